package org.lifecycletck.kit.oracle;

import java.util.List;
import org.lifecycletck.kit.history.Event;
import org.lifecycletck.spec.Successor;
import org.lifecycletck.spi.vocabulary.Answer;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.Callback;
import org.lifecycletck.spi.vocabulary.SendOptions;
import org.lifecycletck.spi.vocabulary.SentIoAction;

/** Events and steps in words, and the rules an unexpected one speaks against. */
final class Words {
  /** What stands for all that is neither seen nor returned: that there is one outcome. */
  static final String OTHERWISE = "CON-001";

  private Words() {}

  static String of(Event event) {
    Event.Happening happening = event.happening();
    if (happening instanceof Event.Called) {
      return of(((Event.Called) happening).stimulus());
    }
    if (happening instanceof Event.Returned) {
      Event.Returned returned = (Event.Returned) happening;
      return "call " + returned.call() + " returns " + returned.answer();
    }
    if (happening instanceof Event.CallbackBegan) {
      return of(((Event.CallbackBegan) happening).observation());
    }
    if (happening instanceof Event.Quiesced) {
      return "silence";
    }
    return happening.toString();
  }

  static String of(Call call) {
    return call.toString();
  }

  static String of(Callback callback) {
    return callback.toString();
  }

  static String of(Successor step) {
    return step.observation() != null ? of(step.observation()) : step.fatal().toString();
  }

  /** The rules a call speaks against that returns although it should still wait. */
  static List<String> rulesForWaiting(Call call) {
    if (call instanceof Call.StopTarget stop) {
      boolean cancels = stop.action() == SentIoAction.CANCEL_SENT_IO;
      return List.of(cancels ? "TGT-015" : "TGT-016", "TGT-018");
    }
    if (call instanceof Call.PurgeTarget) {
      return List.of("TGT-034");
    }
    if (call instanceof Call.DeleteTarget) {
      return List.of("TGT-053");
    }
    if (call instanceof Call.SendSynchronously) {
      return List.of("SYN-006");
    }
    if (call instanceof Call.Send) {
      return List.of("SYN-001");
    }
    return List.of("TGT-039");
  }

  /** The rules that a callback speaks against which nothing calls for. */
  static List<String> rulesForNothing(Callback observation, Course course) {
    if (observation instanceof Callback.CompletionRoutine) {
      return List.of(course.ruleForRoutine());
    }
    if (observation instanceof Callback.LowerArrival) {
      return List.of(course.ruleForArrival());
    }
    if (observation instanceof Callback.LowerCancel) {
      return List.of("CAN-006", "MRK-005");
    }
    if (observation instanceof Callback.UpperCompletion) {
      return List.of("OWN-005", "LIF-007");
    }
    if (observation instanceof Callback.VerifierBreak) {
      return List.of("FMT-002");
    }
    return List.of("LIF-002", "LIF-003");
  }

  /** The rules that an answer speaks against where no row says what it was to be. */
  static List<String> rulesForAnswer(Call call, Answer answer) {
    if (call instanceof Call.Send send) {
      boolean waits = send.options().has(SendOptions.SYNCHRONOUS);
      return List.of(waits ? "SYN-001" : "SND-001");
    }
    if (call instanceof Call.CancelSentRequest) {
      return List.of(new Answer.Truth(true).equals(answer) ? "CAN-002" : "CAN-003");
    }
    return List.of(OTHERWISE);
  }

  /** The rules that it speaks against a call that it does not return. */
  static List<String> rulesForStaying(Call call) {
    boolean isSend = call instanceof Call.Send send && !send.options().has(SendOptions.SYNCHRONOUS);
    return List.of(isSend ? "SND-005" : OTHERWISE);
  }
}
