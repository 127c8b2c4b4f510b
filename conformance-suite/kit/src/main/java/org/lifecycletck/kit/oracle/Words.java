package org.lifecycletck.kit.oracle;

import java.util.List;
import org.lifecycletck.kit.history.Event;
import org.lifecycletck.spec.Successor;
import org.lifecycletck.spi.vocabulary.Answer;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.Callback;
import org.lifecycletck.spi.vocabulary.SentIoAction;

/** Events and steps in words, and the rules an unexpected one speaks against. */
final class Words {
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

  static List<String> rulesFor(Event.Happening happening) {
    if (happening instanceof Event.CallbackBegan) {
      return rulesFor(((Event.CallbackBegan) happening).observation());
    }
    if (happening instanceof Event.Returned
        && ((Event.Returned) happening).answer() instanceof Answer.Truth) {
      return List.of("SND-001", "SYN-001");
    }
    return List.of("CON-001");
  }

  private static List<String> rulesFor(Callback observation) {
    if (observation instanceof Callback.CompletionRoutine) {
      return List.of("CMP-002", "CMP-003", "DON-003");
    }
    if (observation instanceof Callback.LowerArrival) {
      return List.of("FMT-003", "SND-003", "SND-006");
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
}
