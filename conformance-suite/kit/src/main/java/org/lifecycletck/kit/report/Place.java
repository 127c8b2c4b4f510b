package org.lifecycletck.kit.report;

import java.util.TreeSet;
import org.lifecycletck.kit.run.CaseResult;

/** Where a check is written, and how it is selected. */
final class Place {
  private static final String CLASSPATH = "classpath:";

  private Place() {}

  static String of(CaseResult check) {
    String source = check.source();
    return source.startsWith(CLASSPATH) ? source.substring(CLASSPATH.length()) : source;
  }

  /** The rules whose checks hold this one, as {@code --select} takes them. */
  static String selection(CaseResult check) {
    return String.join(",", new TreeSet<>(check.rules()));
  }
}
