package org.lifecycletck.kit.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lifecycletck.kit.oracle.Written.R;
import static org.lifecycletck.kit.oracle.Written.SUCCESS;
import static org.lifecycletck.kit.oracle.Written.T;
import static org.lifecycletck.kit.oracle.Written.TRUE;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lifecycletck.kit.history.History;
import org.lifecycletck.kit.run.Verdict;
import org.lifecycletck.spec.Profile;
import org.lifecycletck.spi.vocabulary.Answer;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.SendOptions;
import org.lifecycletck.spi.vocabulary.SentIoAction;

/**
 * A cancel takes a request from the queue of a stopped target before it stops the request's timer:
 * a start in between does not find the request, and the deadline may still pass.
 */
class CancelInQueueTest {
  private static final SendOptions TIMED = SendOptions.NONE.withTimeoutAfter(20);
  private static final SendOptions WAITING =
      SendOptions.of(SendOptions.SYNCHRONOUS).withTimeoutAfter(20);

  /** Histories that need the instant between the two. */
  static List<History> histories() {
    return List.of(
        asynchronous(true, NtStatus.IO_TIMEOUT).history(),
        synchronous(true, NtStatus.IO_TIMEOUT).history());
  }

  @ParameterizedTest
  @EnumSource(Profile.class)
  void deadlineMayPassBeforeTheTimerIsStopped(Profile profile) {
    assertEquals(Verdict.CONFORMS, asynchronous(true, NtStatus.IO_TIMEOUT).judge(profile));
    assertEquals(Verdict.CONFORMS, asynchronous(true, NtStatus.CANCELLED).judge(profile));
  }

  @ParameterizedTest
  @EnumSource(Profile.class)
  void deadlineOfASenderThatWaitsMayPassToo(Profile profile) {
    assertEquals(Verdict.CONFORMS, synchronous(true, NtStatus.IO_TIMEOUT).judge(profile));
    assertEquals(Verdict.CONFORMS, synchronous(true, NtStatus.CANCELLED).judge(profile));
  }

  @ParameterizedTest
  @EnumSource(Profile.class)
  void cancelIsNoDeadline(Profile profile) {
    assertEquals(Verdict.CONFORMS, asynchronous(false, NtStatus.CANCELLED).judge(profile));
    assertEquals(Verdict.VIOLATES, asynchronous(false, NtStatus.IO_TIMEOUT).judge(profile));
    assertEquals(Verdict.VIOLATES, synchronous(false, NtStatus.IO_TIMEOUT).judge(profile));
  }

  private static Written asynchronous(boolean deadline, NtStatus status) {
    Written written = new Written();
    stopped(written);
    written.call("driver", new Call.Send(R, T, TIMED), TRUE);
    written.rest();
    long cancel = written.begin("driver", new Call.CancelSentRequest(R));
    written.call("other", new Call.StartTarget(T), SUCCESS);
    if (deadline) {
      written.advance(20);
    }
    written.routine("driver", status, 0);
    written.end("driver", cancel, TRUE);
    written.rest();
    return written;
  }

  private static Written synchronous(boolean deadline, NtStatus status) {
    Written written = new Written();
    stopped(written);
    long send = written.begin("driver", new Call.Send(R, T, WAITING));
    written.rest(send);
    long cancel = written.begin("canceller", new Call.CancelSentRequest(R));
    written.call("other", new Call.StartTarget(T), SUCCESS);
    if (deadline) {
      written.advance(20);
    }
    written.routine("canceller", status, 0);
    written.end("canceller", cancel, TRUE);
    written.end("driver", send, TRUE);
    written.call("driver", new Call.GetStatus(R), new Answer.Status(status));
    written.rest();
    return written;
  }

  private static void stopped(Written written) {
    written.formatted();
    written.call(
        "driver", new Call.StopTarget(T, SentIoAction.LEAVE_SENT_IO_PENDING), Answer.NOTHING);
  }
}
