package org.lifecycletck.kit.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lifecycletck.kit.history.History;
import org.lifecycletck.kit.oracle.OracleJudge;
import org.lifecycletck.kit.run.RunContext.Configuration;
import org.lifecycletck.kit.sequence.Replay;
import org.lifecycletck.kit.sequence.Sequence;
import org.lifecycletck.kit.sequence.Step;
import org.lifecycletck.reference.ReferenceSubjects;
import org.lifecycletck.spec.Cell;
import org.lifecycletck.spec.Profile;
import org.lifecycletck.spec.Request;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.Format;
import org.lifecycletck.spi.vocabulary.FormatMethod;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.SendOptions;
import org.lifecycletck.spi.vocabulary.SentIoAction;
import org.lifecycletck.spi.vocabulary.TargetId;
import org.lifecycletck.spi.vocabulary.TargetSetup;

class CoverageTest {
  private static final RequestId R1 = new RequestId("r1");
  private static final TargetId T1 = new TargetId("t1");

  private final Coverage coverage = new Coverage();

  @Test
  void aSendToAStartedTargetGoesThroughTheCellOfDelivery() {
    play(send());
    assertTrue(rows().contains("send-10"), rows().toString());
    assertEquals(1, coverage.covered(new CellTable()).schedules());
  }

  @Test
  void aCancelThatCameToRestBeforeTheCompletionCountsSo() {
    play(
        send(),
        new Call.StopTarget(T1, SentIoAction.CANCEL_SENT_IO),
        new Call.LowerComplete(R1, NtStatus.SUCCESS, 0));
    Set<Boolean> cancelled =
        coverage.cells().stream()
            .filter(cell -> cell.row().name().startsWith("finish-"))
            .map(Cell::request)
            .map(Request::irpCancelled)
            .collect(Collectors.toSet());
    assertEquals(Set.of(true), cancelled);
  }

  @Test
  void theSameScheduleTwiceCountsOnce() {
    play(send());
    Covered once = coverage.covered(new CellTable());
    play(send());
    assertEquals(once.words(), coverage.covered(new CellTable()).words());
    play(send(), new Call.LowerComplete(R1, NtStatus.SUCCESS, 0));
    Covered more = coverage.covered(new CellTable());
    assertEquals(2, more.schedules());
    assertTrue(more.states() > once.states() && more.transitions() > once.transitions());
  }

  @Test
  void nothingCountsFromTheDriversFirstMistakeOn() {
    play(send(), new Call.FormatRequest(R1, T1, Format.of(FormatMethod.READ, 16)));
    int before = coverage.cells().size();
    play(
        send(),
        new Call.FormatRequest(R1, T1, Format.of(FormatMethod.READ, 16)),
        new Call.LowerComplete(R1, NtStatus.SUCCESS, 0));
    assertEquals(before, coverage.cells().size());
  }

  private Set<String> rows() {
    return coverage.cells().stream().map(cell -> cell.row().name()).collect(Collectors.toSet());
  }

  private static Call send() {
    return new Call.Send(R1, T1, SendOptions.NONE);
  }

  private void play(Call... calls) {
    List<Call> all = new ArrayList<>();
    all.add(new Call.CreateTarget(T1, TargetSetup.remote(1)));
    all.add(new Call.CreateRequest(R1, T1, null));
    all.add(new Call.FormatRequest(R1, T1, Format.of(FormatMethod.READ, 16)));
    all.addAll(List.of(calls));
    OracleJudge judge = new OracleJudge(Profile.KMDF_1_33, false).telling(coverage);
    Configuration run =
        new Configuration(
            new ReferenceSubjects(),
            judge,
            Profile.KMDF_1_33.title(),
            true,
            false,
            1,
            null,
            Configuration.HANG);
    List<Step> steps = all.stream().<Step>map(Step.Act::new).toList();
    History.Header header = new History.Header("c", "c", "ref", true, "1");
    judge.judge(Replay.play(new Sequence(steps), run, header).history());
  }
}
