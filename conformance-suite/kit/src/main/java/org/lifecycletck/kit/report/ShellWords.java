package org.lifecycletck.kit.report;

import java.io.File;

/** Words of a command line, quoted for the shell of the machine where they are not plain. */
final class ShellWords {
  private static final boolean WINDOWS = File.separatorChar == '\\';

  private ShellWords() {}

  static String quote(String word) {
    return quote(word, WINDOWS);
  }

  static String quote(String word, boolean windows) {
    if (word.matches("[A-Za-z0-9_@%+=:,./-]+") || windows && word.matches("[\\w@+=:,./\\\\-]+")) {
      return word;
    }
    return windows ? '"' + word + '"' : "'" + word.replace("'", "'\\''") + "'";
  }
}
