package org.lifecycletck.kit.corrupt;

import java.util.List;
import java.util.Random;
import org.lifecycletck.kit.history.Event;
import org.lifecycletck.spi.vocabulary.Answer;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.Callback;
import org.lifecycletck.spi.vocabulary.CompletionParams;
import org.lifecycletck.spi.vocabulary.IoParameters;
import org.lifecycletck.spi.vocabulary.RequestType;

/** Callbacks that are missing, come twice, or say something else. */
final class CallbackCorruptions {
  private CallbackCorruptions() {}

  static List<Corruption> all() {
    return List.of(
        dropped("completion routine dropped", Callback.CompletionRoutine.class),
        doubled("completion routine called twice", Callback.CompletionRoutine.class),
        routine("completion status changed", CallbackCorruptions::otherStatus),
        routine("completion information changed", CallbackCorruptions::otherInformation),
        routine("completion request type changed", CallbackCorruptions::otherType),
        routine("completion context changed", CallbackCorruptions::otherContext),
        dropped("arrival dropped", Callback.LowerArrival.class),
        doubled("arrival doubled", Callback.LowerArrival.class),
        new Corruption(
            "arrival of a refused request",
            CallbackCorruptions::isRefusal,
            CallbackCorruptions::arriveAnyway),
        new Corruption(
            "arrival parameters changed",
            (draft, place) -> began(draft, place, Callback.LowerArrival.class),
            CallbackCorruptions::otherParameters),
        dropped("lower cancel dropped", Callback.LowerCancel.class),
        doubled("lower cancel doubled", Callback.LowerCancel.class),
        dropped("upper completion dropped", Callback.UpperCompletion.class),
        doubled("upper completion doubled", Callback.UpperCompletion.class),
        new Corruption(
            "upper completion status changed",
            (draft, place) -> began(draft, place, Callback.UpperCompletion.class),
            CallbackCorruptions::otherUpperStatus),
        dropped("destroy callback dropped", Callback.RequestDestroy.class));
  }

  /** Whether a callback of this kind begins at a place and ends some time. */
  static boolean began(Draft draft, int place, Class<? extends Callback> kind) {
    return draft.happening(place) instanceof Event.CallbackBegan began
        && kind.isInstance(began.observation())
        && draft.end(place) >= 0;
  }

  private static Corruption dropped(String name, Class<? extends Callback> kind) {
    return new Corruption(
        name,
        (draft, place) -> began(draft, place, kind),
        (draft, place, random) -> draft.cut(place));
  }

  private static Corruption doubled(String name, Class<? extends Callback> kind) {
    return new Corruption(
        name,
        (draft, place) -> began(draft, place, kind),
        (draft, place, random) -> {
          Event begin = draft.event(place);
          Callback callback = ((Event.CallbackBegan) begin.happening()).observation();
          int end = draft.end(place);
          callTwice(draft, end + 1, draft.event(end), callback);
        });
  }

  private static void callTwice(Draft draft, int place, Event like, Callback callback) {
    long id = draft.freshCallback();
    draft.insert(place, like, new Event.CallbackEnded(id));
    draft.insert(place, like, new Event.CallbackBegan(id, callback));
  }

  /** What becomes of a completion routine's callback. */
  private interface Rewrite {
    Callback.CompletionRoutine of(Callback.CompletionRoutine routine, Random random);
  }

  private static Corruption routine(String name, Rewrite rewrite) {
    return new Corruption(
        name,
        (draft, place) -> began(draft, place, Callback.CompletionRoutine.class),
        (draft, place, random) -> {
          Event.CallbackBegan began = (Event.CallbackBegan) draft.happening(place);
          Callback.CompletionRoutine seen = (Callback.CompletionRoutine) began.observation();
          draft.replace(place, new Event.CallbackBegan(began.callback(), rewrite.of(seen, random)));
        });
  }

  private static Callback.CompletionRoutine otherStatus(
      Callback.CompletionRoutine seen, Random random) {
    CompletionParams params = seen.params();
    return with(
        seen,
        new CompletionParams(
            params.type(), Values.otherThan(params.status(), random), params.information()));
  }

  private static Callback.CompletionRoutine otherInformation(
      Callback.CompletionRoutine seen, Random random) {
    CompletionParams params = seen.params();
    return with(
        seen,
        new CompletionParams(
            params.type(), params.status(), params.information() + 1 + random.nextInt(3)));
  }

  private static Callback.CompletionRoutine otherType(
      Callback.CompletionRoutine seen, Random random) {
    CompletionParams params = seen.params();
    return with(
        seen,
        new CompletionParams(
            Values.otherThan(params.type(), random), params.status(), params.information()));
  }

  private static Callback.CompletionRoutine with(
      Callback.CompletionRoutine seen, CompletionParams params) {
    return new Callback.CompletionRoutine(seen.request(), seen.target(), params, seen.context());
  }

  private static Callback.CompletionRoutine otherContext(
      Callback.CompletionRoutine seen, Random random) {
    return new Callback.CompletionRoutine(
        seen.request(), seen.target(), seen.params(), "another " + seen.context());
  }

  private static void otherParameters(Draft draft, int place, Random random) {
    Event.CallbackBegan began = (Event.CallbackBegan) draft.happening(place);
    Callback.LowerArrival seen = (Callback.LowerArrival) began.observation();
    IoParameters old = seen.parameters();
    boolean length = old.length() != null && random.nextBoolean();
    IoParameters changed =
        new IoParameters(
            length ? old.type() : Values.otherThan(old.type(), random),
            length ? Long.valueOf(old.length() + 1) : old.length(),
            old.deviceOffset(),
            old.ioControlCode(),
            old.inputLength(),
            old.outputLength(),
            old.cancelled(),
            old.initialStatus(),
            old.stackLocations());
    draft.replace(
        place,
        new Event.CallbackBegan(
            began.callback(), new Callback.LowerArrival(seen.request(), seen.target(), changed)));
  }

  private static void otherUpperStatus(Draft draft, int place, Random random) {
    Event.CallbackBegan began = (Event.CallbackBegan) draft.happening(place);
    Callback.UpperCompletion seen = (Callback.UpperCompletion) began.observation();
    draft.replace(
        place,
        new Event.CallbackBegan(
            began.callback(),
            new Callback.UpperCompletion(
                seen.request(), Values.otherThan(seen.status(), random), seen.information())));
  }

  private static boolean isRefusal(Draft draft, int place) {
    return draft.happening(place) instanceof Event.Returned returned
        && returned.answer().equals(new Answer.Truth(false))
        && callOf(draft, place) instanceof Call.Send;
  }

  /** The call that returns at a place. */
  static Call callOf(Draft draft, int place) {
    long id = ((Event.Returned) draft.happening(place)).call();
    for (int i = place - 1; i >= 0; i--) {
      if (draft.happening(i) instanceof Event.Called called && called.call() == id) {
        return called.stimulus();
      }
    }
    throw new IllegalArgumentException("a return without its call");
  }

  private static void arriveAnyway(Draft draft, int place, Random random) {
    Call.Send send = (Call.Send) callOf(draft, place);
    IoParameters parameters =
        new IoParameters(RequestType.READ, 16L, null, null, null, null, false, null, null);
    callTwice(
        draft,
        place,
        draft.event(place),
        new Callback.LowerArrival(send.request(), send.target(), parameters));
  }
}
