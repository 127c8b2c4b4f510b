package org.lifecycletck.spec;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
              "let-go-once",
              "Whoever holds a request lets go of it once, and so does its target",
              List.of("LIF-003", "TGT-053"),
              Invariants::letGoOnce),
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

  private static boolean completedOnce(Scene before, Outcome step) {
    if (!(step.observation() instanceof Callback.CompletionRoutine)) {
      return true;
    }
    RequestId id = step.observation().request();
    Request was = before.request(id);
    Request is = step.after().request(id);
    return was.place() == Place.COMPLETED
        && was.tokens() == 0
        && was.routine()
        && !is.routine()
        && is.place() == Place.WITH_DRIVER;
  }

  private static boolean neverEarly(Scene before, Outcome step) {
    return !(step.observation() instanceof Callback.CompletionRoutine)
        || before.request(step.observation().request()).place() != Place.WITH_LOWER;
  }

  private static boolean deliveredAsAccepted(Scene before, Outcome step) {
    if (!(step.observation() instanceof Callback.LowerArrival)) {
      return true;
    }
    RequestId id = step.observation().request();
    Place is = step.after().request(id).place();
    return is == Place.FORGOTTEN
        || before.request(id).place() == Place.ACCEPTED
            && before.facts(id).sentTo().equals(step.observation().target());
  }

  private static boolean oneOwner(Scene before, Outcome step) {
    Set<RequestId> concerned = new HashSet<>(step.after().requests().keySet());
    for (Map.Entry<TargetId, Order> changed : step.after().orders().entrySet()) {
      concerned.addAll(requestsIn(before.order(changed.getKey())));
      concerned.addAll(requestsIn(changed.getValue()));
    }
    for (RequestId id : concerned) {
      if (!keepsItsOwner(before, step.after(), id) && !hasOneOwner(step.after(), id)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a step changes nothing that says whose a request is. */
  private static boolean keepsItsOwner(Scene before, WorldDraft after, RequestId id) {
    Request was = before.request(id);
    Request is = after.request(id);
    if (was == null || was.place() != is.place() || was.listed() != is.listed()) {
      return false;
    }
    TargetId target = after.facts(id).sentTo();
    return Objects.equals(before.facts(id).sentTo(), target)
        && !after.orders().containsKey(target)
        && !after.targets().containsKey(target);
  }

  private static List<RequestId> requestsIn(Order order) {
    List<RequestId> all = new ArrayList<>();
    if (order != null) {
      all.addAll(order.queued());
      all.addAll(order.tracked());
      all.addAll(order.ignoring());
    }
    return all;
  }

  private static boolean hasOneOwner(Scene scene, RequestId id) {
    TargetId target = scene.facts(id) == null ? null : scene.facts(id).sentTo();
    if (target == null || scene.target(target) == null) {
      return true;
    }
    Order order = scene.order(target);
    boolean tracked = order.tracked().contains(id);
    boolean ignoring = order.ignoring().contains(id);
    Request request = scene.request(id);
    return order.queued().contains(id) == (request.place() == Place.QUEUED)
        && (tracked || ignoring) == request.listed()
        && !(tracked && ignoring);
  }

  /** Where a request is accepted and not completed, so that somebody has to complete it. */
  private static final Set<Place> HELD = EnumSet.of(Place.QUEUED, Place.ACCEPTED, Place.WITH_LOWER);

  private static boolean tokensOut(Scene before, Outcome step) {
    for (Request request : step.after().requests().values()) {
      boolean held = HELD.contains(request.place());
      if (request.tokens() < 0 || held && request.tokens() == 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean letGoOnce(Scene before, Outcome step) {
    for (Request request : step.after().requests().values()) {
      if (request.holds() < 0) {
        return false;
      }
    }
    for (Target target : step.after().targets().values()) {
      if (target != null && target.unfinished() < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean waitsForSomething(Scene before, Outcome step) {
    Scene after = step.after();
    for (Map.Entry<TargetId, Target> entry : step.after().targets().entrySet()) {
      Target target = entry.getValue();
      if (target == null) {
        continue;
      }
      if (target.waiting() && target.tracked() == 0 && !after.isDefective()
          || target.closing()
              && target.tracked() + target.ignoring() == 0
              && target.unfinished() == 0
              && !goesOnClosing(after, entry.getKey())) {
        return false;
      }
    }
    return true;
  }

  /** Whether a close will end without anybody's help. */
  private static boolean goesOnClosing(Scene scene, TargetId target) {
    return scene.strandNames().stream()
        .flatMap(strand -> scene.strand(strand).stream())
        .map(frame -> whens(frame, target))
        .anyMatch(next -> next.contains(When.GO_ON_CLOSING) && !next.contains(When.AWAIT_SENT));
  }

  private static List<When> whens(Frame frame, TargetId target) {
    return frame.agenda().stream()
        .filter(task -> target.equals(task.target()))
        .map(Task::when)
        .toList();
  }

  private static boolean expiredAfterDeadline(Scene before, Outcome step) {
    for (Map.Entry<RequestId, Request> entry : step.after().requests().entrySet()) {
      if (entry.getValue().timer() == Timer.EXPIRED
          && !step.after().isDefective()
          && step.after().facts(entry.getKey()).deadline() > step.after().now()) {
        return false;
      }
    }
    return true;
  }

  private static boolean firstInFirstOut(Scene before, Outcome step) {
    for (Map.Entry<TargetId, Order> changed : step.after().orders().entrySet()) {
      List<RequestId> queued = before.order(changed.getKey()).queued();
      List<Frame> frames = step.after().strand(step.strand());
      boolean drained = changed.getValue() == null || changed.getValue().queued().isEmpty();
      if (frames.isEmpty() || !drained || queued.size() < 2) {
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

  private static boolean otherTargetsUntouched(Scene before, Outcome step) {
    int touched = 0;
    for (Map.Entry<TargetId, Target> changed : step.after().targets().entrySet()) {
      Target was = before.target(changed.getKey());
      if (was != null && changed.getValue() != null && !was.equals(changed.getValue())) {
        touched++;
      }
    }
    return touched <= 1;
  }
}
