package org.lifecycletck.kit.oracle;

import java.util.List;
import java.util.Set;

/**
 * How far the specification explains a history. {@code event} is the index of the first event it
 * does not explain, or the number of events where it explains them all; {@code allowed} is what it
 * would have allowed there, in words; {@code rules} are the ids of the rules that came nearest,
 * {@code further} what else their rows name; {@code exercised} and {@code rows} are the rules and
 * the rows that took part in explaining it.
 */
public record Explanation(
    Outcome outcome,
    int event,
    String reason,
    List<String> rules,
    Set<String> further,
    List<String> allowed,
    Set<String> defects,
    String misuse,
    int misuseEvent,
    Set<String> exercised,
    Set<String> rows) {

  /** What the specification says of a history. */
  public enum Outcome {
    EXPLAINED,
    /** Explained up to a mistake of the driver; nothing behind it counts. */
    EXPLAINED_UP_TO_MISUSE,
    UNEXPLAINED,
    /** Too many states to follow. */
    TOO_LARGE
  }
}
