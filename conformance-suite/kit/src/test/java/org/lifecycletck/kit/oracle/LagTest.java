package org.lifecycletck.kit.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lifecycletck.kit.oracle.Written.R;
import static org.lifecycletck.kit.oracle.Written.SUCCESS;
import static org.lifecycletck.kit.oracle.Written.T;
import static org.lifecycletck.kit.oracle.Written.TRUE;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lifecycletck.kit.run.Verdict;
import org.lifecycletck.spec.Profile;
import org.lifecycletck.spi.vocabulary.Answer;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.Callback;
import org.lifecycletck.spi.vocabulary.IoParameters;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestType;
import org.lifecycletck.spi.vocabulary.SendOptions;

/** What other threads do between a step and its record, as far as it can be told, is explained. */
class LagTest {
  private static final Answer CANCELLED = new Answer.Status(NtStatus.CANCELLED);

  private final Written written = new Written();

  @ParameterizedTest
  @EnumSource(Profile.class)
  void anUnmarkHearsOfACancelBeforeTheCallbackIsRecorded(Profile profile) {
    sentAndMarked(SendOptions.NONE);
    long cancel = written.begin("driver", new Call.CancelSentRequest(R));
    long unmark = written.begin("lower", new Call.LowerUnmarkCancelable(R));
    written.end("lower", unmark, CANCELLED);
    written.callback("driver", new Callback.LowerCancel(R, T));
    written.end("driver", cancel, TRUE);
    written.rest();
    assertEquals(Verdict.CONFORMS, written.judge(profile));
  }

  @ParameterizedTest
  @EnumSource(Profile.class)
  void aCallbackThatNeverComesIsMissed(Profile profile) {
    sentAndMarked(SendOptions.NONE);
    long cancel = written.begin("driver", new Call.CancelSentRequest(R));
    long unmark = written.begin("lower", new Call.LowerUnmarkCancelable(R));
    written.end("lower", unmark, CANCELLED);
    written.end("driver", cancel, TRUE);
    written.rest();
    assertEquals(Verdict.VIOLATES, written.judge(profile));
  }

  @ParameterizedTest
  @EnumSource(Profile.class)
  void nothingLagsAtRest(Profile profile) {
    sentAndMarked(SendOptions.NONE);
    long cancel = written.begin("driver", new Call.CancelSentRequest(R));
    long unmark = written.begin("lower", new Call.LowerUnmarkCancelable(R));
    written.end("lower", unmark, CANCELLED);
    written.rest(cancel);
    written.callback("driver", new Callback.LowerCancel(R, T));
    written.end("driver", cancel, TRUE);
    written.rest();
    assertEquals(Verdict.VIOLATES, written.judge(profile));
  }

  @ParameterizedTest
  @EnumSource(Profile.class)
  void aCompletionMayPassAClockThatIsAboutToMove(Profile profile) {
    sentAndMarked(SendOptions.NONE.withTimeoutAfter(20));
    written.advance(20);
    unmarkAndComplete();
    written.rest();
    assertEquals(Verdict.CONFORMS, written.judge(profile));
  }

  @ParameterizedTest
  @EnumSource(Profile.class)
  void aClockThatHasBeenMovedIsPastTheDeadline(Profile profile) {
    sentAndMarked(SendOptions.NONE.withTimeoutAfter(20));
    written.advance(20);
    written.rest();
    unmarkAndComplete();
    written.rest();
    assertEquals(Verdict.VIOLATES, written.judge(profile));
  }

  private void unmarkAndComplete() {
    written.call("lower", new Call.LowerUnmarkCancelable(R), SUCCESS);
    long completion = written.begin("lower", new Call.LowerComplete(R, NtStatus.SUCCESS, 5));
    written.routine("lower", NtStatus.SUCCESS, 5);
    written.end("lower", completion, Answer.NOTHING);
  }

  private void sentAndMarked(SendOptions options) {
    written.formatted();
    long send = written.begin("driver", new Call.Send(R, T, options));
    IoParameters read =
        new IoParameters(RequestType.READ, 16L, 0L, null, null, null, false, NtStatus.SUCCESS, 1);
    written.callback("driver", new Callback.LowerArrival(R, T, read));
    written.end("driver", send, TRUE);
    written.call("lower", new Call.LowerMarkCancelable(R), SUCCESS);
    written.rest();
  }
}
