package org.lifecycletck.kit.oracle;

import java.util.List;
import org.lifecycletck.kit.history.Event;
import org.lifecycletck.spi.vocabulary.Answer;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.Callback;
import org.lifecycletck.spi.vocabulary.Format;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.TargetId;

/** What a history shows of a request since it was sent last. */
final class Course {
  private final RequestId request;
  private Call formatted;
  private long sent = -1;
  private boolean isFormattedSince;
  private boolean isRefused;
  private boolean hasArrived;
  private boolean isCompletedBelow;
  private boolean isTold;
  private TargetId target;
  private List<String> rulesForEnd = List.of("STS-003");

  private Course(RequestId request) {
    this.request = request;
  }

  /** What these events show; nothing where there is no request. */
  static Course of(RequestId request, List<Event> events) {
    Course course = new Course(request);
    if (request == null) {
      return course;
    }
    events.forEach(event -> course.take(event.happening()));
    return course;
  }

  private void take(Event.Happening happening) {
    if (happening instanceof Event.Called called) {
      noteEnd(called.stimulus());
      if (request.equals(called.stimulus().request())) {
        take(called.call(), called.stimulus());
      }
    } else if (happening instanceof Event.Returned returned && returned.call() == sent) {
      isRefused = new Answer.Truth(false).equals(returned.answer());
    } else if (happening instanceof Event.Advanced) {
      rulesForEnd = List.of("STS-003", "TMO-008");
    } else if (happening instanceof Event.CallbackBegan began
        && request.equals(began.observation().request())) {
      hasArrived |= began.observation() instanceof Callback.LowerArrival;
      isTold |= began.observation() instanceof Callback.CompletionRoutine;
    }
  }

  private void noteEnd(Call call) {
    if (call instanceof Call.CancelSentRequest && request.equals(call.request())) {
      rulesForEnd = List.of("STS-003", "CAN-005");
    } else if (ends(call) && call.target().equals(target)) {
      rulesForEnd = List.of("STS-003", "CAN-021", "SND-009");
    }
  }

  private static boolean ends(Call call) {
    return call instanceof Call.PurgeTarget
        || call instanceof Call.CloseTarget
        || call instanceof Call.CloseTargetForQueryRemove
        || call instanceof Call.DeleteTarget;
  }

  private void take(long number, Call call) {
    if (call instanceof Call.Send || call instanceof Call.SendSynchronously) {
      sent = number;
      target = call.target();
      isFormattedSince = false;
      isRefused = false;
      hasArrived = false;
      isCompletedBelow = false;
      isTold = false;
    } else if (call instanceof Call.LowerComplete) {
      isCompletedBelow = true;
    } else if (isFormat(call)) {
      isFormattedSince = true;
    }
    formatted = isFormat(call) || call instanceof Call.SendSynchronously ? call : formatted;
  }

  private static boolean isFormat(Call call) {
    return call instanceof Call.FormatRequest
        || call instanceof Call.FormatUsingCurrentType
        || call instanceof Call.FormatUsingStackLocation;
  }

  /** Whether the lower driver never had it, or has it no more. */
  boolean isBackFromBelow() {
    return !hasArrived || isCompletedBelow;
  }

  /** Whether it was ended without having been delivered. */
  boolean isEndedUndelivered() {
    return sent >= 0 && !hasArrived;
  }

  /** The rules about the status of what is ended undelivered, by what may have ended it last. */
  List<String> rulesForEnd() {
    return rulesForEnd;
  }

  /** The rule about the type with which it arrives. */
  String ruleForType() {
    if (formatted instanceof Call.FormatRequest format) {
      return ruleFor(format.format());
    }
    if (formatted instanceof Call.SendSynchronously send) {
      return ruleFor(send.format());
    }
    return formatted instanceof Call.FormatUsingStackLocation ? "FMT-022" : "FMT-021";
  }

  private static String ruleFor(Format format) {
    return switch (format.method()) {
      case READ -> "FMT-029";
      case WRITE -> "FMT-030";
      case IOCTL -> "FMT-031";
      case INTERNAL_IOCTL -> "FMT-032";
      case INTERNAL_IOCTL_OTHERS -> "FMT-033";
    };
  }

  /** The rule that an arrival speaks against which nothing calls for. */
  String ruleForArrival() {
    if (sent < 0 || isFormattedSince) {
      return "FMT-003";
    }
    return isRefused ? "SND-003" : hasArrived ? "SND-006" : "SND-007";
  }

  /** The rule that a call of its completion routine speaks against which nothing calls for. */
  String ruleForRoutine() {
    if (sent < 0 || isRefused) {
      return "CMP-003";
    }
    return isTold ? "CMP-002" : isBackFromBelow() ? "SND-007" : "DON-003";
  }
}
