package org.lifecycletck.spec;

import java.util.ArrayList;
import java.util.List;
import org.lifecycletck.spec.Request.Place;
import org.lifecycletck.spec.Request.Sender;
import org.lifecycletck.spec.Request.Timer;
import org.lifecycletck.spi.vocabulary.Answer;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.Callback;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.TargetSetup;
import org.lifecycletck.spi.vocabulary.TargetState;

/**
 * What rows do to a target. Those marked joint touch more than one request or strand: the
 * broadcasts of a start, stop, purge and close, and the end of a wait.
 */
final class TargetEffects {
  private TargetEffects() {}

  static Effect createTarget() {
    return Effect.of(
        "the target exists",
        c -> {
          TargetSetup setup = ((Call.CreateTarget) c.call).setup();
          boolean open = setup.kind() == TargetSetup.Kind.LOCAL || setup.open();
          c.world.put(
              c.targetId,
              new Target(
                  setup.kind() == TargetSetup.Kind.LOCAL,
                  setup.openedByName(),
                  setup.stackSize(),
                  TargetState.STARTED,
                  open,
                  open ? setup.stackSize() : 0,
                  false,
                  false,
                  false,
                  0,
                  0,
                  0));
        });
  }

  static Effect goTo(TargetState state) {
    return Effect.of("the target is " + state.title(), c -> c.target().state = state);
  }

  static Effect goToClosedForQueryRemove() {
    return Effect.of(
        "the target is ClosedForQueryRemove, or Closed where it was not open",
        c ->
            c.target().state =
                c.target().open ? TargetState.CLOSED_FOR_QUERY_REMOVE : TargetState.CLOSED);
  }

  static Effect attachDevice() {
    return Effect.of(
        "its device is attached, the target is Started",
        c -> {
          c.target().open = true;
          c.target().stack = c.target().deviceStack;
          c.target().state = TargetState.STARTED;
        });
  }

  static Effect detachDevice() {
    return Effect.of(
        "no device is attached",
        c -> {
          c.target().open = false;
          c.target().stack = 0;
        });
  }

  static Effect answersState() {
    return Effect.of("", "the state", c -> c.answer = new Answer.State(c.target().state));
  }

  static Effect startWaiting() {
    return Effect.of(
        "wait until the tracked requests are back",
        c -> {
          c.target().waiting = true;
          c.push(When.AWAIT_SENT);
        });
  }

  static Effect waitFirst(When again) {
    return Effect.of(
        "wait for the stop or purge that is under way, then go on",
        c -> {
          c.push(When.AWAIT_SENT);
          c.push(new Task(again, c.requestId, c.targetId, c.task.answering(), c.task.status()));
        });
  }

  /** In the source the last request that comes back ends a close; no page says who does. */
  static Effect startClosing() {
    return Effect.of(
        "wait until every request that is out is back",
        c -> {
          c.target().closing = true;
          c.push(When.AWAIT_SENT);
          if (c.documented) {
            c.push(When.GO_ON_CLOSING);
          }
        });
  }

  /** Joint: with a queue the close goes on for now; it is over at once where there is none. */
  static Effect closeUnlessQueued() {
    return Effect.of(
        "no device is attached, or not before the queued requests have been failed",
        c -> {
          if (c.order().queued().isEmpty()) {
            detachDevice().apply(c);
          } else {
            c.target().closing = true;
          }
        });
  }

  /** Joint: one cancel attempt for each tracked request, in the order they were sent. */
  static Effect cancelTracked() {
    return Effect.of(
        "try to cancel each tracked request, in the order sent",
        c -> cancelEach(c, c.order().tracked()));
  }

  /** Joint: one cancel attempt for each request that is out, those ignoring the state first. */
  static Effect cancelAllOut() {
    return Effect.of(
        "try to cancel each request that is out",
        c -> {
          cancelEach(c, c.order().ignoring());
          cancelEach(c, c.order().tracked());
        });
  }

  /** In the source whoever cancels several keeps each in use until it has tried. */
  private static void cancelEach(Change c, List<RequestId> requests) {
    for (RequestId id : requests) {
      c.push(Task.of(When.CANCEL_SENT_REQUEST, id, null));
      if (!c.documented) {
        RequestDraft request = new RequestDraft(c.world.request(id));
        request.holds++;
        c.world.put(id, request.freeze());
        c.push(Task.of(When.LET_GO, id, null));
      }
    }
  }

