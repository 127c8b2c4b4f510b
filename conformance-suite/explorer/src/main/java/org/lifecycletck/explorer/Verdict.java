package org.lifecycletck.explorer;

/** The answer to a property, or to all of a model's properties together. */
public enum Verdict {
  HOLDS,
  FAILS,
  /** Not contradicted by what was covered, and not everything was covered. */
  INCOMPLETE
}
