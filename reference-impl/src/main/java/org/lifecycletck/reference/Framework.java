package org.lifecycletck.reference;

import org.lifecycletck.spi.Kit;
import org.lifecycletck.spi.SubjectFactory.Setup;

/** The parts of one subject, each built once and known to the others through this. */
final class Framework {
  private final boolean verifier;
  private final Decisions decisions;
  private final Activity activity = new Activity();
  private final Clock clock = new Clock();
  private final Callbacks kit;
  private final Handles handles;
  private final Completion completion;
  private final CancelPath cancelPath;
  private final LowerSide lowerSide;

  Framework(Setup setup, Kit kit, Decisions decisions) {
    this.verifier = setup.verifier();
    this.decisions = decisions;
    this.kit = new Callbacks(kit, activity, verifier);
    this.handles = new Handles(this.kit);
    this.completion = new Completion(this);
    this.cancelPath = new CancelPath(this);
    this.lowerSide = new LowerSide(this);
  }

  /** Whether the framework's verifier is on. */
  boolean verifier() {
    return verifier;
  }

  Decisions decisions() {
    return decisions;
  }

  /** Whether this duty is done. */
  boolean does(Duty duty) {
    return decisions.does(duty);
  }

  Activity activity() {
    return activity;
  }

  Clock clock() {
    return clock;
  }

  Callbacks kit() {
    return kit;
  }

  Handles handles() {
    return handles;
  }

  Completion completion() {
    return completion;
  }

  CancelPath cancelPath() {
    return cancelPath;
  }

  LowerSide lowerSide() {
    return lowerSide;
  }
}
