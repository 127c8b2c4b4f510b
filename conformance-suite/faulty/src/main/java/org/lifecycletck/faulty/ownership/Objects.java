package org.lifecycletck.faulty.ownership;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.lifecycletck.faulty.base.Breaks;
import org.lifecycletck.faulty.base.FaultySubject;
import org.lifecycletck.faulty.base.ForwardingKit;
import org.lifecycletck.faulty.base.ForwardingSubject;
import org.lifecycletck.faulty.base.Watch;
import org.lifecycletck.faulty.base.Watching;
import org.lifecycletck.reference.Decisions;
import org.lifecycletck.spi.Kit;
import org.lifecycletck.spi.Subject;
import org.lifecycletck.spi.vocabulary.CompletionParams;
import org.lifecycletck.spi.vocabulary.Format;
import org.lifecycletck.spi.vocabulary.IoParameters;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.RequestType;
import org.lifecycletck.spi.vocabulary.TargetId;

/** What belongs to a request object is lost, or comes from nowhere. */
public final class Objects {
  private Objects() {}

  /** The subjects, in the order of a request's life. */
  public static List<FaultySubject> all() {
    return List.of(
        new SendsOnRawFormat(),
        new FailsPartsPlainly(),
        new RefusesToRetargetReceived(),
        new FailsRetargetPlainly(),
        new CountsBytesOfCancelled(),
        new KeepsCancelOverDeadline(),
        new DeletesOnDereference());
  }

  @Breaks(
      value = "FMT-003",
      sentence = "A request that a stack location formats goes down at once.")
  static final class SendsOnRawFormat extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        private final Map<RequestId, TargetId> targets = new ConcurrentHashMap<>();

        @Override
        public NtStatus createRequest(RequestId request, TargetId target, TargetId parent) {
          if (target != null) {
            targets.put(request, target);
          }
          return inner.createRequest(request, target, parent);
        }

        @Override
        public void formatUsingStackLocation(RequestId request, RequestType type, long length) {
          inner.formatUsingStackLocation(request, type, length);
          TargetId target = targets.get(request);
          if (target != null) {
            kit.lowerArrival(request, target, parameters(type, length));
          }
        }
      };
    }

    private static IoParameters parameters(RequestType type, long length) {
      return new IoParameters(type, length, 0L, null, null, null, false, NtStatus.SUCCESS, 1);
    }
  }

  @Breaks(
      value = "FMT-009",
      sentence = "A part that reaches beyond its memory is refused with STATUS_UNSUCCESSFUL.",
      profile = "kmdf-1.33")
  static final class FailsPartsPlainly extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        @Override
        public NtStatus formatRequest(RequestId request, TargetId target, Format format) {
          NtStatus right = inner.formatRequest(request, target, format);
          return right.equals(NtStatus.INTEGER_OVERFLOW) ? NtStatus.UNSUCCESSFUL : right;
        }
      };
    }
  }

  @Breaks(value = "RTG-001", sentence = "A received request keeps the target it was received with.")
  static final class RefusesToRetargetReceived extends Watching {
    @Override
    protected Subject around(Subject subject, Kit kit, Watch watch) {
      return new ForwardingSubject(subject) {
        @Override
        public NtStatus changeTarget(RequestId request, TargetId target) {
          return watch.isReceived(request)
              ? NtStatus.INVALID_DEVICE_REQUEST
              : inner.changeTarget(request, target);
        }
      };
    }
  }

  @Breaks(
      value = "RTG-003",
      sentence = "A change to a closed target fails with STATUS_UNSUCCESSFUL.",
      profile = "kmdf-1.33")
  static final class FailsRetargetPlainly extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        @Override
        public NtStatus changeTarget(RequestId request, TargetId target) {
          NtStatus right = inner.changeTarget(request, target);
          return right.equals(NtStatus.INVALID_DEVICE_STATE) ? NtStatus.UNSUCCESSFUL : right;
        }
      };
    }
  }

  @Breaks(
      value = "CAN-005",
      sentence = "A request that is cancelled in the queue counts the bytes it was to transfer.",
      profile = "kmdf-1.33")
  static final class CountsBytesOfCancelled extends Watching {
    private static final long BYTES = 64;

    @Override
    protected Kit between(Kit kit, Watch watch) {
      return new ForwardingKit(kit) {
        @Override
        public void completionRoutine(
            RequestId request, TargetId target, CompletionParams params, String context) {
          boolean undelivered =
              watch.arrived(request) == null && params.status().equals(NtStatus.CANCELLED);
          CompletionParams told =
              undelivered ? new CompletionParams(params.type(), params.status(), BYTES) : params;
          outer.completionRoutine(request, target, told, context);
        }
      };
    }
  }

  @Breaks(
      value = "TMO-015",
      sentence = "A request that the driver cancels before its deadline ends as cancelled.",
      profile = "kmdf-1.33")
  static final class KeepsCancelOverDeadline extends FaultySubject {
    private final Set<RequestId> cancelled = ConcurrentHashMap.newKeySet();

    @Override
    protected Decisions decisions() {
      return new Decisions() {
        @Override
        public NtStatus finalStatus(RequestId request, NtStatus status, boolean expired) {
          return cancelled.contains(request) ? status : super.finalStatus(request, status, expired);
        }
      };
    }

    @Override
    protected Subject around(Subject subject, Kit kit) {
      cancelled.clear();
      return new ForwardingSubject(subject) {
        @Override
        public boolean cancelSentRequest(RequestId request) {
          cancelled.add(request);
          return inner.cancelSentRequest(request);
        }
      };
    }
  }

  @Breaks(value = "LIF-001", sentence = "The last reference that a driver drops deletes a request.")
  static final class DeletesOnDereference extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        private final Map<RequestId, Integer> references = new ConcurrentHashMap<>();

        @Override
        public void referenceRequest(RequestId request) {
          references.merge(request, 1, Integer::sum);
          inner.referenceRequest(request);
        }

        @Override
        public void dereferenceRequest(RequestId request) {
          inner.dereferenceRequest(request);
          if (references.merge(request, -1, Integer::sum) == 0) {
            inner.deleteRequest(request);
          }
        }
      };
    }
  }
}
