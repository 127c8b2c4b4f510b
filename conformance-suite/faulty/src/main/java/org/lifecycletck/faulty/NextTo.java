package org.lifecycletck.faulty;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rules next to those that faulty subjects break: a wrong act often violates further rules,
 * which demand the same elsewhere. A file has a line for each subject, with all its rules, those
 * last that whole runs add.
 */
final class NextTo {
  private static final String FILE = "next-to.txt";

  /** Before the name of a subject whose threads race. */
  private static final String MARK = "~";

  /** Between rules, and before those that whole runs add. */
  private static final String BETWEEN = ", | \\+ ";

  /** In place of rules. */
  private static final String NONE = "none";

  private static final Map<String, List<String>> RULES = read();

  private NextTo() {}

  /** The rules next to these, which the subject with this name breaks; by id. */
  static List<String> of(String name, List<String> breaks) {
    return RULES.getOrDefault(name, List.of()).stream()
        .filter(rule -> !breaks.contains(rule))
        .toList();
  }

  private static Map<String, List<String>> read() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                NextTo.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(": ", 2))
          .collect(Collectors.toMap(parts -> parts[0].replace(MARK, ""), parts -> rules(parts[1])));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static List<String> rules(String text) {
    return Stream.of(text.split(BETWEEN)).filter(rule -> !rule.equals(NONE)).sorted().toList();
  }
}
