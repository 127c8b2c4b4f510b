package org.lifecycletck.spec;

/** Which rows of the table apply. */
public record Parameters(Profile profile, boolean verifier, boolean misuse, boolean defects) {

  /** The normal rows of a profile, with the framework's verifier on or off. */
  public static Parameters of(Profile profile, boolean verifier) {
    return new Parameters(profile, verifier, false, false);
  }

  /** The same with the named source defects as alternative rows. */
  public Parameters withDefects() {
    return new Parameters(profile, verifier, misuse, true);
  }

  /** The same with what follows a driver's misuse judged by the misuse rows. */
  public Parameters withMisuse() {
    return new Parameters(profile, verifier, true, defects);
  }
}
