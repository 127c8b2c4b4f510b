package org.lifecycletck.kit.doctor;

/**
 * What one examination found.
 *
 * @param name what was looked at
 * @param text what was seen
 */
public record Finding(Grade grade, String name, String text) {

  /** How it is. */
  public enum Grade {
    OK,
    /** Nothing is wrong, but somebody may want to know. */
    NOTE,
    /** The subject does not offer what the examination needs. */
    SKIPPED,
    BAD
  }
}
