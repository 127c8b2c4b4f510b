package org.lifecycletck.kit.traceability;

import java.util.Locale;

/** What a sentence of the documentation is to a rule. */
public enum Bearing {
  /** It says what the rule says. */
  STATES("states it"),
  /** The rule follows from it, alone or with the other sentences of the rule. */
  IMPLIES("it follows from it"),
  /** The pages are silent: it is the nearest there is, and the published source speaks. */
  NEAR("the nearest sentence there is; the rule is the published source's");

  private final String words;

  Bearing(String words) {
    this.words = words;
  }

  /** Its name in the list of sentences. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What is said of the sentence to a reader of the rule. */
  public String words() {
    return words;
  }

  /** Whether the rule rests on the sentence. */
  public boolean carries() {
    return this != NEAR;
  }
}
