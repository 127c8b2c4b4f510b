package org.lifecycletck.faulty.cancellation;

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
import org.lifecycletck.reference.ReferenceSubject;
import org.lifecycletck.spi.Kit;
import org.lifecycletck.spi.Subject;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.SendOptions;
import org.lifecycletck.spi.vocabulary.TargetId;

/** Making a request cancelable, or no longer so, goes wrong. */
public final class Marks {
  private Marks() {}

  /** The subjects, in the order of the rules. */
  public static List<FaultySubject> all() {
    return List.of(
        new LosesMarkOfExempt(),
        new MarksCancelledRequests(),
        new CallsBackRefusedMark(),
        new HearsOfFirstMarkOnly(),
        new ExpiresSilently(),
        new KeepsUnmarkedRequests(),
        new UnmarksCalledBackRequests(),
        new MarksTwice(),
        new UnmarksUnmarkedRequests(),
        new LosesCancelBetweenMarks(),
        new HidesCancelOfUnmarked(),
        new CallsEverythingCancelled(),
        new LosesCompletionInCallback());
  }

  @Breaks(
      value = "IGN-004",
      sentence = "A request that ignores the target's state cannot really be marked.")
  static final class LosesMarkOfExempt extends Watching {
    @Override
    protected Subject around(Subject subject, Kit kit, Watch watch) {
      return new ForwardingSubject(subject) {
        @Override
        public NtStatus lowerMarkCancelable(RequestId request) {
          NtStatus status = inner.lowerMarkCancelable(request);
          if (status.isSuccess() && watch.options(request).has(SendOptions.IGNORE_TARGET_STATE)) {
            inner.lowerUnmarkCancelable(request);
          }
          return status;
        }
      };
    }
  }

