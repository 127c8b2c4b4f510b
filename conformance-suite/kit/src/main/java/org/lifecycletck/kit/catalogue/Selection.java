package org.lifecycletck.kit.catalogue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Rules chosen by words: an id, an area ({@code SND}), a pattern with {@code *}, the name of a DDI,
 * a page, an alias, or {@code @FILE} with such words, one a line.
 */
public final class Selection {
  private final Catalogue catalogue;
  private final Set<Rule> chosen = new LinkedHashSet<>();

  private Selection(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * The rules these words choose, by id; every rule where there is no word.
   *
   * @throws IllegalArgumentException where a word chooses nothing or a file cannot be read
   */
  public static List<Rule> of(Catalogue catalogue, List<String> words) {
    if (words.isEmpty()) {
      return catalogue.rules();
    }
    Selection selection = new Selection(catalogue);
    words.forEach(selection::take);
    return catalogue.rules().stream().filter(selection.chosen::contains).toList();
  }

  private void take(String word) {
    if (word.startsWith("@")) {
      takeFile(Path.of(word.substring(1)));
      return;
    }
    List<Rule> found = find(word);
    if (found.isEmpty()) {
      throw new IllegalArgumentException("no rule is selected by '" + word + "'" + hint(word));
    }
    chosen.addAll(found);
  }

  private String hint(String word) {
    return catalogue
        .replacement(word)
        .map(other -> ": it is part of " + other)
        .orElse(": see `tck list`");
  }

  private List<Rule> find(String word) {
    Pattern pattern = pattern(word);
    List<Rule> found = new ArrayList<>();
    for (Rule rule : catalogue.rules()) {
      if (rule.area().equalsIgnoreCase(word) || pattern.matcher(rule.id()).matches()) {
        found.add(rule);
      }
    }
    if (found.isEmpty()) {
      found.addAll(catalogue.byDdi(word));
      found.addAll(catalogue.byPage(word));
      found.addAll(catalogue.byAlias(word));
    }
    return found;
  }

  private static Pattern pattern(String word) {
    String quoted = "\\Q" + word.toUpperCase(Locale.ROOT).replace("*", "\\E.*\\Q") + "\\E";
    return Pattern.compile(quoted);
  }

  private void takeFile(Path file) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalArgumentException("cannot read the selection " + file + ": " + e, e);
    }
    int words = 0;
    for (String line : lines) {
      String word = line.replaceFirst("#.*", "").strip();
      if (!word.isEmpty()) {
        words++;
        take(word);
      }
    }
    if (words == 0) {
      throw new IllegalArgumentException("the selection " + file + " is empty");
    }
  }
}
