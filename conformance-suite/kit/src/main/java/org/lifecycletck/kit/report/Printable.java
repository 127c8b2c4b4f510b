package org.lifecycletck.kit.report;

/**
 * Text of unknown origin made fit to be shown: what steers a terminal, reorders a line or is no
 * character at all is written as an escape such as {@code \u001b}, and no text is endless.
 */
public final class Printable {
  /** How many characters of one text a report shows; {@code run.ndjson} holds all of them. */
  public static final int MOST = 4000;

  private Printable() {}

  /** The text on as many lines as it has. */
  public static String text(String text) {
    return shown(text, true, MOST);
  }

  /** The text on one line. */
  public static String line(String text) {
    return shown(text, false, MOST);
  }

  /** The text on one line, however long: a command that is to be pasted. */
  public static String whole(String text) {
    return shown(text, false, Integer.MAX_VALUE);
  }

  private static String shown(String text, boolean lines, int most) {
    if (text == null) {
      return "";
    }
    StringBuilder shown = new StringBuilder(Math.min(text.length(), most) + 16);
    int end = Math.min(text.length(), most);
    int i = 0;
    while (i < end) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      append(shown, c, lines);
    }
    if (i < text.length()) {
      shown.append(" (").append(text.length() - i).append(" more characters)");
    }
    return shown.toString();
  }

  private static void append(StringBuilder shown, int c, boolean lines) {
    if (c == '\n' || c == '\t') {
      shown.append(lines ? (char) c : ' ');
    } else if (isSteering(c)) {
      shown.append(String.format("\\u%04x", c));
    } else {
      shown.appendCodePoint(c);
    }
  }

  private static boolean isSteering(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
