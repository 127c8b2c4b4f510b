package org.lifecycletck.kit.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lifecycletck.kit.corrupt.Corruption;
import org.lifecycletck.kit.history.Event;
import org.lifecycletck.kit.history.History;
import org.lifecycletck.kit.recorded.RecordedHistories;
import org.lifecycletck.spi.vocabulary.Answer;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.Callback;
import org.lifecycletck.spi.vocabulary.Format;
import org.lifecycletck.spi.vocabulary.FormatMethod;
import org.lifecycletck.spi.vocabulary.IoParameters;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.RequestType;
import org.lifecycletck.spi.vocabulary.SendOptions;
import org.lifecycletck.spi.vocabulary.SentIoAction;
import org.lifecycletck.spi.vocabulary.TargetId;

/** Each demand of each invariant is met by what the framework did, and notices what it did not. */
class InvariantsTest {
  private static final long SEED = 1;

  /** What each demand says when it is not met, as far as that does not depend on the run. */
  private static final List<Demand> DEMANDS =
      List.of(
          new Demand(Invariants.COMPLETED_ONCE, "its completion routine is called 0 times"),
          new Demand(Invariants.COMPLETED_ONCE, "its completion routine is called 2 times"),
          new Demand(
              Invariants.NEVER_EARLY,
              "its completion routine is called while the lower driver holds it"),
          new Demand(
              Invariants.NEVER_EARLY,
              "the synchronous call returns while the lower driver holds it"),
          new Demand(
              Invariants.REFUSED_MEANS_REFUSED, "refused, and delivered or completed all the same"),
          new Demand(Invariants.ONE_SHOT, "a completion routine is called that is not registered"),
          new Demand(Invariants.DELIVERED_ONCE, ": arrives at "),
          new Demand(Invariants.FAITHFUL, " bytes, reported as "),
          new Demand(Invariants.FAITHFUL, ", returned STATUS_"),
          new Demand(Invariants.REFUSAL_HAS_REASON, ": refused with STATUS_SUCCESS"),
          new Demand(
              Invariants.CANCEL_IN_TIME,
              "the lower driver is asked to cancel what it does not hold or mark"),
          new Demand(Invariants.NEVER_TIMED_OUT_EARLY, ": timed out at "),
          new Demand(Invariants.BACK_ABOVE_ONCE, "back above too early or twice"),
          new Demand(Invariants.BACK_ABOVE_ONCE, "completed, and never back above"),
          new Demand(Invariants.BACK_ABOVE_ONCE, ", back above as "),
          new Demand(TargetInvariants.FIRST_IN_FIRST_OUT, " was queued before and arrives after "),
          new Demand(TargetInvariants.GATES, "accepted or delivered through a shut gate"),
          new Demand(TargetInvariants.BARRIERS, " returns while the lower driver holds "),
          new Demand(TargetInvariants.APART, " leads to "),
          new Demand(TargetInvariants.CLEANED_THEN_DESTROYED, ": cleaned up twice"),
          new Demand(
              TargetInvariants.CLEANED_THEN_DESTROYED,
              ": destroyed twice or before it is cleaned up"));

  private record Demand(Invariant invariant, String words) {
    boolean notices(History history) {
      return invariant.look(new Seen(history)).findings().stream()
          .anyMatch(finding -> finding.what().contains(words));
    }

    @Override
    public String toString() {
      return words + " " + invariant.rules();
    }
  }

  /** Recorded runs end anywhere: that a request is still out then is nobody's fault. */
  private static final String STILL_OUT = "its completion routine is called 0 times";

  @Test
  void theyHoldOfWhatTheFrameworkDidForALegalDriver() {
    List<String> wrong = new ArrayList<>();
    for (History history : RecordedHistories.legal()) {
      Seen seen = new Seen(history);
      for (Demand demand : DEMANDS) {
        for (Finding finding : demand.invariant().look(seen).findings()) {
          if (!finding.what().endsWith(STILL_OUT)) {
            wrong.add(history.header().id() + " " + finding.what());
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void eachDemandNoticesSomethingThatTheFrameworkDidNotDo() {
    List<Demand> missing = new ArrayList<>(DEMANDS);
    byHand().forEach(history -> missing.removeIf(demand -> demand.notices(history)));
    for (History history : RecordedHistories.legal()) {
      for (Corruption corruption : Corruption.all()) {
        Random random = new Random(SEED * 31 + history.header().id().hashCode());
        for (int place : corruption.places(history)) {
          History wrong = corruption.corrupt(history, place, random);
          missing.removeIf(demand -> demand.notices(wrong));
        }
      }
    }
    assertEquals(List.of(), missing, "demands that no wrong history breaks");
  }

  /** What no recorded run of a legal driver comes near. */
  private static List<History> byHand() {
    RequestId r1 = new RequestId("r1");
    TargetId t1 = new TargetId("t1");
    TargetId t2 = new TargetId("t2");
    Call stop = new Call.StopTarget(t1, SentIoAction.CANCEL_SENT_IO);
    Format read = Format.of(FormatMethod.READ, 16);
    Call transfer = new Call.SendSynchronously(t1, r1, read, SendOptions.NONE);
    IoParameters arrived =
        new IoParameters(RequestType.READ, 16L, 0L, null, null, null, false, NtStatus.SUCCESS, 1);
    return List.of(
        history(
            new Event.Called(1, stop),
            new Event.CallbackBegan(1, new Callback.LowerCancel(r1, t2))),
        history(
            new Event.CallbackBegan(1, new Callback.RequestCleanup(r1)),
            new Event.CallbackEnded(1),
            new Event.CallbackBegan(2, new Callback.RequestCleanup(r1))),
        history(new Event.CallbackBegan(1, new Callback.RequestDestroy(r1))),
        history(
            new Event.Called(1, transfer),
            new Event.CallbackBegan(1, new Callback.LowerArrival(r1, t1, arrived)),
            new Event.Called(2, new Call.LowerComplete(r1, NtStatus.SUCCESS, 16)),
            new Event.Returned(2, Answer.NOTHING),
            new Event.CallbackEnded(1),
            new Event.Returned(1, new Answer.Transfer(NtStatus.IO_TIMEOUT, 16))));
  }

  private static History history(Event.Happening... happenings) {
    List<Event> events = new ArrayList<>();
    for (Event.Happening happening : happenings) {
      events.add(new Event(events.size() + 1, events.size() + 1, "driver", happening));
    }
    History.Header header = RecordedHistories.legal().get(0).header();
    return new History(header, events);
  }
}
