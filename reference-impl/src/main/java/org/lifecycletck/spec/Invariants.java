package org.lifecycletck.spec;

import java.util.List;
import java.util.Map;
import org.lifecycletck.spec.Request.Place;
import org.lifecycletck.spec.Request.Timer;
import org.lifecycletck.spi.vocabulary.Callback;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.TargetId;

/** What holds at every step of every run of the specification. */
public final class Invariants {
  /** Every invariant. */
  public static final List<Invariant> ALL =
      List.of(
          new Invariant(
              "completed-once",
              "A completion routine runs for a submission that is over,"
                  + " and uses its registration up",
              List.of("CMP-002", "CMP-004", "CON-001", "CON-003", "CAN-014"),
              Invariants::completedOnce),
          new Invariant(
              "never-early",
              "A completion routine never runs while the lower driver holds the request",
              List.of("DON-003", "CON-003", "TMO-005", "OWN-005"),
              Invariants::neverEarly),
          new Invariant(
              "delivered-as-accepted",
              "A request arrives at the lower driver only after it was accepted for that target",
              List.of("SND-003", "CMP-003", "CON-003", "CON-004", "TGT-057"),
              Invariants::deliveredAsAccepted),
          new Invariant(
              "one-owner",
              "A request is queued, out, or with the driver: never two of them, never none",
              List.of("OWN-001", "SND-011", "RTG-014"),
              Invariants::oneOwner),
          new Invariant(
              "tokens",
              "A submission under way has a party that will complete it",
              List.of("CAN-014", "CON-001", "CON-007", "DON-019"),
              Invariants::tokensOut),
          new Invariant(
              "waits-for-something",
              "Nobody waits for a target whose requests are all back",
              List.of("TGT-018", "TGT-034", "TGT-039"),
              Invariants::waitsForSomething),
          new Invariant(
              "expired-after-deadline",
              "A deadline cancels a request only after it has passed",
              List.of("TMO-002", "TMO-003", "TMO-004", "TMO-019", "TMO-020"),
              Invariants::expiredAfterDeadline),
          new Invariant(
              "first-in-first-out",
              "Queued requests are sent again, or failed, in the order in which they were queued",
              List.of("SND-019", "TGT-007", "TGT-008", "TGT-033"),
              Invariants::firstInFirstOut),
          new Invariant(
              "other-targets-untouched",
              "Control of one target changes no request of another",
              List.of("TGT-057", "CAN-020"),
              Invariants::otherTargetsUntouched));

  private Invariants() {}

  private static boolean completedOnce(World before, Successor step) {
    if (!(step.observation() instanceof Callback.CompletionRoutine)) {
      return true;
    }
    RequestId id = step.observation().request();
    Request was = before.request(id);
    Request is = step.world().request(id);
    return was.place() == Place.COMPLETED
        && was.tokens() == 0
        && was.routine()
        && !is.routine()
        && is.place() == Place.WITH_DRIVER;
  }

  private static boolean neverEarly(World before, Successor step) {
    return !(step.observation() instanceof Callback.CompletionRoutine)
        || before.request(step.observation().request()).place() != Place.WITH_LOWER;
  }

  private static boolean deliveredAsAccepted(World before, Successor step) {
    if (!(step.observation() instanceof Callback.LowerArrival)) {
      return true;
    }
    RequestId id = step.observation().request();
    Place is = step.world().request(id).place();
    return is == Place.FORGOTTEN
        || before.request(id).place() == Place.ACCEPTED
            && before.facts(id).sentTo().equals(step.observation().target());
  }

  private static boolean oneOwner(World before, Successor step) {
    World world = step.world();
    for (Map.Entry<RequestId, Request> entry : world.requests().entrySet()) {
      TargetId target = world.facts(entry.getKey()).sentTo();
      if (target == null || world.target(target) == null) {
        continue;
      }
      Order order = world.order(target);
      boolean queued = order.queued().contains(entry.getKey());
      boolean tracked = order.tracked().contains(entry.getKey());
      boolean ignoring = order.ignoring().contains(entry.getKey());
      Request request = entry.getValue();
      if (queued != (request.place() == Place.QUEUED)
          || (tracked || ignoring) != request.listed()
          || tracked && ignoring) {
        return false;
      }
    }
    return true;
  }

  private static boolean tokensOut(World before, Successor step) {
    for (Request request : step.world().requests().values()) {
      boolean held = request.place() == Place.QUEUED || request.place() == Place.WITH_LOWER;
      if (request.tokens() < 0 || held && request.tokens() == 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean waitsForSomething(World before, Successor step) {
    for (Target target : step.world().targets().values()) {
      if (target.waiting() && target.tracked() == 0 && step.world().defects().isEmpty()
          || target.closing() && target.tracked() + target.ignoring() == 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean expiredAfterDeadline(World before, Successor step) {
    for (Map.Entry<RequestId, Request> entry : step.world().requests().entrySet()) {
      if (step.world().defects().isEmpty()
          && entry.getValue().timer() == Timer.EXPIRED
          && step.world().facts(entry.getKey()).deadline() > step.world().now()) {
        return false;
      }
    }
    return true;
  }

  private static boolean firstInFirstOut(World before, Successor step) {
    for (TargetId target : before.targets().keySet()) {
      List<RequestId> queued = before.order(target).queued();
      List<Frame> frames = step.world().strands().get(step.strand());
      if (frames == null || !step.world().order(target).queued().isEmpty() || queued.size() < 2) {
        continue;
      }
      int last = -1;
      for (Task task : frames.get(frames.size() - 1).agenda()) {
        boolean about = task.when() == When.RESUBMIT || task.when() == When.FAIL_QUEUED;
        int place = about ? queued.indexOf(task.request()) : -1;
        if (place >= 0 && place < last) {
          return false;
        }
        last = Math.max(last, place);
      }
    }
    return true;
  }

  private static boolean otherTargetsUntouched(World before, Successor step) {
    TargetId touched = null;
    for (Map.Entry<TargetId, Target> entry : step.world().targets().entrySet()) {
      Target was = before.targets().get(entry.getKey());
      if (was != null && !was.equals(entry.getValue())) {
        if (touched != null) {
          return false;
        }
        touched = entry.getKey();
      }
    }
    return true;
  }
}
