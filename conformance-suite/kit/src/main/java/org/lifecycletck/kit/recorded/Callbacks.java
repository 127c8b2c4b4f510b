package org.lifecycletck.kit.recorded;

import java.util.List;
import java.util.Map;
import org.lifecycletck.kit.recorded.Converter.Registration;
import org.lifecycletck.kit.recorded.Strands.Strand;
import org.lifecycletck.spi.vocabulary.Answer;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.Callback;
import org.lifecycletck.spi.vocabulary.CompletionParams;
import org.lifecycletck.spi.vocabulary.IoParameters;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.RequestType;
import org.lifecycletck.spi.vocabulary.SendOptions;
import org.lifecycletck.spi.vocabulary.TargetId;

/** The recorded calls of the framework into the driver and the lower driver, and what they do. */
final class Callbacks {
  private final Recorder recorder;
  private final Names names;
  private final LowerDrivers lower;
  private final Map<RequestId, Registration> registrations;

  Callbacks(
      Recorder recorder,
      Names names,
      LowerDrivers lower,
      Map<RequestId, Registration> registrations) {
    this.recorder = recorder;
    this.names = names;
    this.lower = lower;
    this.registrations = registrations;
  }

  /** Takes an observation that lies inside whatever is on top of the strand. */
  void take(Strand strand, Observation seen) {
    switch (seen.event()) {
      case "lower.recv":
        arrival(strand, seen);
        break;
      case "lower.completing":
        completing(strand, seen);
        break;
      case "lower.cancel_routine":
        cancelRoutine(strand, seen);
        break;
      case "completion_routine":
        completionRoutine(strand, seen);
        break;
      case "lower.marked":
        marked(strand, seen, seen.number("already_cancelled") != 0);
        break;
      case "lower.already_cancelled":
        marked(strand, seen, true);
        break;
      case "lower.unmarked":
        unmark(strand, below(seen), seen.numberOrZero("was_set") != 0);
        break;
      case "lower.complete_lost_to_cancel":
        unmark(strand, below(seen), false);
        break;
      default:
        brief(strand, seen);
        break;
    }
  }

  /** Callbacks inside which the recorded driver does nothing. */
  private void brief(Strand strand, Observation seen) {
    recorder.beganAndEnded(
        strand,
        switch (seen.event()) {
          case "queue_presented" -> new Callback.RequestPresented(request(seen));
          case "upper.completed" ->
              new Callback.UpperCompletion(
                  completed(strand, seen), seen.status("status"), seen.number("info"));
          case "request_callback" ->
              isCleanup(seen)
                  ? new Callback.RequestCleanup(request(seen))
                  : new Callback.RequestDestroy(request(seen));
          case "target_callback" ->
              isCleanup(seen)
                  ? new Callback.TargetCleanup(target(seen))
                  : new Callback.TargetDestroy(target(seen));
          case "verifier.break" -> new Callback.VerifierBreak("");
          default -> throw new IllegalArgumentException("unknown " + seen);
        });
  }

  private static boolean isCleanup(Observation seen) {
    return switch (seen.text("what")) {
      case "cleanup" -> true;
      case "destroy" -> false;
      default -> throw new IllegalArgumentException("unknown " + seen);
    };
  }

  private void arrival(Strand strand, Observation seen) {
    RequestId request = request(seen);
    int target = seen.integer("t");
    boolean cancelled = seen.numberOrZero("cancel_already_set") != 0;
    IoParameters parameters =
        new IoParameters(
            type(seen.text("major")),
            seen.has("length") ? seen.number("length") : null,
            null,
            null,
            null,
            null,
            cancelled,
            seen.has("iostatus") ? seen.status("iostatus") : null,
            seen.has("cur") ? seen.integer("cur") : null);
    long id =
        recorder.began(
            strand, new Callback.LowerArrival(request, names.target(target), parameters));
    lower.receive(request, seen.request(), isForgotten(strand, request));
    strand.push(
        Frame.callback(Frame.Kind.ARRIVAL, seen.request(), request, lower.takeScript(target), id));
    if (lower.marksArrivals(target) && !cancelled) {
      marked(strand, request, false);
    }
  }

  private static boolean isForgotten(Strand strand, RequestId request) {
    Frame top = strand.top();
    return top != null
        && top.call instanceof Call.Send
        && request.equals(top.call.request())
        && ((Call.Send) top.call).options().has(SendOptions.SEND_AND_FORGET);
  }

