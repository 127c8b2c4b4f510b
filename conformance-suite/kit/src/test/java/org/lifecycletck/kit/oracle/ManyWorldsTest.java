package org.lifecycletck.kit.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lifecycletck.kit.oracle.Written.R;
import static org.lifecycletck.kit.oracle.Written.T;
import static org.lifecycletck.kit.oracle.Written.TRUE;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lifecycletck.kit.history.Event;
import org.lifecycletck.kit.oracle.Explanation.Outcome;
import org.lifecycletck.kit.run.Judgement;
import org.lifecycletck.kit.run.Verdict;
import org.lifecycletck.spec.Parameters;
import org.lifecycletck.spec.Profile;
import org.lifecycletck.spec.Specification;
import org.lifecycletck.spec.World;
import org.lifecycletck.spi.vocabulary.Answer;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.SendOptions;
import org.lifecycletck.spi.vocabulary.SentIoAction;
import org.lifecycletck.spi.vocabulary.TargetSetup;

/** A history of too many worlds is explained by one of them, or nothing is said of it. */
class ManyWorldsTest {
  private static final int FEW = 1;
  private static final int MANY = 40;

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

  @ParameterizedTest
  @EnumSource(Profile.class)
  void whatFollowsAMistakeIsExcusedHoweverManyWorldsThereAre(Profile profile) {
    Written written = sent();
    written.call("driver", new Call.SetCompletionRoutine(R, "c"), Answer.NOTHING);
    long cancel = written.begin("driver", new Call.CancelSentRequest(R));
    written.routine("driver", NtStatus.CANCELLED, 0);
    written.end("driver", cancel, TRUE);
    written.rest();
    Explanation all = explain(profile, written, Oracle.MOST_WORLDS);
    Set<Integer> ends = new TreeSet<>();
    for (int most = 1; most <= MANY; most++) {
      Explanation some = explain(profile, written, most);
      if (some.outcome() == Outcome.TOO_LARGE) {
        assertTrue(some.event() <= all.misuseEvent(), "at event " + some.event());
      } else {
        assertEquals(all.misuse(), some.misuse());
        ends.add(some.event());
      }
    }
    assertEquals(all.event(), Collections.max(ends));
    assertTrue(Collections.min(ends) < all.event(), "ends at " + ends);
  }

  private static Explanation explain(Profile profile, Written written, int mostWorlds) {
    Specification specification = new Specification(Parameters.of(profile, false));
    return new Oracle(specification, Set.of(), mostWorlds).explain(written.history());
  }

  @Test
  void otherAnswersAreRuledOut() {
    Specification specification = new Specification(Parameters.of(Profile.KMDF_1_33, true));
    Call create = new Call.CreateTarget(T, TargetSetup.remote(1));
    World begun = specification.begin(World.initial(), "driver", 1, create);
    World answered = specification.successors(begun).get(0).world();
    assertFalse(returning(NtStatus.UNSUCCESSFUL).rulesOut(begun), "not answered yet");
    assertTrue(returning(NtStatus.UNSUCCESSFUL).rulesOut(answered));
    assertFalse(returning(NtStatus.SUCCESS).rulesOut(answered));
  }

  /** What is known of a history in which the first call returns so. */
  private static Hindsight returning(NtStatus status) {
    Event.Returned returned = new Event.Returned(1, new Answer.Status(status));
    return new Hindsight(
        List.of(new Event(1, 1, "driver", returned)), new Matching(Profile.KMDF_1_33));
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
