package org.lifecycletck.kit.run;

/** What a check says of a subject. */
public enum Verdict {
  CONFORMS,
  VIOLATES,
  UNDECIDED,
  NOT_EXERCISED,
  NOT_APPLICABLE,
  WAIVED
}