  private static RequestType type(String major) {
    return switch (major) {
      case "create(0)" -> RequestType.CREATE;
      case "read" -> RequestType.READ;
      case "write" -> RequestType.WRITE;
      case "ioctl" -> RequestType.DEVICE_CONTROL;
      case "internal_ioctl" -> RequestType.DEVICE_CONTROL_INTERNAL;
      default -> throw new IllegalArgumentException("unknown major function '" + major + "'");
    };
  }

  private void completing(Strand strand, Observation seen) {
    Frame top = strand.top();
    boolean commanded = top != null && top.isCommand("lower.complete");
    if (top == null || top.completed || !commanded && !actsByItself(top)) {
      throw new IllegalArgumentException(seen + ": no lower driver acts here");
    }
    RequestId request = top.request == null ? below(seen) : top.request;
    if (lower.isMarked(request)) {
      unmark(strand, request, true);
    }
    Frame.Inside inside = inside(strand, request);
    lower.release(request);
    Call call = new Call.LowerComplete(request, seen.status("status"), seen.number("info"));
    long id = recorder.called(strand, call);
    top.completed = true;
    if (commanded) {
      top.call = call;
      top.id = id;
    } else {
      strand.push(Frame.completion(seen.request(), request, call, id, inside));
    }
  }

  private Frame.Inside inside(Strand strand, RequestId request) {
    if (lower.isForgotten(request)) {
      return Frame.Inside.UPPER_COMPLETION;
    }
    boolean heldBack =
        strand.top().kind == Frame.Kind.CANCEL && !isCancelledFromAbove(strand.belowTop());
    return heldBack ? Frame.Inside.NOTHING : Frame.Inside.ROUTINE;
  }

  private static boolean actsByItself(Frame top) {
    return top.kind == Frame.Kind.ARRIVAL
        || top.kind == Frame.Kind.CANCEL
        || top.isCommand("lower.mark");
  }

  /** Whether no one in the framework holds the completion back while the callback runs. */
  private static boolean isCancelledFromAbove(Frame canceller) {
    return canceller != null && canceller.call instanceof Call.UpperCancel;
  }

  private void cancelRoutine(Strand strand, Observation seen) {
    RequestId request = lower.findMarked(seen.request(), request(seen));
    lower.mark(request, false);
    long id = recorder.began(strand, new Callback.LowerCancel(request, target(seen)));
    strand.push(Frame.callback(Frame.Kind.CANCEL, seen.request(), request, List.of(), id));
  }

  private void completionRoutine(Strand strand, Observation seen) {
    RequestId request = request(seen);
    Registration registration = registrations.get(request);
    CompletionParams params =
        new CompletionParams(
            RequestType.of(seen.integer("type")), seen.status("status"), seen.number("info"));
    String context = registration == null ? null : registration.context();
    long id =
        recorder.began(
            strand, new Callback.CompletionRoutine(request, target(seen), params, context));
    List<String> script = registration == null ? List.of() : registration.script();
    registrations.computeIfPresent(request, (r, once) -> new Registration(context, List.of()));
    strand.push(Frame.callback(Frame.Kind.ROUTINE, seen.request(), request, script, id));
  }

  private void marked(Strand strand, Observation seen, boolean alreadyCancelled) {
    marked(strand, below(seen), alreadyCancelled);
  }

  private void marked(Strand strand, RequestId request, boolean alreadyCancelled) {
    recorder.calledAndReturned(
        strand,
        new Call.LowerMarkCancelable(request),
        new Answer.Status(alreadyCancelled ? NtStatus.CANCELLED : NtStatus.SUCCESS));
    lower.mark(request, !alreadyCancelled);
  }

  private void unmark(Strand strand, RequestId request, boolean inTime) {
    recorder.calledAndReturned(
        strand,
        new Call.LowerUnmarkCancelable(request),
        new Answer.Status(inTime ? NtStatus.SUCCESS : NtStatus.CANCELLED));
    lower.mark(request, false);
  }

  private RequestId request(Observation seen) {
    return names.request(seen.integer("r"));
  }

  private TargetId target(Observation seen) {
    return names.target(seen.integer("t"));
  }

  /** The request a lower driver means. */
  private RequestId below(Observation seen) {
    return lower.find(seen.integer("r"), request(seen));
  }

  /** The request whose completion is under way on the strand. */
  private RequestId completed(Strand strand, Observation seen) {
    for (Frame frame : strand.frames()) {
      if (frame.call instanceof Call.LowerComplete && frame.number == seen.request()) {
        return frame.call.request();
      }
    }
    return request(seen);
  }
}
