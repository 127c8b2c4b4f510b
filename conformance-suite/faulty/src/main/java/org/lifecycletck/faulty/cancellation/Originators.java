package org.lifecycletck.faulty.cancellation;

import java.util.List;
import org.lifecycletck.faulty.base.Breaks;
import org.lifecycletck.faulty.base.FaultySubject;
import org.lifecycletck.faulty.base.ForwardingSubject;
import org.lifecycletck.faulty.base.Impatient;
import org.lifecycletck.faulty.base.Watch;
import org.lifecycletck.faulty.base.Watching;
import org.lifecycletck.spi.Kit;
import org.lifecycletck.spi.Subject;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;

/** A cancel of the originator goes astray. */
public final class Originators {
  private Originators() {}

  /** The subjects, in the order of the rules. */
  public static List<FaultySubject> all() {
    return List.of(new IgnoresOriginator(), new CompletesForOriginator());
  }

  @Breaks(
      value = {"CAN-019", "MRK-012"},
      sentence = "A cancel of the originator acts on nobody.")
  static final class IgnoresOriginator extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        @Override
        public boolean upperCancel(RequestId request) {
          return false;
        }
      };
    }
  }

  @Breaks(
      value = "CAN-019",
      sentence = "A cancel of the originator completes a request that the lower driver has.")
  static final class CompletesForOriginator extends Watching {
    @Override
    protected Subject around(Subject subject, Kit kit, Watch watch) {
      return new Impatient(subject, watch) {
        @Override
        public boolean upperCancel(RequestId request) {
          boolean reached = inner.upperCancel(request);
          take(request, NtStatus.CANCELLED);
          return reached;
        }
      };
    }
  }
}
