package org.lifecycletck.kit.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lifecycletck.kit.bench.Bench;
import org.lifecycletck.kit.history.Event;
import org.lifecycletck.kit.history.History;
import org.lifecycletck.kit.run.Verdict;
import org.lifecycletck.reference.ReferenceSubjects;
import org.lifecycletck.spec.Profile;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.Callback;
import org.lifecycletck.spi.vocabulary.Format;
import org.lifecycletck.spi.vocabulary.FormatMethod;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.SendOptions;
import org.lifecycletck.spi.vocabulary.TargetId;
import org.lifecycletck.spi.vocabulary.TargetSetup;

/**
 * A completion routine that does not wait for the cancel attempt in which the lower driver
 * completes: the documentation does not forbid it, the source does it otherwise.
 */
class EarlyCompletionTest {
  private static final TargetId T = new TargetId("t1");
  private static final RequestId R = new RequestId("r1");

  @Test
  void documentationAllowsIt() {
    assertEquals(Verdict.CONFORMS, judge(Profile.DOCUMENTED, early(recorded())));
    assertEquals(Verdict.CONFORMS, judge(Profile.DOCUMENTED, recorded()));
  }

  @Test
  void sourceDoesNot() {
    assertEquals(Verdict.VIOLATES, judge(Profile.KMDF_1_33, early(recorded())));
    assertEquals(Verdict.CONFORMS, judge(Profile.KMDF_1_33, recorded()));
  }

  private static Verdict judge(Profile profile, History history) {
    return new OracleJudge(profile, false).judge(history).verdict();
  }

  /** The same history, but for the routine: it runs while the lower driver is completing. */
  private static History early(History history) {
    List<Event> events = new ArrayList<>(history.events());
    List<Event> routine = new ArrayList<>();
    int completion = -1;
    long callback = -1;
    for (Event event : history.events()) {
      if (event.happening() instanceof Event.Called called
          && called.stimulus() instanceof Call.LowerComplete) {
        completion = events.indexOf(event);
      } else if (event.happening() instanceof Event.CallbackBegan began
          && began.observation() instanceof Callback.CompletionRoutine) {
        callback = began.callback();
        routine.add(event);
      } else if (event.happening() instanceof Event.CallbackEnded ended
          && ended.callback() == callback) {
        routine.add(event);
      }
    }
    assertEquals(2, routine.size());
    events.removeAll(routine);
    events.addAll(completion + 1, routine);
    List<Event> renumbered = new ArrayList<>();
    for (Event event : events) {
      int number = renumbered.size() + 1;
      renumbered.add(new Event(number, event.step(), event.strand(), event.happening()));
    }
    return new History(history.header(), renumbered);
  }

  private static History recorded() {
    History.Header header = new History.Header("early", null, "reference", false, null);
    try (Bench bench = new Bench(new ReferenceSubjects(), header, Duration.ofSeconds(10))) {
      bench.perform(new Call.CreateTarget(T, TargetSetup.remote(1)));
      bench.perform(new Call.CreateRequest(R, T, null));
      bench.perform(new Call.FormatRequest(R, T, Format.of(FormatMethod.READ, 16)));
      bench.perform(new Call.SetCompletionRoutine(R, "c"));
      bench.perform(new Call.Send(R, T, SendOptions.NONE));
      bench.perform(new Call.LowerMarkCancelable(R));
      bench
          .roles()
          .onLowerCancel(R, () -> bench.perform(new Call.LowerComplete(R, NtStatus.CANCELLED, 0)));
      bench.perform(new Call.CancelSentRequest(R));
      return bench.history();
    }
  }
}
