package org.lifecycletck.kit.corrupt;

import java.util.List;
import java.util.Random;
import org.lifecycletck.kit.history.Event;
import org.lifecycletck.spi.vocabulary.Answer;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.Callback;
import org.lifecycletck.spi.vocabulary.CompletionParams;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.SendOptions;

/** Calls that answer something else. */
final class AnswerCorruptions {
  private AnswerCorruptions() {}

  static List<Corruption> all() {
    return List.of(
        answer("send's TRUE or FALSE flipped", Call.Send.class),
        answer("cancel's TRUE or FALSE flipped", Call.CancelSentRequest.class),
        answer("target state changed", Call.GetTargetState.class),
        query("queried status changed", Call.GetStatus.class),
        query("queried information changed", Call.GetInformation.class),
        query("queried completion parameters changed", Call.GetCompletionParams.class),
        answer("format's status changed", Call.FormatRequest.class),
        answer("change of target answers another status", Call.ChangeTarget.class),
        answer("reuse answers another status", Call.Reuse.class),
        answer("start answers another status", Call.StartTarget.class),
        answer("lower mark answers another status", Call.LowerMarkCancelable.class));
  }

  private static Corruption answer(String name, Class<? extends Call> kind) {
    return new Corruption(
        name, (draft, place) -> returns(draft, place, kind), AnswerCorruptions::change);
  }

  /** What a query answers while the request is in flight is anybody's guess: left alone. */
  private static Corruption query(String name, Class<? extends Call> kind) {
    return new Corruption(
        name,
        (draft, place) -> returns(draft, place, kind) && !isInFlight(draft, place),
        AnswerCorruptions::change);
  }

  private static boolean returns(Draft draft, int place, Class<? extends Call> kind) {
    return draft.happening(place) instanceof Event.Returned
        && kind.isInstance(CallbackCorruptions.callOf(draft, place));
  }

  private static void change(Draft draft, int place, Random random) {
    Event.Returned returned = (Event.Returned) draft.happening(place);
    draft.replace(place, new Event.Returned(returned.call(), other(returned.answer(), random)));
  }

  private static boolean isInFlight(Draft draft, int place) {
    RequestId request = CallbackCorruptions.callOf(draft, place).request();
    long flight = 0;
    for (int i = 0; i < place; i++) {
      Event.Happening happening = draft.happening(i);
      if (happening instanceof Event.Called called && request.equals(called.stimulus().request())) {
        if (called.stimulus() instanceof Call.Send) {
          flight = called.call();
        } else if (called.stimulus() instanceof Call.LowerComplete) {
          flight = 0;
        }
      } else if (happening instanceof Event.CallbackBegan began
          && began.observation() instanceof Callback.CompletionRoutine
          && request.equals(began.observation().request())) {
        flight = 0;
      } else if (happening instanceof Event.Returned returned && returned.call() == flight) {
        Call.Send send = (Call.Send) CallbackCorruptions.callOf(draft, i);
        boolean waited = send.options().has(SendOptions.SYNCHRONOUS);
        boolean refused = returned.answer().equals(new Answer.Truth(false));
        flight = waited || refused ? 0 : flight;
      }
    }
    return flight != 0;
  }

  private static Answer other(Answer answer, Random random) {
    if (answer instanceof Answer.Truth truth) {
      return new Answer.Truth(!truth.value());
    }
    if (answer instanceof Answer.Status status) {
      return new Answer.Status(Values.otherThan(status.status(), random));
    }
    if (answer instanceof Answer.State state) {
      return new Answer.State(Values.otherThan(state.state(), random));
    }
    if (answer instanceof Answer.Number number) {
      return new Answer.Number(number.value() + 1 + random.nextInt(3));
    }
    CompletionParams params = ((Answer.Params) answer).params();
    return new Answer.Params(
        new CompletionParams(
            params.type(), Values.otherThan(params.status(), random), params.information()));
  }
}