  /** Joint: every queued request leaves the queue and will be failed, in queue order. */
  static Effect failQueue(NtStatus status) {
    return Effect.of(
        "fail each queued request undelivered with " + status + ", first in first out",
        c -> {
          for (RequestId id : c.order().queued()) {
            RequestDraft request = new RequestDraft(c.world.request(id));
            request.place = Place.DEQUEUED;
            c.world.put(id, request.freeze());
            c.push(Task.of(When.FAIL_QUEUED, id, c.targetId).with(status));
          }
          c.order(c.order().drained());
        });
  }

  /** Joint: a cancel attempt for each queued request, in queue order. */
  static Effect cancelQueue() {
    return Effect.of("cancel each queued request", c -> cancelEach(c, c.order().queued()));
  }

  /**
   * Joint: every queued request leaves the queue. Those nobody else is about to complete are sent
   * again, first in first out; the others are left to their canceller or timer.
   */
  static Effect resubmitQueue(boolean timersLost) {
    return Effect.of(
        timersLost
            ? "send each queued request again, first in first out, its timeout lost"
            : "send each queued request again, first in first out, its timeout kept",
        c -> {
          for (RequestId id : c.order().queued()) {
            if (claim(c, id, timersLost)) {
              c.push(Task.of(When.RESUBMIT, id, c.targetId));
            }
          }
          c.order(c.order().drained());
        });
  }

  private static boolean claim(Change c, RequestId id, boolean timersLost) {
    RequestDraft request = new RequestDraft(c.world.request(id));
    FactsDraft facts = new FactsDraft(c.world.facts(id));
    boolean timerOwnsIt = request.timer == Timer.DUE && request.sender == Sender.NONE;
    if (!timerOwnsIt) {
      if (timersLost && request.sender == Sender.NONE && request.timer == Timer.ARMED) {
        request.timer = Timer.NONE;
      }
      request.tokens--;
    }
    boolean claimed = !timerOwnsIt && request.tokens == 0;
    request.place = claimed ? Place.DEQUEUED : Place.COMPLETED;
    if (!claimed) {
      facts.status = NtStatus.CANCELLED;
      if (request.sender == Sender.NONE && request.timer == Timer.ARMED) {
        request.timer = Timer.NONE; // Whoever cancels finishes it, and no deadline.
      }
    }
    c.world.put(id, request.freeze());
    c.world.put(id, facts.freeze());
    return claimed;
  }

  /** Joint: everybody who waits for this target's requests goes on. */
  static Effect releaseAll() {
    return Effect.of("every caller that waits for the target goes on", Waits::release);
  }

  /** Joint: one of the callers that wait goes on, the others do not. */
  static Effect releaseOne() {
    return Effect.of(
        "one caller that waits for the target goes on", c -> Waits.releaseOne(c, true));
  }

  /** Joint: another of the callers that wait goes on, the others do not. */
  static Effect releaseAnother() {
    return Effect.of(
        "another caller that waits for the target goes on", c -> Waits.releaseOne(c, false));
  }

  /** Joint: the target's children are cleaned up, then the target itself. */
  static Effect cleanUpWithChildren(boolean verifier) {
    return Effect.of(
        "call the cleanup callbacks of its children, then its own",
        c -> {
          c.target().deleting = true;
          for (RequestId child : children(c)) {
            if (verifier && c.world.request(child).inFlight()) {
              c.push(Task.of(When.REPORT, child, c.targetId));
            }
            c.push(Task.of(When.CALL_CLEANUP, child, c.targetId));
          }
          c.push(When.CALL_TARGET_CLEANUP);
          c.push(When.REMOVE_TARGET);
        });
  }

  /** Joint: what remains after a removal: the children and the target are destroyed. */
  static Effect destroyWithChildren() {
    return Effect.of(
        "when every routine has returned, destroy its children and the target",
        c -> {
          c.push(When.AWAIT_ROUTINES);
          for (RequestId child : children(c)) {
            c.push(Task.of(When.CHECK_DESTROY, child, c.targetId));
          }
          c.push(When.CALL_TARGET_DESTROY);
        });
  }

  private static List<RequestId> children(Change c) {
    List<RequestId> children = new ArrayList<>();
    for (RequestId id : c.world.requestIds()) {
      Request request = c.world.request(id);
      boolean there = request != null && request.place() != Place.GONE;
      if (there && c.targetId.equals(c.world.facts(id).parent())) {
        children.add(id);
      }
    }
    children.sort((a, b) -> a.name().compareTo(b.name()));
    return children;
  }

  static Effect callTargetCleanup() {
    return Effect.of(
        "",
        "the target's cleanup callback",
        c -> c.observation = new Callback.TargetCleanup(c.targetId));
  }

  static Effect callTargetDestroy() {
    return Effect.of(
        "the target is gone",
        "the target's destroy callback",
        c -> {
          c.observation = new Callback.TargetDestroy(c.targetId);
          c.removeTarget();
        });
  }
}
