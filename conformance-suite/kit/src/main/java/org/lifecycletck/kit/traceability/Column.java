package org.lifecycletck.kit.traceability;

import java.util.Locale;

/** What a rule hangs together with: a column of the matrix. */
public enum Column {
  /** A sentence of the documentation. */
  SENTENCE,
  /** A scenario that shows it. */
  SCENARIO,
  /** A property over random sequences. */
  PROPERTY,
  /** A row of the specification. */
  ROW,
  /** An invariant of the specification. */
  INVARIANT,
  /** A subject that breaks it on purpose. */
  FAULTY;

  /** Its name in files and reports. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
