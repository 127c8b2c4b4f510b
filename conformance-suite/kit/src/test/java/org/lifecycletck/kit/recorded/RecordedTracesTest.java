package org.lifecycletck.kit.recorded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.lifecycletck.kit.history.Event;
import org.lifecycletck.kit.history.History;
import org.lifecycletck.kit.history.HistoryChecker;
import org.lifecycletck.kit.oracle.OracleJudge;
import org.lifecycletck.kit.run.Judgement;
import org.lifecycletck.kit.run.Verdict;
import org.lifecycletck.spec.Profile;

/** The specification explains what the published framework source was seen to do. */
class RecordedTracesTest {

  private static final Set<String> KINDS =
      Set.of(
          "Send",
          "FormatRequest",
          "CancelSentRequest",
          "ChangeTarget",
          "Reuse",
          "StopTarget",
          "StartTarget",
          "PurgeTarget",
          "CloseTarget",
          "DeleteTarget",
          "Submit",
          "UpperCancel",
          "LowerMarkCancelable",
          "LowerUnmarkCancelable",
          "LowerComplete",
          "LowerArrival",
          "LowerCancel",
          "CompletionRoutine",
          "UpperCompletion",
          "RequestDestroy",
          "VerifierBreak",
          "Advanced",
          "Quiesced",
          "Stopped");
  private static final int LEAST = 600;

  @Test
  void theyAreWellFormed() {
    List<History> all = RecordedHistories.all();
    assertTrue(all.size() >= LEAST, all.size() + " traces");
    List<String> problems = new ArrayList<>();
    for (History history : all) {
      Optional<String> problem = HistoryChecker.problem(history);
      problem.ifPresent(what -> problems.add(history.header().id() + ": " + what));
    }
    assertEquals(List.of(), problems);
  }

  @Test
  void theSpecificationExplainsThemAll() {
    OracleJudge judge = new OracleJudge(Profile.KMDF_1_33, false);
    List<String> unexplained = new ArrayList<>();
    for (History history : RecordedHistories.all()) {
      Judgement judgement = judge.judge(history);
      if (judgement.verdict() != Verdict.CONFORMS) {
        unexplained.add(history.header().id() + ": " + judgement.message());
      }
    }
    assertEquals(List.of(), unexplained);
  }

  @Test
  void aWellBehavedDriverIsRarelySaidToErr() {
    OracleJudge judge = new OracleJudge(Profile.KMDF_1_33, false);
    List<History> legal = RecordedHistories.legal();
    long blamed = legal.stream().filter(h -> judge.judge(h).misuseRule() != null).count();
    assertTrue(blamed * 10 <= legal.size(), blamed + " of " + legal.size());
  }

  @Test
  void theyHoldEveryKindOfEvent() {
    Set<String> kinds = new TreeSet<>();
    for (History history : RecordedHistories.all()) {
      for (Event event : history.events()) {
        Event.Happening happening = event.happening();
        if (happening instanceof Event.Called called) {
          kinds.add(called.stimulus().getClass().getSimpleName());
        } else if (happening instanceof Event.CallbackBegan began) {
          kinds.add(began.observation().getClass().getSimpleName());
        } else {
          kinds.add(happening.getClass().getSimpleName());
        }
      }
    }
    assertTrue(kinds.containsAll(KINDS), kinds.toString());
  }
}
