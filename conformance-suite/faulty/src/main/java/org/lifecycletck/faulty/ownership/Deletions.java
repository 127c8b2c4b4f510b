package org.lifecycletck.faulty.ownership;

import java.util.List;
import org.lifecycletck.faulty.base.Breaks;
import org.lifecycletck.faulty.base.FaultySubject;
import org.lifecycletck.faulty.base.ForwardingKit;
import org.lifecycletck.faulty.base.ForwardingSubject;
import org.lifecycletck.faulty.base.Omission;
import org.lifecycletck.reference.Duty;
import org.lifecycletck.reference.ReferenceSubject;
import org.lifecycletck.spi.Kit;
import org.lifecycletck.spi.Subject;
import org.lifecycletck.spi.vocabulary.PurgeIoAction;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.TargetId;

/** A target is deleted too early, or in another order. */
public final class Deletions {
  private Deletions() {}

  /** The subjects, in the order of the rules. */
  public static List<FaultySubject> all() {
    return List.of(
        new CleansUpParentFirst(),
        new CleansUpTargetLate(),
        new DeletesDuringRoutines(),
        new DeletesBeforeExemptAreBack(),
        new OverlooksChildrenThatAreOut(),
        new DeletesWithoutCancelling(),
        new PurgesBeforeDeletion());
  }

  @Breaks(
      value = {"LIF-011"},
      sentence = "A target is cleaned up before its children.")
  static final class CleansUpParentFirst extends Omission {
    CleansUpParentFirst() {
      super(Duty.CLEAN_UP_CHILDREN_FIRST);
    }
  }

  @Breaks(
      value = {"TGT-052"},
      profile = "kmdf-1.33",
      sentence = "A target is cleaned up after its requests were ended.")
  static final class CleansUpTargetLate extends Omission {
    CleansUpTargetLate() {
      super(Duty.CLEAN_UP_TARGET_FIRST);
    }
  }

  @Breaks(
      value = {"TGT-053", "OWN-016"},
      profile = "kmdf-1.33",
      sentence = "The deletion of a target does not wait for completion routines.")
  static final class DeletesDuringRoutines extends Omission {
    DeletesDuringRoutines() {
      super(Duty.AWAIT_ROUTINES_ON_DELETION, Duty.RELEASE_AFTER_ROUTINE);
    }
  }

  @Breaks(
      value = {"OWN-016"},
      profile = "kmdf-1.33",
      sentence = "The deletion of a target waits only for what was sent through its gates.")
  static final class DeletesBeforeExemptAreBack extends Omission {
    DeletesBeforeExemptAreBack() {
      super(Duty.AWAIT_ROUTINES_ON_DELETION, Duty.AWAIT_IGNORING);
    }
  }

  @Breaks(
      value = "LIF-012",
      misuse = true,
      sentence = "The verifier says nothing about the deletion of a target whose child is out.")
  static final class OverlooksChildrenThatAreOut extends FaultySubject {
    @Override
    public Subject open(Setup setup, Kit kit) {
      ThreadLocal<Boolean> deleting = ThreadLocal.withInitial(() -> false);
      Kit between =
          new ForwardingKit(kit) {
            @Override
            public void verifierBreak(String reason) {
              if (!deleting.get()) {
                outer.verifierBreak(reason);
              }
            }
          };
      return new ForwardingSubject(new ReferenceSubject(setup, between, decisions())) {
        @Override
        public void deleteTarget(TargetId target) {
          deleting.set(true);
          inner.deleteTarget(target);
          deleting.set(false);
        }
      };
    }
  }

  /** Deletes a target otherwise. */
  private abstract static class Misdelete extends FaultySubject {

    abstract void delete(Subject inner, TargetId target);

    @Override
    protected final Subject around(Subject subject, Kit kit) {
      return new ForwardingSubject(subject) {
        @Override
        public void deleteTarget(TargetId target) {
          delete(inner, target);
        }
      };
    }
  }

  @Breaks(
      value = {"LIF-013", "TGT-057"},
      sentence = "The deletion of a target waits for requests that it does not cancel.")
  static final class DeletesWithoutCancelling extends FaultySubject {
    @Override
    public Subject open(Setup setup, Kit kit) {
      ThreadLocal<Boolean> deleting = ThreadLocal.withInitial(() -> false);
      Kit between =
          new ForwardingKit(kit) {
            @Override
            public void lowerCancel(RequestId request, TargetId target) {
              if (!deleting.get()) {
                outer.lowerCancel(request, target);
              }
            }
          };
      return new ForwardingSubject(new ReferenceSubject(setup, between, decisions())) {
        @Override
        public void deleteTarget(TargetId target) {
          deleting.set(true);
          inner.deleteTarget(target);
          deleting.set(false);
        }
      };
    }
  }

  @Breaks(
      value = {"TGT-052"},
      profile = "kmdf-1.33",
      sentence = "A deletion purges the target before it is cleaned up.")
  static final class PurgesBeforeDeletion extends Misdelete {
    @Override
    void delete(Subject inner, TargetId target) {
      inner.purgeTarget(target, PurgeIoAction.PURGE_IO);
      inner.deleteTarget(target);
    }
  }
}
