package org.lifecycletck.kit.traceability;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lifecycletck.kit.catalogue.Rule;
import org.lifecycletck.kit.history.BadDataException;

/**
 * Why cells of the matrix are empty, as {@code features/gaps.txt} says: column, rules and reason,
 * with bars between them. Rules are ids, patterns such as {@code MRK-*}, or a word for a kind.
 */
public final class Gaps {
  private static final String FILE = "features/gaps.txt";
  private static final int SHORTEST_REASON = 20;

  private final List<Gap> gaps = new ArrayList<>();

  /** A line of the file. */
  public record Gap(Column column, List<String> rules, String reason, int line) {

    /** Whether it is about the empty cell of this rule in this column. */
    public boolean covers(Cells cells, Column other) {
      return column == other
          && cells.count(column) == 0
          && rules.stream().anyMatch(word -> isMeant(word, cells));
    }

    private static boolean isMeant(String word, Cells cells) {
      Rule rule = cells.rule();
      return switch (word) {
        case "untestable" -> !rule.isTestable();
        case "driver", "lower-driver" -> rule.party().tag().equals(word);
        case "should", "may" -> rule.levelName().equals(word);
        case "misuse" -> rule.misuse();
        case "kmdf-1.33" -> word.equals(rule.profile());
        case "with-row" -> cells.count(Column.ROW) > 0;
        case "with-invariant" -> cells.count(Column.INVARIANT) > 0;
        default -> Pattern.matches("\\Q" + word.replace("*", "\\E.*\\Q") + "\\E", rule.id());
      };
    }
  }

  private Gaps() {}

  /** The reasons that this class is shipped with. */
  public static Gaps shipped() {
    try (InputStream in = Gaps.class.getClassLoader().getResourceAsStream(FILE)) {
      return of(FILE, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The reasons in a text.
   *
   * @throws BadDataException where a line has another shape
   */
  public static Gaps of(String file, String text) {
    Gaps gaps = new Gaps();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] parts = line.split(" \\| ", 3);
      if (parts.length != 3 || parts[2].length() < SHORTEST_REASON) {
        throw BadDataException.at(file, number, "'COLUMN | RULES | REASON' expected");
      }
      try {
        Column column = Column.valueOf(parts[0].strip().toUpperCase(Locale.ROOT));
        List<String> rules = List.of(parts[1].strip().split("\\s+"));
        gaps.gaps.add(new Gap(column, rules, parts[2].strip(), number));
      } catch (IllegalArgumentException e) {
        throw BadDataException.at(file, number, "no column is called " + parts[0].strip());
      }
    }
    return gaps;
  }

  /** Every line. */
  public List<Gap> all() {
    return List.copyOf(gaps);
  }

  /** Why this cell is empty. */
  public Optional<String> reason(Cells cells, Column column) {
    return gaps.stream().filter(gap -> gap.covers(cells, column)).map(Gap::reason).findFirst();
  }
}