  @Breaks(
      value = {"MRK-003", "SND-016"},
      sentence =
          "The lower driver can mark a request cancelable that is cancelled already,"
              + " and hears nothing.")
  static final class MarksCancelledRequests extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        @Override
        public NtStatus lowerMarkCancelable(RequestId request) {
          NtStatus status = inner.lowerMarkCancelable(request);
          return status.equals(NtStatus.CANCELLED) ? NtStatus.SUCCESS : status;
        }
      };
    }
  }

  @Breaks(
      value = "MRK-003",
      sentence = "A mark of a cancelled request fails and calls the cancel callback as well.")
  static final class CallsBackRefusedMark extends Watching {
    @Override
    protected Subject around(Subject subject, Kit kit, Watch watch) {
      return new ForwardingSubject(subject) {
        @Override
        public NtStatus lowerMarkCancelable(RequestId request) {
          NtStatus status = inner.lowerMarkCancelable(request);
          if (status.equals(NtStatus.CANCELLED)) {
            kit.lowerCancel(request, watch.target(request));
          }
          return status;
        }
      };
    }
  }

  @Breaks(value = "MRK-001", sentence = "A request that is marked again does not hear of a cancel.")
  static final class HearsOfFirstMarkOnly extends FaultySubject {
    @Override
    public Subject open(Setup setup, Kit kit) {
      Map<RequestId, Integer> marks = new ConcurrentHashMap<>();
      Kit between =
          new ForwardingKit(kit) {
            @Override
            public void lowerCancel(RequestId request, TargetId target) {
              if (marks.getOrDefault(request, 0) <= 1) {
                outer.lowerCancel(request, target);
              }
            }
          };
      return new ForwardingSubject(new ReferenceSubject(setup, between, decisions())) {
        @Override
        public NtStatus lowerMarkCancelable(RequestId request) {
          NtStatus status = inner.lowerMarkCancelable(request);
          if (status.isSuccess()) {
            marks.merge(request, 1, Integer::sum);
          }
          return status;
        }

        @Override
        public void lowerComplete(RequestId request, NtStatus status, long information) {
          marks.remove(request);
          inner.lowerComplete(request, status, information);
        }
      };
    }
  }

  @Breaks(
      value = {"MRK-004", "TMO-001", "TMO-005"},
      sentence = "A deadline that passes does not call the lower driver's cancel callback.")
  static final class ExpiresSilently extends FaultySubject {
    @Override
    public Subject open(Setup setup, Kit kit) {
      ThreadLocal<Boolean> expiring = ThreadLocal.withInitial(() -> false);
      Kit between =
          new ForwardingKit(kit) {
            @Override
            public void lowerCancel(RequestId request, TargetId target) {
              if (!expiring.get()) {
                outer.lowerCancel(request, target);
              }
            }
          };
      return new ForwardingSubject(new ReferenceSubject(setup, between, decisions())) {
        @Override
        public void advance(long units) {
          expiring.set(true);
          inner.advance(units);
          expiring.set(false);
        }
      };
    }
  }

  @Breaks(
      value = "MRK-005",
      sentence = "Taking a mark back succeeds, and the cancel callback comes all the same.")
  static final class KeepsUnmarkedRequests extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        @Override
        public NtStatus lowerUnmarkCancelable(RequestId request) {
          NtStatus status = inner.lowerUnmarkCancelable(request);
          if (status.isSuccess()) {
            inner.lowerMarkCancelable(request);
          }
          return status;
        }
      };
    }
  }

  @Breaks(
      value = "MRK-006",
      sentence = "Taking a mark back succeeds after the cancel callback was called for it.")
  static final class UnmarksCalledBackRequests extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        @Override
        public NtStatus lowerUnmarkCancelable(RequestId request) {
          NtStatus status = inner.lowerUnmarkCancelable(request);
          return status.equals(NtStatus.CANCELLED) ? NtStatus.SUCCESS : status;
        }
      };
    }
  }

  @Breaks(value = "MRK-008", misuse = true, sentence = "A request can be marked a second time.")
  static final class MarksTwice extends Watching {
    @Override
    protected Subject around(Subject subject, Kit kit, Watch watch) {
      return new ForwardingSubject(subject) {
        @Override
        public NtStatus lowerMarkCancelable(RequestId request) {
          return watch.isMarked(request) ? NtStatus.SUCCESS : inner.lowerMarkCancelable(request);
        }
      };
    }
  }

  @Breaks(value = "MRK-009", sentence = "Taking a mark back succeeds where there is none.")
  static final class UnmarksUnmarkedRequests extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        @Override
        public NtStatus lowerUnmarkCancelable(RequestId request) {
          NtStatus status = inner.lowerUnmarkCancelable(request);
          return status.equals(NtStatus.CANCELLED) ? status : NtStatus.SUCCESS;
        }
      };
    }
  }

  @Breaks(
      value = "MRK-011",
      profile = "kmdf-1.33",
      sentence = "A cancel between taking a mark back and the next mark is lost.")
  static final class LosesCancelBetweenMarks extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        private final Set<RequestId> unmarked = ConcurrentHashMap.newKeySet();

        @Override
        public NtStatus lowerUnmarkCancelable(RequestId request) {
          unmarked.add(request);
          return inner.lowerUnmarkCancelable(request);
        }

        @Override
        public NtStatus lowerMarkCancelable(RequestId request) {
          NtStatus status = inner.lowerMarkCancelable(request);
          return unmarked.contains(request) ? NtStatus.SUCCESS : status;
        }
      };
    }
  }

  @Breaks(
      value = "MRK-012",
      sentence = "The lower driver is told of no cancel of a request that it has not marked.")
  static final class HidesCancelOfUnmarked extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        @Override
        public boolean lowerIsCanceled(RequestId request) {
          return false;
        }
      };
    }
  }

  @Breaks(value = "MRK-012", sentence = "The lower driver is told that every request is cancelled.")
  static final class CallsEverythingCancelled extends FaultySubject {
    @Override
    protected Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        @Override
        public boolean lowerIsCanceled(RequestId request) {
          return true;
        }
      };
    }
  }

  @Breaks(
      value = {"MRK-014", "CMP-002"},
      profile = "kmdf-1.33",
      sentence = "A completion inside the cancel callback is lost.")
  static final class LosesCompletionInCallback extends FaultySubject {
    @Override
    public Subject open(Setup setup, Kit kit) {
      Set<RequestId> inside = ConcurrentHashMap.newKeySet();
      Kit between =
          new ForwardingKit(kit) {
            @Override
            public void lowerCancel(RequestId request, TargetId target) {
              inside.add(request);
              outer.lowerCancel(request, target);
              inside.remove(request);
            }
          };
      return new ForwardingSubject(new ReferenceSubject(setup, between, decisions())) {
        @Override
        public void lowerComplete(RequestId request, NtStatus status, long information) {
          if (!inside.contains(request)) {
            inner.lowerComplete(request, status, information);
          }
        }
      };
    }
  }
}
