package org.lifecycletck.kit.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lifecycletck.kit.oracle.Written.R;
import static org.lifecycletck.kit.oracle.Written.T;
import static org.lifecycletck.kit.oracle.Written.TRUE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lifecycletck.kit.run.Judgement;
import org.lifecycletck.kit.run.Verdict;
import org.lifecycletck.spec.Profile;
import org.lifecycletck.spi.vocabulary.Answer;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.SendOptions;
import org.lifecycletck.spi.vocabulary.SentIoAction;

/** A history of too many worlds is explained by one of them, or nothing is said of it. */
class ManyWorldsTest {
  private static final int FEW = 1;

  @ParameterizedTest
  @EnumSource(Profile.class)
  void oneExplanationIsEnough(Profile profile) {
    Judgement judgement = judge(profile, cancelled(NtStatus.CANCELLED));
    assertEquals(Verdict.CONFORMS, judgement.verdict());
    assertTrue(judgement.exercised().contains("CAN-005"), judgement.exercised().toString());
  }

  @ParameterizedTest
  @EnumSource(Profile.class)
  void noExplanationSaysNothing(Profile profile) {
    Written wrong = cancelled(NtStatus.SUCCESS);
    assertEquals(Verdict.VIOLATES, wrong.judge(profile));
    assertEquals(Verdict.UNDECIDED, judge(profile, wrong).verdict());
  }

  @ParameterizedTest
  @EnumSource(Profile.class)
  void nothingCountsBehindAMistake(Profile profile) {
    Written written = sent();
    written.call("driver", new Call.SetCompletionRoutine(R, "c"), Answer.NOTHING);
    written.call("driver", new Call.GetInformation(R), new Answer.Number(0));
    long again = written.begin("driver", new Call.Send(R, T, SendOptions.NONE));
    written.routine("driver", NtStatus.UNSUCCESSFUL, 17);
    written.end("driver", again, TRUE);
    written.rest();
    Judgement judgement = judge(profile, written);
    assertEquals(Verdict.CONFORMS, judgement.verdict(), judgement.message());
    assertEquals(
        new OracleJudge(profile, false).judge(written.history()).misuseRule(),
        judgement.misuseRule());
  }

  @Test
  void otherAnswersAreRuledOut() {
    Written refused = sent();
    refused.call("driver", new Call.CancelSentRequest(R), new Answer.Truth(false));
    assertEquals(
        Verdict.UNDECIDED, judge(Profile.KMDF_1_33, refused).verdict(), "it is queued: TRUE");
  }

  private static Judgement judge(Profile profile, Written written) {
    return new OracleJudge(profile, false, FEW).judge(written.history());
  }

  /** A request is in a stopped target's queue. */
  private static Written sent() {
    Written written = new Written();
    written.formatted();
    written.call(
        "driver", new Call.StopTarget(T, SentIoAction.LEAVE_SENT_IO_PENDING), Answer.NOTHING);
    written.call("driver", new Call.Send(R, T, SendOptions.NONE), TRUE);
    written.rest();
    return written;
  }

  private static Written cancelled(NtStatus status) {
    Written written = sent();
    long cancel = written.begin("driver", new Call.CancelSentRequest(R));
    written.routine("driver", status, 0);
    written.end("driver", cancel, TRUE);
    written.rest();
    return written;
  }
}
