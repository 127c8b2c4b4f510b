package org.lifecycletck.kit.execution;

import java.util.ArrayList;
import java.util.List;

/** Splits a command line into words as a shell does, and does nothing else that a shell does. */
final class ShellWords {
  private ShellWords() {}

  /**
   * The words: separated by blanks; a backslash, single and double quotes keep what follows or lies
   * between them.
   *
   * @throws IllegalArgumentException where a quote is not closed, or there is no word
   */
  static List<String> split(String line) {
    List<String> words = new ArrayList<>();
    StringBuilder word = null;
    char quote = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean escapes = c == '\\' && quote != '\'' && i + 1 < line.length();
      if (quote == 0 && Character.isWhitespace(c)) {
        if (word != null) {
          words.add(word.toString());
          word = null;
        }
        continue;
      }
      word = word == null ? new StringBuilder() : word;
      if (escapes) {
        word.append(line.charAt(++i));
      } else if (quote == 0 && (c == '\'' || c == '"')) {
        quote = c;
      } else if (quote == c) {
        quote = 0;
      } else {
        word.append(c);
      }
    }
    if (quote != 0) {
      throw new IllegalArgumentException("a quote is not closed: " + line);
    }
    if (word != null) {
      words.add(word.toString());
    }
    if (words.isEmpty()) {
      throw new IllegalArgumentException("no command");
    }
    return words;
  }
}
