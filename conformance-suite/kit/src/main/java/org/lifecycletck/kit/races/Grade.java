package org.lifecycletck.kit.races;

import java.util.Locale;

/** What a table of a race says of an outcome. */
public enum Grade {
  /** The specification allows it. */
  ACCEPTABLE,
  /** The specification allows it, and it is not what one expects first. */
  INTERESTING,
  /** The published source does so, by a named defect; the specification rules it out. */
  DEFECT,
  /** The specification rules it out, as it does every outcome that is not listed. */
  FORBIDDEN;

  /** The word used in files and reports. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
