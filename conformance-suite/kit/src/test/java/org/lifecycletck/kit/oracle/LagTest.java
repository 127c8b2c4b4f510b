package org.lifecycletck.kit.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lifecycletck.kit.history.Event;
import org.lifecycletck.kit.history.Event.CallbackBegan;
import org.lifecycletck.kit.history.Event.Called;
import org.lifecycletck.kit.history.Event.Happening;
import org.lifecycletck.kit.history.Event.Returned;
import org.lifecycletck.kit.history.History;
import org.lifecycletck.kit.run.Verdict;
import org.lifecycletck.spec.Profile;
import org.lifecycletck.spi.vocabulary.Answer;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.Callback;
import org.lifecycletck.spi.vocabulary.CompletionParams;
import org.lifecycletck.spi.vocabulary.Format;
import org.lifecycletck.spi.vocabulary.FormatMethod;
import org.lifecycletck.spi.vocabulary.IoParameters;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.RequestType;
import org.lifecycletck.spi.vocabulary.SendOptions;
import org.lifecycletck.spi.vocabulary.TargetId;
import org.lifecycletck.spi.vocabulary.TargetSetup;

/** What other threads do between a step and its record, as far as it can be told, is explained. */
class LagTest {
  private static final TargetId T = new TargetId("t1");
  private static final RequestId R = new RequestId("r1");
  private static final Answer SUCCESS = new Answer.Status(NtStatus.SUCCESS);
  private static final Answer CANCELLED = new Answer.Status(NtStatus.CANCELLED);

  private final List<Event> events = new ArrayList<>();
  private long calls;
  private int step;

  @ParameterizedTest
  @EnumSource(Profile.class)
  void anUnmarkHearsOfACancelBeforeTheCallbackIsRecorded(Profile profile) {
    sentAndMarked(SendOptions.NONE);
    long cancel = begin("driver", new Call.CancelSentRequest(R));
    long unmark = begin("lower", new Call.LowerUnmarkCancelable(R));
    end("lower", unmark, CANCELLED);
    callback("driver", new Callback.LowerCancel(R, T));
    end("driver", cancel, new Answer.Truth(true));
    rest();
    assertEquals(Verdict.CONFORMS, judge(profile));
  }

  @ParameterizedTest
  @EnumSource(Profile.class)
  void aCallbackThatNeverComesIsMissed(Profile profile) {
    sentAndMarked(SendOptions.NONE);
    long cancel = begin("driver", new Call.CancelSentRequest(R));
    long unmark = begin("lower", new Call.LowerUnmarkCancelable(R));
    end("lower", unmark, CANCELLED);
    end("driver", cancel, new Answer.Truth(true));
    rest();
    assertEquals(Verdict.VIOLATES, judge(profile));
  }

  @ParameterizedTest
  @EnumSource(Profile.class)
  void nothingLagsAtRest(Profile profile) {
    sentAndMarked(SendOptions.NONE);
    long cancel = begin("driver", new Call.CancelSentRequest(R));
    long unmark = begin("lower", new Call.LowerUnmarkCancelable(R));
    end("lower", unmark, CANCELLED);
    add("kit", new Event.Quiesced(List.of(cancel)));
    callback("driver", new Callback.LowerCancel(R, T));
    end("driver", cancel, new Answer.Truth(true));
    rest();
    assertEquals(Verdict.VIOLATES, judge(profile));
  }

  @ParameterizedTest
  @EnumSource(Profile.class)
  void aCompletionMayPassAClockThatIsAboutToMove(Profile profile) {
    sentAndMarked(SendOptions.NONE.withTimeoutAfter(20));
    add("clock", new Event.Advanced(20 * SendOptions.UNITS_PER_MILLISECOND));
    unmarkAndComplete();
    rest();
    assertEquals(Verdict.CONFORMS, judge(profile));
  }

  @ParameterizedTest
  @EnumSource(Profile.class)
  void aClockThatHasBeenMovedIsPastTheDeadline(Profile profile) {
    sentAndMarked(SendOptions.NONE.withTimeoutAfter(20));
    add("clock", new Event.Advanced(20 * SendOptions.UNITS_PER_MILLISECOND));
    rest();
    unmarkAndComplete();
    rest();
    assertEquals(Verdict.VIOLATES, judge(profile));
  }

  private void unmarkAndComplete() {
    call("lower", new Call.LowerUnmarkCancelable(R), SUCCESS);
    long completion = begin("lower", new Call.LowerComplete(R, NtStatus.SUCCESS, 5));
    CompletionParams params = new CompletionParams(RequestType.READ, NtStatus.SUCCESS, 5);
    callback("lower", new Callback.CompletionRoutine(R, T, params, "c"));
    end("lower", completion, Answer.NOTHING);
  }

  private void sentAndMarked(SendOptions options) {
    call("driver", new Call.CreateTarget(T, TargetSetup.remote(1)), SUCCESS);
    call("driver", new Call.CreateRequest(R, T, null), SUCCESS);
    call("driver", new Call.FormatRequest(R, T, Format.of(FormatMethod.READ, 16)), SUCCESS);
    call("driver", new Call.SetCompletionRoutine(R, "c"), Answer.NOTHING);
    long send = begin("driver", new Call.Send(R, T, options));
    IoParameters read =
        new IoParameters(RequestType.READ, 16L, 0L, null, null, null, false, NtStatus.SUCCESS, 1);
    callback("driver", new Callback.LowerArrival(R, T, read));
    end("driver", send, new Answer.Truth(true));
    call("lower", new Call.LowerMarkCancelable(R), SUCCESS);
    rest();
  }

  private void call(String strand, Call call, Answer answer) {
    end(strand, begin(strand, call), answer);
  }

  private long begin(String strand, Call call) {
    calls++;
    add(strand, new Called(calls, call));
    return calls;
  }

  private void end(String strand, long call, Answer answer) {
    add(strand, new Returned(call, answer));
  }

  private void callback(String strand, Callback callback) {
    calls++;
    add(strand, new CallbackBegan(calls, callback));
    add(strand, new Event.CallbackEnded(calls));
  }

  private void rest() {
    add("kit", new Event.Quiesced(List.of()));
    step++;
  }

  private void add(String strand, Happening happening) {
    events.add(new Event(events.size() + 1L, step, strand, happening));
  }

  private Verdict judge(Profile profile) {
    History.Header header = new History.Header("lag", null, "written by hand", true, null);
    return new OracleJudge(profile, false).judge(new History(header, events)).verdict();
  }
}
