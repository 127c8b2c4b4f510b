package org.lifecycletck.kit.bench;

import org.lifecycletck.spi.Capability;
import org.lifecycletck.spi.vocabulary.Fatal;

/** Why a case can go no further. */
public sealed interface Ending {
  /** What happened, for people. */
  String reason();

  /** The system stopped: an outcome that the judge knows about. */
  record Stopped(Fatal fatal) implements Ending {
    @Override
    public String reason() {
      return "the system stopped with " + fatal;
    }
  }

  /** The subject threw what no call may throw. */
  record SubjectError(String during, Throwable error) implements Ending {
    @Override
    public String reason() {
      return "the subject failed in " + during + ": " + error;
    }
  }

  /** The case needs something the subject does not offer. */
  record Unavailable(Capability capability, String why) implements Ending {
    @Override
    public String reason() {
      return "the subject does not offer " + capability + ": " + why;
    }
  }

  /** The case needs to know something that the subject cannot tell. */
  record Untold(String what) implements Ending {
    @Override
    public String reason() {
      return "the subject does not offer to tell " + what;
    }
  }

  /** A call neither returned nor came to wait in time. */
  record Hang(String during) implements Ending {
    /** How the reason begins. */
    public static final String WORDS = "no quiescence in ";

    @Override
    public String reason() {
      return WORDS + during;
    }
  }
}
