package org.lifecycletck.kit.model;

import java.util.List;
import org.lifecycletck.spec.Facts;
import org.lifecycletck.spec.Frame;
import org.lifecycletck.spec.Profile;
import org.lifecycletck.spec.Request;
import org.lifecycletck.spec.Request.Context;
import org.lifecycletck.spec.Request.Place;
import org.lifecycletck.spec.Request.Timer;
import org.lifecycletck.spec.Task;
import org.lifecycletck.spec.When;
import org.lifecycletck.spi.vocabulary.Answer;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.TargetId;

/**
 * What a model forgets, so that states that behave alike are one state: data that ride along, marks
 * that no row of the profile looks at, and of a call everything that no step of it asks for again.
 */
public final class Forgetting {
  /** A call of which no step asks anything any more. */
  private static final Call A_CALL = new Call.GetTargetState(new TargetId("any"));

  /** By step, whether it looks at the call it belongs to. */
  private static final boolean[] ASKING = new boolean[When.values().length];

  static {
    for (When when :
        List.of(
            When.SEND,
            When.SEND_IGNORING,
            When.SEND_SYNCHRONOUSLY,
            When.SEND_SYNCHRONOUSLY_IGNORING,
            When.GIVE_WAY_SYNCHRONOUSLY,
            When.TRANSFER,
            When.TRANSFER_SUBMIT,
            When.TRANSFER_SUBMIT_IGNORING)) {
      ASKING[when.ordinal()] = true;
    }
  }

  private final boolean documented;
  private final boolean timersMayFail;

  Forgetting(Profile profile, Slice slice) {
    documented = profile == Profile.DOCUMENTED;
    timersMayFail = slice.has(Verb.FAIL_TIMER_ALLOCATION);
  }

  RequestCell request(Request request, Facts facts, RequestCell.Lent lent) {
    Request kept = request.destroyed() && request.place() == Place.GONE ? gone() : marks(request);
    return new RequestCell(kept, facts(kept, facts), lent);
  }

  private static Request gone() {
    Request fresh = Request.fresh(Request.Origin.CREATED, 0);
    return copy(fresh, fresh.context(), Place.GONE, false, false, true);
  }

  private Request marks(Request r) {
    Context context = r.context() == Context.NONE ? Context.NONE : Context.EMPTY;
    boolean asked = documented && r.cancelAsked();
    return copy(r, context, r.place(), asked, timersMayFail && r.timerAllocated(), r.destroyed());
  }

  private static Request copy(
      Request r,
      Context context,
      Place place,
      boolean cancelAsked,
      boolean timerAllocated,
      boolean destroyed) {
    return new Request(
        r.origin(),
        r.stack(),
        r.formatted(),
        context,
        false,
        r.routine(),
        r.cancelMark(),
        cancelAsked,
        r.irpCancelled(),
        place,
        r.hold(),
        r.timer(),
        timerAllocated,
        r.timerFault(),
        r.tokens(),
        r.ignoring(),
        r.listed(),
        false,
        false,
        r.sender(),
        r.cleanedUp() || destroyed,
        destroyed,
        r.holds(),
        r.references());
  }

  private static Facts facts(Request request, Facts facts) {
    boolean idle =
        request.place() == Place.GONE
            || request.place() == Place.WITH_DRIVER && request.holds() == 0;
    return new Facts(
        request.place() == Place.COMPLETED ? kindOf(facts.status()) : NtStatus.SUCCESS,
        0,
        Facts.Location.BLANK,
        request.place() == Place.GONE ? null : facts.received(),
        0,
        NtStatus.SUCCESS,
        0,
        request.timer() == Timer.ARMED ? 1 : 0,
        request.routine() ? "c" : null,
        idle ? null : facts.sentTo(),
        facts.cancelledAbove(),
        request.place() == Place.GONE ? null : facts.parent());
  }

  private static NtStatus kindOf(NtStatus status) {
    if (status.equals(NtStatus.CANCELLED) || status.equals(NtStatus.IO_TIMEOUT)) {
      return status;
    }
    return status.isSuccess() ? NtStatus.SUCCESS : NtStatus.INVALID_DEVICE_STATE;
  }

  List<Frame> strand(List<Frame> frames) {
    Frame[] kept = new Frame[frames.size()];
    for (int i = 0; i < kept.length; i++) {
      kept[i] = frame(frames.get(i));
    }
    return List.of(kept);
  }

  private static Frame frame(Frame frame) {
    Call call = frame.call() == null || isAsked(frame) ? frame.call() : A_CALL;
    boolean same = frame.id() == 0 && frame.answer() == Answer.NOTHING && frame.call() == call;
    return same ? frame : new Frame(0, frame.callback(), call, frame.agenda(), Answer.NOTHING);
  }

  private static boolean isAsked(Frame frame) {
    if (Verb.lends(frame.call())) {
      return true;
    }
    for (Task task : frame.agenda()) {
      if (asks(task.when())) {
        return true;
      }
    }
    return false;
  }

  /** Whether such a step looks at the call it belongs to. */
  public static boolean asks(When when) {
    return ASKING[when.ordinal()];
  }
}
