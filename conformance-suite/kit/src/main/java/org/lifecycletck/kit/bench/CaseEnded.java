package org.lifecycletck.kit.bench;

/** How the bench refuses a further act in a case that has ended. */
public final class CaseEnded extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Ending ending;

  CaseEnded(Ending ending) {
    super(ending.reason(), ending instanceof Ending.SubjectError e ? e.error() : null);
    this.ending = ending;
  }

  /** Why the case has ended. */
  public Ending ending() {
    return ending;
  }
}
