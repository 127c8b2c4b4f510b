package org.lifecycletck.kit.export;

import java.util.Locale;

/** How the words of rows are spelled as names. */
final class Spelling {
  private static final int LONGEST = 60;

  private Spelling() {}

  /** Words as a name in small letters: {@code it_has_an_irp}. */
  static String small(String words) {
    String joined =
        words
            .replaceAll("([a-z])([A-Z])", "$1_$2")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "_")
            .replaceAll("^_|_$", "");
    return joined.length() <= LONGEST ? joined : joined.substring(0, LONGEST);
  }

  /** Words as a name with capitals: {@code ItHasAnIrp}. */
  static String capital(String words) {
    StringBuilder name = new StringBuilder();
    for (String word : small(words).split("_")) {
      name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
    }
    return name.toString();
  }

  /** A name like {@code LET_TIME_PASS} as words. */
  static String words(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
