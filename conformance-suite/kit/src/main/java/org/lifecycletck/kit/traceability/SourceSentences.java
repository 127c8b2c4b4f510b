package org.lifecycletck.kit.traceability;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lifecycletck.kit.history.BadDataException;

/** The source sentences of the rules, as {@code features/sentences.txt} lists them. */
public final class SourceSentences {
  private static final String FILE = "features/sentences.txt";
  private static final String BEARINGS =
      Arrays.stream(Bearing.values()).map(Bearing::word).collect(Collectors.joining("|"));

  private final List<SourceSentence> sentences = new ArrayList<>();

  private SourceSentences() {}

  /** The list that this class is shipped with. */
  public static SourceSentences shipped() {
    try (InputStream in = SourceSentences.class.getClassLoader().getResourceAsStream(FILE)) {
      return of(FILE, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The list in a text: rule, page, section, digest, and {@code states}, {@code implies} or {@code
   * near}.
   *
   * @throws BadDataException where a line is something else
   */
  public static SourceSentences of(String file, String text) {
    SourceSentences list = new SourceSentences();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] words = line.split(" ");
      boolean good =
          words.length == 5 && words[3].matches("[0-9a-f]{16}") && words[4].matches(BEARINGS);
      if (!good) {
        throw BadDataException.at(
            file, number, "rule, page, section, digest and one of " + BEARINGS + " expected");
      }
      Bearing bearing = Bearing.valueOf(words[4].toUpperCase(Locale.ROOT));
      list.sentences.add(new SourceSentence(words[0], words[1], words[2], words[3], bearing));
    }
    return list;
  }

  /** Every sentence, in the order of the rules. */
  public List<SourceSentence> all() {
    return List.copyOf(sentences);
  }

  /** The sentences of a rule. */
  public List<SourceSentence> of(String rule) {
    return sentences.stream().filter(sentence -> sentence.rule().equals(rule)).toList();
  }
}
