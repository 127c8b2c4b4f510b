package org.lifecycletck.kit.model;

import java.util.List;
import java.util.function.Predicate;
import org.lifecycletck.spec.Frame;
import org.lifecycletck.spec.Request;
import org.lifecycletck.spec.Request.Place;
import org.lifecycletck.spec.Specification;
import org.lifecycletck.spec.Target;
import org.lifecycletck.spec.Task;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.TargetId;
import org.lifecycletck.spi.vocabulary.TargetState;

/**
 * What the environment owes before it calls, as far as the rows do not say it: a strand to call on,
 * a request that is there, hands off a request that is lent, and never everybody waiting.
 */
final class Legality {
  private final Layout layout;

  Legality(Layout layout) {
    this.layout = layout;
  }

  /** Whether somebody calls on a strand of himself, and not only in callbacks. */
  boolean isCallerOn(String strand, Verb.Who who) {
    boolean below = who == Verb.Who.LOWER_DRIVER;
    return (below ? layout.lowerCallers() : layout.callers()).contains(strand);
  }

  /** Whether the request is there for this, or yet to be made by it. */
  boolean findsRequest(CellScene scene, Verb verb, RequestId id) {
    RequestCell cell = scene.cell(id);
    Request request = cell.control();
    if (verb == Verb.CREATE_REQUEST
        || verb == Verb.CREATE_CHILD
        || verb == Verb.CREATE_FROM_IRP
        || verb == Verb.SUBMIT) {
      return request == null;
    }
    if (request == null || request.place() == Place.GONE) {
      return false;
    }
    return switch (verb.who()) {
      case LOWER_DRIVER ->
          request.place() == Place.WITH_LOWER || request.place() == Place.FORGOTTEN;
      case ORIGINATOR -> request.origin() == Request.Origin.RECEIVED;
      case SYSTEM -> request.place() == Place.WITH_DRIVER && !request.timerFault();
      case DRIVER ->
          (cell.lent() == RequestCell.Lent.NO || verb == Verb.CANCEL)
              && (verb != Verb.REFERENCE || request.references() == 0);
    };
  }

  /** Whether everything the call names is known, and it may wait here if it has to. */
  boolean mayCall(CellScene scene, String strand, Call call) {
    return !Specification.namesNothing(scene, call)
        && !isOnItsWayOut(scene, call)
        && ownRequestIsFree(scene, call)
        && (!Verb.mayBlock(call)
            || isBeingDeleted(scene, call)
            || scene.isIdle(strand) && othersGoOn(scene, strand, call));
  }

  /** A driver that has begun to delete a target asks nothing of it until that has an effect. */
  private static boolean isOnItsWayOut(CellScene scene, Call call) {
    if (call.target() == null || call instanceof Call.DeleteTarget) {
      return false;
    }
    Target target = scene.target(call.target());
    return target != null && target.deleting() && target.state() != TargetState.DELETED;
  }

  /** Deleting once more what is being deleted waits for nothing. */
  private static boolean isBeingDeleted(CellScene scene, Call call) {
    return call instanceof Call.DeleteTarget && scene.target(call.target()).deleting();
  }

  /** The model has one request of the framework's own for each target. */
  private static boolean ownRequestIsFree(CellScene scene, Call call) {
    if (!(call instanceof Call.SendSynchronously) || call.request() != null) {
      return true;
    }
    Request own = scene.request(RequestId.ownOf(call.target()));
    return own == null || own.place() == Place.GONE;
  }

  /** A strand stays free of waits, and nothing is under way on a target that is deleted. */
  private boolean othersGoOn(CellScene scene, String strand, Call call) {
    if (call instanceof Call.DeleteTarget && isUnderWay(scene, strand, call.target())) {
      return false;
    }
    int waiting = 0;
    for (String other : layout.callers()) {
      waiting += other.equals(strand) ? 0 : scene.waits(other).parts();
    }
    return waiting < layout.callers().size() - 1;
  }

  /** Whether something is to be done about a target on another strand. */
  private boolean isUnderWay(CellScene scene, String strand, TargetId target) {
    return layout.stacks().stream()
        .filter(stack -> !Layout.strandOf(stack).equals(strand))
        .anyMatch(stack -> scene.strand(stack).stream().anyMatch(names(target)));
  }

  /** Whether something in a part of a stack waits for what others do, or is lent to a sender. */
  static boolean waits(List<Frame> frames) {
    for (int i = 0; i < frames.size(); i++) {
      Frame frame = frames.get(i);
      if (waits(frame) || Verb.lends(frame.call())) {
        return true;
      }
    }
    return false;
  }

  static boolean waits(Frame frame) {
    List<Task> agenda = frame.agenda();
    for (int i = 0; i < agenda.size(); i++) {
      if (agenda.get(i).when().isWait()) {
        return true;
      }
    }
    return false;
  }

  private static Predicate<Frame> names(TargetId target) {
    return frame -> frame.agenda().stream().anyMatch(task -> target.equals(task.target()));
  }
}
