package org.lifecycletck.kit.bench;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lifecycletck.spi.vocabulary.Answer;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.Callback;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.TargetId;

/**
 * What driver and lower drivers do inside callbacks: a behaviour for each target, and scripts, each
 * of which runs once. A script runs first, the behaviour then, for a request still held.
 */
public final class Roles {
  private final Bench bench;
  private final Map<TargetId, LowerBehavior> behaviors = new HashMap<>();
  private final Map<RequestId, TargetId> held = new HashMap<>();
  private final Map<RequestId, Long> heldSince = new HashMap<>();
  private final Set<RequestId> marked = new HashSet<>();
  private final Set<RequestId> notedOnly = new HashSet<>();
  private final Map<Moment, Deque<Runnable>> scripts = new HashMap<>();

  private long arrivals;
  private int unplayed;

  Roles(Bench bench) {
    this.bench = bench;
  }

  /** How the lower driver of a target treats what arrives from now on. */
  public synchronized void behave(TargetId target, LowerBehavior behavior) {
    behaviors.put(target, behavior);
  }

  /** Runs {@code script} inside the next such callback. */
  public synchronized void at(Moment moment, Runnable script) {
    scripts.computeIfAbsent(moment, key -> new ArrayDeque<>()).add(script);
    unplayed++;
  }

  /** Runs {@code script} inside the next call of the request's completion routine. */
  public void inCompletionRoutine(RequestId request, Runnable script) {
    at(Moment.completionRoutine(request), script);
  }

  /** Runs {@code script} inside the next arrival of the request at the target's lower driver. */
  public void onArrival(RequestId request, TargetId target, Runnable script) {
    at(Moment.arrival(request, target), script);
  }

  /** Runs {@code script} when the lower driver is next asked to cancel the request. */
  public void onLowerCancel(RequestId request, Runnable script) {
    at(Moment.lowerCancel(request), script);
  }

  /** Runs {@code script} when the request is next presented to the driver. */
  public void onPresented(RequestId request, Runnable script) {
    at(Moment.presented(request), script);
  }

  /** Whether a script still waits for its callback, or inside it for a call to return. */
  public synchronized boolean hasUnplayedScript() {
    return unplayed > 0;
  }

  /** The target whose lower driver holds the request; null where none does. */
  public synchronized TargetId holder(RequestId request) {
    return held.get(request);
  }

  /** Whether the lower driver, asked to cancel this request, only notes it. */
  public synchronized void noteOnly(RequestId request, boolean only) {
    if (only) {
      notedOnly.add(request);
    } else {
      notedOnly.remove(request);
    }
  }

  synchronized void calling(Call call) {
    if (call instanceof Call.LowerComplete) {
      held.remove(call.request());
      marked.remove(call.request());
    } else if (call instanceof Call.LowerMarkCancelable) {
      marked.add(call.request());
    } else if (call instanceof Call.LowerUnmarkCancelable) {
      marked.remove(call.request());
    }
  }

  /** Notes that a callback has begun; its number, if it is an arrival. */
  long begin(Callback callback) {
    return callback instanceof Callback.LowerArrival
        ? hold(callback.request(), callback.target())
        : 0;
  }

  /** Does inside a callback what is to be done there; {@code arrival} is what its begin gave. */
  void act(Callback callback, long arrival) {
    if (callback instanceof Callback.LowerArrival) {
      play(callback);
      if (isHeldSince(arrival, callback.request())) {
        arrived(callback.request(), arrival, behavior(callback.target()));
      }
      return;
    }
    if (callback instanceof Callback.LowerCancel) {
      unmark(callback.request());
    }
    play(callback);
    if (callback instanceof Callback.LowerCancel) {
      Call complete = new Call.LowerComplete(callback.request(), NtStatus.CANCELLED, 0);
      bench.performIf(complete, () -> isToCompleteWhenCancelled(callback));
    }
  }

  private void arrived(RequestId request, long arrival, LowerBehavior behavior) {
    switch (behavior.kind()) {
      case KEEP -> noteOnly(request, false);
      case KEEP_CANCELABLE -> {
        noteOnly(request, false);
        if (mark(request, arrival).equals(Optional.of(false))) {
          complete(new Call.LowerComplete(request, NtStatus.CANCELLED, 0), arrival);
        }
      }
      case NOTE_CANCEL -> {
        noteOnly(request, true);
        mark(request, arrival);
      }
      default ->
          complete(
              new Call.LowerComplete(request, behavior.status(), behavior.information()), arrival);
    }
  }

  private void complete(Call call, long arrival) {
    bench.performIf(call, () -> isHeldSince(arrival, call.request()));
  }

  private synchronized boolean isUnmarkedSince(long arrival, RequestId request) {
    return isHeldSince(arrival, request) && !marked.contains(request);
  }

  private synchronized void unmark(RequestId request) {
    marked.remove(request);
  }

  /** Whether it could be marked; empty where there was nothing to mark any more. */
  private Optional<Boolean> mark(RequestId request, long arrival) {
    Performed mark =
        bench.performIf(
            new Call.LowerMarkCancelable(request), () -> isUnmarkedSince(arrival, request));
    return Optional.ofNullable(mark)
        .map(made -> made.answer() instanceof Answer.Status status && status.status().isSuccess());
  }

  private synchronized boolean isToCompleteWhenCancelled(Callback callback) {
    return held.containsKey(callback.request()) && !notedOnly.contains(callback.request());
  }

  /** Notes an arrival and gives its number. */
  private synchronized long hold(RequestId request, TargetId target) {
    held.put(request, target);
    marked.remove(request);
    heldSince.put(request, ++arrivals);
    return arrivals;
  }

  private synchronized boolean isHeldSince(long arrival, RequestId request) {
    return held.containsKey(request) && heldSince.get(request) == arrival;
  }

  private synchronized LowerBehavior behavior(TargetId target) {
    return behaviors.getOrDefault(target, LowerBehavior.KEEP);
  }

  private synchronized void played() {
    unplayed--;
  }

  private void play(Callback callback) {
    Runnable script;
    synchronized (this) {
      Deque<Runnable> waiting = scripts.get(Moment.of(callback));
      script = waiting == null ? null : waiting.poll();
    }
    if (script != null) {
      script.run();
      played();
    }
  }
}
