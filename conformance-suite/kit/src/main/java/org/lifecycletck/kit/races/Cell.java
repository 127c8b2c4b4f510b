package org.lifecycletck.kit.races;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.lifecycletck.spi.vocabulary.NtStatus;

/**
 * The values that a row allows in one column: one or several, or a kind of values. {@code *} stands
 * for all, {@code at all} for whatever happened, {@code more than once} for whatever happened at
 * least twice, {@code any failing status} for each of them.
 */
public record Cell(String text) {
  static final String ALL = "*";
  static final String FAILING = "any failing status";
  static final String AT_ALL = "at all";
  static final String SEVERAL = "more than once";

  private static final Set<String> OPEN = Set.of(ALL, AT_ALL, SEVERAL);

  /** The values, one by one. */
  List<String> values() {
    return Arrays.asList(text.split(" or "));
  }

  /** Whether the cell lists its values one by one. */
  boolean isListed() {
    return values().stream().noneMatch(value -> OPEN.contains(value));
  }

  /** Whether it allows a value. */
  boolean matches(String value) {
    return values().stream().anyMatch(allowed -> matches(allowed, value));
  }

  private static boolean matches(String allowed, String value) {
    if (allowed.equals(ALL) || allowed.equals(value)) {
      return true;
    }
    if (allowed.equals(AT_ALL)) {
      return !value.equals(Column.NEVER) && !value.equals(Column.NOT_MADE);
    }
    if (allowed.equals(SEVERAL)) {
      return value.contains(Column.THEN) || Column.isSeveral(value);
    }
    String[] expected = allowed.split(Column.THEN);
    String[] seen = value.split(Column.THEN);
    return expected.length == seen.length && alike(expected, seen);
  }

  private static boolean alike(String[] expected, String[] seen) {
    for (int i = 0; i < expected.length; i++) {
      boolean fails = expected[i].equals(FAILING) && isFailing(seen[i]);
      if (!fails && !expected[i].equals(seen[i])) {
        return false;
      }
    }
    return true;
  }

  private static boolean isFailing(String value) {
    return value.matches("STATUS_\\w+|0x[0-9A-F]{8}") && !NtStatus.parse(value).isSuccess();
  }
}
