package org.lifecycletck.kit.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lifecycletck.kit.oracle.Written.R;
import static org.lifecycletck.kit.oracle.Written.SUCCESS;
import static org.lifecycletck.kit.oracle.Written.T;
import static org.lifecycletck.kit.oracle.Written.TRUE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lifecycletck.kit.run.Judgement;
import org.lifecycletck.kit.run.Verdict;
import org.lifecycletck.kit.run.Visit;
import org.lifecycletck.spec.Profile;
import org.lifecycletck.spec.Row;
import org.lifecycletck.spec.Table;
import org.lifecycletck.spi.vocabulary.Answer;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.Callback;
import org.lifecycletck.spi.vocabulary.Format;
import org.lifecycletck.spi.vocabulary.FormatMethod;
import org.lifecycletck.spi.vocabulary.IoParameters;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestType;
import org.lifecycletck.spi.vocabulary.ReuseParams;
import org.lifecycletck.spi.vocabulary.SendOptions;
import org.lifecycletck.spi.vocabulary.SentIoAction;

/** A defect of the source explains a history where the rows beside it do not, and is named. */
class DefectsTest {
  private static final String LEFT = "stale-ignore-mark";
  private static final Answer FALSE = new Answer.Truth(false);
  private static final Format READ = Format.of(FormatMethod.READ, 16);

  @Test
  void aDefectIsNamedWhereNothingElseExplains() {
    Judgement judgement = judge(Profile.KMDF_1_33, lost());
    assertEquals(Verdict.CONFORMS, judgement.verdict(), judgement.message());
    assertEquals(List.of(LEFT), judgement.defects());
    assertEquals(-1, judgement.event());
    assertNull(judgement.misuseRule());
  }

  @Test
  void noDefectIsNamedWhereTheRowsExplain() {
    Judgement judgement = judge(Profile.KMDF_1_33, woken());
    assertEquals(Verdict.CONFORMS, judgement.verdict(), judgement.message());
    assertEquals(List.of(), judgement.defects());
  }

  @Test
  void pagesKnowNoDefects() {
    assertEquals(Verdict.CONFORMS, judge(Profile.DOCUMENTED, woken()).verdict());
    Judgement judgement = judge(Profile.DOCUMENTED, lost());
    assertEquals(Verdict.VIOLATES, judgement.verdict());
    assertEquals(List.of(), judgement.defects());
  }

  @Test
  void whatNoDefectExplainsIsToldWithoutThem() {
    Written written = lost();
    written.routine("lower", NtStatus.SUCCESS, 16);
    Judgement judgement = judge(Profile.KMDF_1_33, written);
    assertEquals(Verdict.VIOLATES, judgement.verdict());
    int rest = lost().history().events().size() - 1;
    assertEquals(rest, judgement.event(), judgement.message());
    assertEquals(List.of(), judgement.defects());
  }

  @Test
  void aMistakeBehindADefectIsNamedToo() {
    Written written = lost();
    Call again = new Call.LowerComplete(R, NtStatus.SUCCESS, 16);
    written.call("lower", again, Answer.NOTHING);
    Judgement judgement = judge(Profile.KMDF_1_33, written);
    assertEquals(Verdict.CONFORMS, judgement.verdict(), judgement.message());
    assertEquals(List.of(LEFT), judgement.defects());
    assertTrue(judgement.misuseRule() != null, judgement.toString());
  }

  @Test
  void whoeverIsToldHearsOfTheDefect() {
    assertEquals(Set.of(), defectsTold(woken()));
    assertEquals(Set.of(LEFT), defectsTold(lost()));
  }

  @Test
  void rowsOfDefectsAreUsedWhereOthersDoNotExplain() {
    OracleJudge judge = new OracleJudge(Profile.KMDF_1_33, false);
    assertEquals(Set.of(), defects(judge.rowsUsed(woken().history())));
    assertTrue(defects(judge.rowsUsed(lost().history())).contains(LEFT));
  }

  private static Set<String> defects(Set<String> rows) {
    return Table.ROWS.stream()
        .filter(row -> rows.contains(row.name()) && row.defect() != null)
        .map(Row::defect)
        .collect(Collectors.toSet());
  }

  private static Set<String> defectsTold(Written written) {
    List<Visit> run = new ArrayList<>();
    new OracleJudge(Profile.KMDF_1_33, false)
        .telling((history, told) -> run.addAll(told))
        .judge(written.history());
    assertTrue(run.size() > 10, run.size() + " steps");
    return run.get(run.size() - 1).after().defects();
  }

  private static Judgement judge(Profile profile, Written written) {
    return new OracleJudge(profile, false).judge(written.history());
  }

  /** A stop waits for the request of a second attempt, and returns when it has come back. */
  private static Written woken() {
    Written written = new Written();
    written.end("stop", waited(written), Answer.NOTHING);
    written.rest();
    return written;
  }

  /** It does not. */
  private static Written lost() {
    Written written = new Written();
    written.rest(waited(written));
    return written;
  }

  /** The first attempt ignores the target's state, and is refused because of a cancel. */
  private static long waited(Written written) {
    written.formatted();
    written.call("driver", new Call.CancelSentRequest(R), FALSE);
    written.call(
        "driver", new Call.Send(R, T, SendOptions.of(SendOptions.IGNORE_TARGET_STATE)), FALSE);
    written.call("driver", new Call.Reuse(R, ReuseParams.with(NtStatus.SUCCESS)), SUCCESS);
    written.call("driver", new Call.FormatRequest(R, T, READ), SUCCESS);
    written.call("driver", new Call.SetCompletionRoutine(R, "c"), Answer.NOTHING);
    long send = written.begin("driver", new Call.Send(R, T, SendOptions.NONE));
    IoParameters read =
        new IoParameters(RequestType.READ, 16L, 0L, null, null, null, false, NtStatus.SUCCESS, 1);
    written.callback("driver", new Callback.LowerArrival(R, T, read));
    written.end("driver", send, TRUE);
    written.rest();
    Call wait = new Call.StopTarget(T, SentIoAction.WAIT_FOR_SENT_IO_TO_COMPLETE);
    long stop = written.begin("stop", wait);
    written.rest(stop);
    long complete = written.begin("lower", new Call.LowerComplete(R, NtStatus.SUCCESS, 16));
    written.routine("lower", NtStatus.SUCCESS, 16);
    written.end("lower", complete, Answer.NOTHING);
    return stop;
  }
}
