package org.lifecycletck.kit.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lifecycletck.kit.oracle.Written.R;
import static org.lifecycletck.kit.oracle.Written.SUCCESS;
import static org.lifecycletck.kit.oracle.Written.T;
import static org.lifecycletck.kit.oracle.Written.TRUE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lifecycletck.kit.history.History;
import org.lifecycletck.kit.run.Verdict;
import org.lifecycletck.spec.Profile;
import org.lifecycletck.spi.vocabulary.Answer;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.Callback;
import org.lifecycletck.spi.vocabulary.IoParameters;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.RequestType;
import org.lifecycletck.spi.vocabulary.SendOptions;

/**
 * What a target is until its close has returned: no page says it, so that it can be formatted for
 * or not, and by the source it cannot.
 */
class ClosingTest {
  private static final RequestId S = new RequestId("r2");
  private static final Answer FAILURE = new Answer.Status(NtStatus.UNSUCCESSFUL);

  /** Histories that need the instant between the last routine and the return of the close. */
  static List<History> histories() {
    return List.of(asked(SUCCESS, false).history());
  }

  @Test
  void thePagesLeaveItOpenUntilTheCloseReturns() {
    assertEquals(Verdict.CONFORMS, asked(SUCCESS, false).judge(Profile.DOCUMENTED));
    assertEquals(Verdict.CONFORMS, asked(FAILURE, false).judge(Profile.DOCUMENTED));
  }

  @Test
  void afterTheCloseItFails() {
    assertEquals(Verdict.CONFORMS, asked(FAILURE, true).judge(Profile.DOCUMENTED));
    assertEquals(Verdict.VIOLATES, asked(SUCCESS, true).judge(Profile.DOCUMENTED));
  }

  @Test
  void theSourceIsClosedOnceNothingIsOut() {
    assertEquals(Verdict.VIOLATES, asked(SUCCESS, false).judge(Profile.KMDF_1_33));
  }

  /** The last routine of a close has returned; another request is made ready for the target. */
  private static Written asked(Answer answer, boolean afterTheClose) {
    Written written = new Written();
    written.formatted();
    written.call("driver", new Call.CreateRequest(S, T, null), SUCCESS);
    long send = written.begin("driver", new Call.Send(R, T, SendOptions.NONE));
    IoParameters seen =
        new IoParameters(RequestType.READ, 16L, 0L, null, null, null, false, null, 1);
    written.callback("driver", new Callback.LowerArrival(R, T, seen));
    written.end("driver", send, TRUE);
    written.rest();
    long close = written.begin("closer", new Call.CloseTarget(T));
    written.rest(close);
    long completion = written.begin("lower", new Call.LowerComplete(R, NtStatus.SUCCESS, 0));
    written.routine("lower", NtStatus.SUCCESS, 0);
    written.end("lower", completion, Answer.NOTHING);
    if (afterTheClose) {
      written.end("closer", close, Answer.NOTHING);
    }
    written.call("driver", new Call.ChangeTarget(S, T), answer);
    if (!afterTheClose) {
      written.end("closer", close, Answer.NOTHING);
    }
    written.rest();
    return written;
  }
}
