package org.lifecycletck.kit.freedom;

import org.lifecycletck.kit.freedom.PlainRequest.Place;
import org.lifecycletck.spi.vocabulary.IoParameters;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.SendOptions;

/** The way of requests to lower drivers and back; everything but callbacks is under the lock. */
final class Traffic {
  private final Core core;
  private final Objects objects;
  private long submissions;
  private long now;

  Traffic(Core core, Objects objects) {
    this.core = core;
    this.objects = objects;
  }

  /** A submission begins; what becomes of it is up to the caller. */
  void accept(PlainRequest request, PlainTarget target, SendOptions options) {
    request.target = target;
    request.ignoring = options.has(SendOptions.IGNORE_TARGET_STATE);
    request.synchronous = options.has(SendOptions.SYNCHRONOUS);
    request.submission = ++submissions;
    request.deadline = options.isTimed() ? (Long) options.deadline(now) : null;
    request.timer |= options.isTimed() && !request.synchronous;
    request.expired = false;
    request.marked = false;
    request.asked = false;
    request.holds++;
    target.unfinished++;
    if (!core.manner.remembersCancels()) {
      request.cancelled = false;
    }
  }

  void queue(PlainRequest request) {
    request.place = Place.QUEUED;
    request.target.queue.add(request);
  }

  void deliver(PlainRequest request) {
    PlainTarget target = request.target;
    long submission = request.submission;
    request.place = Place.LEAVING;
    target.out.add(new PlainTarget.Out(request, submission, request.ignoring));
    core.later(() -> arrive(request, target, submission));
  }

  private void arrive(PlainRequest request, PlainTarget target, long submission) {
    IoParameters seen;
    synchronized (core) {
      if (request.submission != submission || request.place != Place.LEAVING) {
        return;
      }
      request.place = Place.LOWER;
      seen = request.seen();
    }
    core.outside(() -> core.kit.lowerArrival(request.id, target.id, seen));
  }

  /** Somebody tries to cancel; whether the attempt reaches whoever has the request. */
  boolean cancel(PlainRequest request) {
    if (request.forgotten && request.isUndelivered()) {
      // It arrives all the same, as cancelled: the lower driver answers the originator.
      return false;
    }
    if (request.isUndelivered()) {
      request.target.queue.remove(request);
      request.cancelled = true;
      finish(request, NtStatus.CANCELLED, 0);
      return true;
    }
    if (request.place != Place.LOWER) {
      request.cancelled |= core.manner.remembersCancels();
      return false;
    }
    request.cancelled = true;
    if (!request.marked) {
      return false;
    }
    request.marked = false;
    request.asked = true;
    long submission = request.submission;
    core.later(() -> ask(request, submission));
    return true;
  }

  private void ask(PlainRequest request, long submission) {
    synchronized (core) {
      if (request.submission != submission || request.place != Place.LOWER) {
        return;
      }
    }
    core.outside(() -> core.kit.lowerCancel(request.id, request.target.id));
  }

  /** The submission is over with this outcome. */
  void finish(PlainRequest request, NtStatus status, long information) {
    PlainTarget target = request.target;
    long submission = request.submission;
    request.completed(status, information);
    core.later(() -> giveBack(request, target, submission));
  }

  private void giveBack(PlainRequest request, PlainTarget target, long submission) {
    Runnable routine;
    synchronized (core) {
      routine = routineOf(request, target);
      request.routine = null;
      request.place = Place.DRIVER;
    }
    routine.run();
    synchronized (core) {
      target.isBack(request, submission);
      target.unfinished--;
      request.holds--;
      request.doneUpTo = Math.max(request.doneUpTo, submission);
      objects.destroyIfUnused(request);
      core.notifyAll();
    }
  }

  private Runnable routineOf(PlainRequest request, PlainTarget target) {
    String context = request.routine;
    boolean silent = request.synchronous && !core.manner.callsRoutineOfSynchronousSend();
    if (context == null || silent) {
      return () -> {};
    }
    var params = request.params();
    return () ->
        core.outside(() -> core.kit.completionRoutine(request.id, target.id, params, context));
  }

  /** The lower driver completes what it holds. */
  void lowerComplete(PlainRequest request, NtStatus status, long information) {
    request.spendLocation();
    if (request.forgotten) {
      request.completed(status, information);
      request.place = Place.DRIVER;
      objects.endForgotten(request);
    } else {
      finish(request, status, information);
    }
  }

  /** Sends a request of which the driver wants to hear no more. */
  void forget(PlainRequest request, PlainTarget target) {
    request.target = target;
    request.forgotten = true;
    request.submission = ++submissions;
    request.marked = false;
    request.asked = false;
    request.place = Place.LEAVING;
    long submission = request.submission;
    if (core.manner.endsObjectsFirst()) {
      objects.cleanUpThen(request, () -> arrive(request, target, submission));
    } else {
      core.later(() -> arrive(request, target, submission));
      if (!core.manner.keepsForgottenObjects()) {
        objects.cleanUpThen(request, () -> {});
      }
    }
  }

  /** Time passes. */
  void advance(long units, Iterable<PlainRequest> requests) {
    now += units;
    for (PlainRequest request : requests) {
      boolean due = request.deadline != null && request.deadline <= now;
      if (due && request.isInFlight() && !request.expired) {
        long submission = request.submission;
        core.later(() -> expire(request, submission));
      }
    }
  }

  private void expire(PlainRequest request, long submission) {
    synchronized (core) {
      boolean late = request.place == Place.COMPLETED || request.place == Place.DRIVER;
      if (request.submission == submission && !late) {
        request.expired = true;
        cancel(request);
      }
    }
  }
}
