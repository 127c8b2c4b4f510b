package org.lifecycletck.kit.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lifecycletck.kit.oracle.Written.R;
import static org.lifecycletck.kit.oracle.Written.T;
import static org.lifecycletck.kit.oracle.Written.TRUE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lifecycletck.kit.run.Judgement;
import org.lifecycletck.spec.Profile;
import org.lifecycletck.spi.vocabulary.Answer;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.Callback;
import org.lifecycletck.spi.vocabulary.IoParameters;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestType;
import org.lifecycletck.spi.vocabulary.SendOptions;

/**
 * A synchronous send whose completion routine is not called: whichever call returns first, what is
 * missing is the routine.
 */
class MissingRoutineTest {
  private static final SendOptions WAITING = SendOptions.of(SendOptions.SYNCHRONOUS);

  @Test
  void senderReturnsFirst() {
    Written written = new Written();
    long send = waiting(written);
    long completion = written.begin("lower", new Call.LowerComplete(R, NtStatus.SUCCESS, 0));
    written.end("driver", send, TRUE);
    written.end("lower", completion, Answer.NOTHING);
    written.rest();
    assertEquals(List.of("CMP-002"), judge(written).rules());
  }

  @Test
  void lowerDriverReturnsFirst() {
    Written written = new Written();
    long send = waiting(written);
    written.call("lower", new Call.LowerComplete(R, NtStatus.SUCCESS, 0), Answer.NOTHING);
    written.end("driver", send, TRUE);
    written.rest();
    assertEquals(List.of("CMP-002"), judge(written).rules());
  }

  @Test
  void senderThatDoesNotWaitIsAnotherMatter() {
    Written written = new Written();
    written.end("driver", waiting(written), TRUE);
    written.rest();
    assertEquals(List.of("SYN-001"), judge(written).rules());
  }

  private static Judgement judge(Written written) {
    return new OracleJudge(Profile.KMDF_1_33, false).judge(written.history());
  }

  /** A synchronous send has arrived at the lower driver. */
  private static long waiting(Written written) {
    written.formatted();
    long send = written.begin("driver", new Call.Send(R, T, WAITING));
    IoParameters seen =
        new IoParameters(RequestType.READ, 16L, 0L, null, null, null, false, null, 1);
    written.callback("driver", new Callback.LowerArrival(R, T, seen));
    written.rest(send);
    return send;
  }
}
