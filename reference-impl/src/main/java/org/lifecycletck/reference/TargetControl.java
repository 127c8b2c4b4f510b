package org.lifecycletck.reference;

import java.util.ArrayList;
import java.util.List;
import org.lifecycletck.spi.vocabulary.DeviceNotification;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.PurgeIoAction;
import org.lifecycletck.spi.vocabulary.SentIoAction;
import org.lifecycletck.spi.vocabulary.TargetId;
import org.lifecycletck.spi.vocabulary.TargetSetup;
import org.lifecycletck.spi.vocabulary.TargetState;

/** The control of I/O targets: creation, start, stop, purge, close, deletion, notifications. */
final class TargetControl {
  private final Framework framework;

  TargetControl(Framework framework) {
    this.framework = framework;
  }

  NtStatus create(TargetId id, TargetSetup setup) {
    framework.handles().add(new Target(id, setup, framework));
    return NtStatus.SUCCESS;
  }

  NtStatus open(TargetId id) {
    Target target = remote(id);
    if (!target.open()) {
      return NtStatus.INVALID_DEVICE_STATE;
    }
    return framework.does(Duty.START_AFTER_OPEN) ? start(target) : NtStatus.SUCCESS;
  }

  NtStatus reopen(TargetId id) {
    boolean byName = remote(id).setup().openedByName();
    return byName || !framework.does(Duty.REOPEN_BY_NAME_ONLY)
        ? open(id)
        : NtStatus.INVALID_DEVICE_REQUEST;
  }

  TargetState state(TargetId id) {
    return framework.handles().target(id).state();
  }

  /** Starts a target and sends what it queued, once no stop or purge waits any more. */
  NtStatus start(TargetId id) {
    Target target = framework.handles().target(id);
    awaitStop(target);
    return start(target);
  }

  private NtStatus start(Target target) {
    List<Submission> queued = target.start();
    if (queued == null) {
      return NtStatus.INVALID_DEVICE_STATE;
    }
    if (framework.does(Duty.RESTART_QUEUE)) {
      framework.decisions().orderOfRestart(queued).forEach(this::resubmit);
    }
    return NtStatus.SUCCESS;
  }

  private static void awaitStop(Target target) {
    Waiter stopped = target.waitForStop();
    if (stopped != null) {
      target.beginToWait();
      stopped.await();
    }
  }

  private void resubmit(Submission submission) {
    Admission admission = submission.target().readmit(submission);
    switch (admission.kind()) {
      case DELIVER:
        framework.lowerSide().deliver(submission);
        break;
      case REFUSED:
        if (framework.does(Duty.REPORT_LOST_ON_START)) {
          framework.completion().fail(submission, admission.status());
        }
        break;
      default:
        break;
    }
  }

  void stop(TargetId id, SentIoAction action) {
    Target target = framework.handles().target(id);
    if (action != SentIoAction.UNDEFINED || !framework.does(Duty.IGNORE_UNDEFINED_STOP)) {
      carryOut(target, target.stop(action));
    }
  }

  void purge(TargetId id, PurgeIoAction action) {
    Target target = framework.handles().target(id);
    if (action != PurgeIoAction.UNDEFINED || !framework.does(Duty.IGNORE_UNDEFINED_PURGE)) {
      carryOut(target, target.purge(action == PurgeIoAction.PURGE_IO_AND_WAIT));
    }
  }

  void close(TargetId id) {
    close(remote(id), TargetState.CLOSED);
  }

  /** Closes a target that may be opened again; one that is not open is closed for good. */
  void closeForQueryRemove(TargetId id) {
    Target target = remote(id);
    boolean mayReturn = target.isOpen();
    close(target, mayReturn ? TargetState.CLOSED_FOR_QUERY_REMOVE : TargetState.CLOSED);
  }

  private void close(Target target, TargetState closed) {
    close(target, closed, Waits.Extent.EVERYTHING);
  }

  private void close(Target target, TargetState closed, Waits.Extent awaited) {
    awaitStop(target);
    carryOut(target, target.close(closed, awaited));
  }

  /** Deletes a target after its children are cleaned up, and destroys it when all is back. */
  void delete(TargetId id) {
    Target target = framework.handles().target(id);
    if (target.state() == TargetState.DELETED) {
      return;
    }
    boolean childrenFirst = framework.does(Duty.CLEAN_UP_CHILDREN_FIRST);
    boolean targetFirst = framework.does(Duty.CLEAN_UP_TARGET_FIRST);
    List<Request> idle = childrenFirst ? cleanUpChildren(target) : new ArrayList<>();
    if (targetFirst) {
      framework.kit().targetCleanup(id);
    }
    boolean awaitsRoutines = framework.does(Duty.AWAIT_ROUTINES_ON_DELETION);
    Waits.Extent extent = awaitsRoutines ? Waits.Extent.ROUTINES : Waits.Extent.EVERYTHING;
    close(target, TargetState.DELETED, extent);
    if (!targetFirst) {
      framework.kit().targetCleanup(id);
    }
    if (!childrenFirst) {
      idle = cleanUpChildren(target);
    }
    idle.forEach(child -> child.lifetime().dropReference());
    framework.handles().remove(id);
    framework.kit().targetDestroy(id);
  }

  private List<Request> cleanUpChildren(Target target) {
    List<Request> idle = new ArrayList<>();
    for (Request child : framework.handles().childrenOf(target)) {
      if (!child.lifetime().isDeleted()) {
        boolean inFlight = RequestControl.cleanUp(framework, child);
        if (inFlight) {
          child.lifetime().dropReference();
        } else {
          idle.add(child);
        }
      }
    }
    return idle;
  }

  /** What the framework does about a device notification when no callback is registered. */
  void notifyDevice(TargetId id, DeviceNotification notification) {
    Target target = remote(id);
    switch (notification) {
      case QUERY_REMOVE:
        close(target, TargetState.CLOSED_FOR_QUERY_REMOVE);
        break;
      case REMOVE_COMPLETE:
        close(target, TargetState.CLOSED);
        break;
      case REMOVE_CANCELED:
        reopen(id);
        break;
    }
  }

  private void carryOut(Target target, StateChange change) {
    if (change.waiter() != null) {
      target.beginToWait();
    }
    NtStatus status = framework.decisions().statusOfDrained();
    change.drained().forEach(submission -> framework.completion().fail(submission, status));
    for (Request request : change.cancelled()) {
      framework.cancelPath().cancel(request);
      if (framework.does(Duty.RELEASE_CANCELLED)) {
        request.lifetime().dropReference();
      }
    }
    if (change.waiter() != null) {
      change.waiter().await();
    }
  }

  /** A target that can be opened and closed; a local one is no such handle. */
  private Target remote(TargetId id) {
    Target target = framework.handles().target(id);
    if (target.setup().kind() == TargetSetup.Kind.LOCAL) {
      throw framework.handles().invalidHandle();
    }
    return target;
  }
}
