package org.lifecycletck.kit.corrupt;

import java.util.List;
import java.util.Random;
import org.lifecycletck.kit.history.Event;
import org.lifecycletck.spi.vocabulary.Answer;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.Callback;
import org.lifecycletck.spi.vocabulary.NtStatus;

/** Things that happen too early, never, or in another order. */
final class OrderCorruptions {
  private OrderCorruptions() {}

  static List<Corruption> all() {
    return List.of(
        new Corruption(
            "completion routine before the lower completion",
            (draft, place) -> earlierPlace(draft, place) >= 0,
            OrderCorruptions::callEarly),
        new Corruption(
            "order of two queued arrivals swapped",
            (draft, place) -> nextArrival(draft, place) >= 0,
            OrderCorruptions::swap),
        new Corruption(
            "waiting call returns early",
            (draft, place) ->
                draft.happening(place) instanceof Event.Quiesced quiesced
                    && !quiesced.blockedCalls().isEmpty(),
            OrderCorruptions::returnEarly),
        new Corruption(
            "waiting call never returns",
            OrderCorruptions::isLateReturn,
            OrderCorruptions::withhold));
  }

  /** Where a completion routine that follows a lower completion would be too early; -1. */
  private static int earlierPlace(Draft draft, int place) {
    if (!CallbackCorruptions.began(draft, place, Callback.CompletionRoutine.class)) {
      return -1;
    }
    Callback routine = ((Event.CallbackBegan) draft.happening(place)).observation();
    for (int i = place - 1; i >= 0; i--) {
      Event.Happening before = draft.happening(i);
      if (before instanceof Event.CallbackBegan began
          && began.observation() instanceof Callback.LowerArrival
          && began.observation().request().equals(routine.request())) {
        return -1;
      }
      if (before instanceof Event.Called called
          && called.stimulus() instanceof Call.LowerComplete complete
          && complete.request().equals(routine.request())) {
        int around = draft.around(i);
        return around >= 0 && draft.happening(around) instanceof Event.CallbackBegan ? around : i;
      }
    }
    return -1;
  }

  private static void callEarly(Draft draft, int place, Random random) {
    int earlier = earlierPlace(draft, place);
    List<Event> routine = draft.cut(place);
    draft.paste(earlier, routine);
  }

  /** The next arrival of another request inside the same start; -1 where there is none. */
  private static int nextArrival(Draft draft, int place) {
    if (!CallbackCorruptions.began(draft, place, Callback.LowerArrival.class)) {
      return -1;
    }
    int around = draft.around(place);
    if (around < 0
        || !(draft.happening(around) instanceof Event.Called called
            && called.stimulus() instanceof Call.StartTarget)) {
      return -1;
    }
    Callback first = ((Event.CallbackBegan) draft.happening(place)).observation();
    for (int i = draft.end(place) + 1; i < draft.size() && i < place + 40; i++) {
      if (CallbackCorruptions.began(draft, i, Callback.LowerArrival.class)
          && draft.around(i) == around) {
        Callback next = ((Event.CallbackBegan) draft.happening(i)).observation();
        return next.request().equals(first.request()) ? -1 : i;
      }
    }
    return -1;
  }

  private static void swap(Draft draft, int place, Random random) {
    List<Event> second = draft.cut(nextArrival(draft, place));
    draft.paste(place, second);
  }

  private static void returnEarly(Draft draft, int place, Random random) {
    List<Long> blocked = ((Event.Quiesced) draft.happening(place)).blockedCalls();
    long call = blocked.get(random.nextInt(blocked.size()));
    int begin = beginOf(draft, call);
    Event like = draft.event(begin);
    Answer answer = usual(((Event.Called) like.happening()).stimulus());
    int end = draft.end(begin);
    if (end >= 0) {
      answer = ((Event.Returned) draft.happening(end)).answer();
      draft.remove(end);
    }
    draft.insert(
        place,
        new Event(0, draft.event(place).step(), like.strand(), like.happening()),
        new Event.Returned(call, answer));
  }

  private static Answer usual(Call call) {
    if (call instanceof Call.Send) {
      return new Answer.Truth(true);
    }
    return call instanceof Call.StartTarget ? new Answer.Status(NtStatus.SUCCESS) : Answer.NOTHING;
  }

  /** Whether a call returns here after it has waited. */
  private static boolean isLateReturn(Draft draft, int place) {
    if (!(draft.happening(place) instanceof Event.Returned returned)) {
      return false;
    }
    for (int i = place - 1; i >= 0; i--) {
      if (draft.happening(i) instanceof Event.Quiesced quiesced) {
        return quiesced.blockedCalls().contains(returned.call())
            && draft.around(beginOf(draft, returned.call())) < 0;
      }
    }
    return false;
  }

  private static int beginOf(Draft draft, long call) {
    int begin = 0;
    while (!(draft.happening(begin) instanceof Event.Called called && called.call() == call)) {
      begin++;
    }
    return begin;
  }

  private static void withhold(Draft draft, int place, Random random) {
    String strand = draft.event(place).strand();
    draft.remove(place);
    draft.moveToAnotherStrand(place, strand);
  }
}
