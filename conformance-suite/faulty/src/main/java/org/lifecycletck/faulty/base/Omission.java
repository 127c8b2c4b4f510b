package org.lifecycletck.faulty.base;

import java.util.Set;
import org.lifecycletck.reference.Decisions;
import org.lifecycletck.reference.Duty;

/** The reference implementation with a duty left out, or with duties that go together. */
public abstract class Omission extends FaultySubject {
  private final Set<Duty> omitted;

  protected Omission(Duty... omitted) {
    this.omitted = Set.of(omitted);
  }

  /** The duties that are left out. */
  public final Set<Duty> omitted() {
    return omitted;
  }

  @Override
  protected final Decisions decisions() {
    return new Decisions() {
      @Override
      public boolean does(Duty duty) {
        return !omitted.contains(duty);
      }

      @Override
      public void hesitate() {
        Omission.this.hesitate();
      }
    };
  }

  /** What comes between looking and acting where a duty to do both at once is left out. */
  protected void hesitate() {}
}
