package org.lifecycletck.kit.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lifecycletck.explorer.cells.Act;
import org.lifecycletck.explorer.cells.Move;
import org.lifecycletck.kit.history.History;
import org.lifecycletck.kit.model.Bounds;
import org.lifecycletck.kit.model.Environment;
import org.lifecycletck.kit.model.Happening;
import org.lifecycletck.kit.model.Slice;
import org.lifecycletck.kit.model.Slices;
import org.lifecycletck.kit.oracle.OracleJudge;
import org.lifecycletck.kit.run.Judgement;
import org.lifecycletck.kit.run.Verdict;
import org.lifecycletck.spec.Parameters;
import org.lifecycletck.spec.Profile;

/** Every run of the model, told as a history, is one that the judge of subjects accepts. */
class RetellingTest {
  private static final long SEED = 20263;
  private static final int RUNS = 6;
  private static final int STEPS = 40;

  static List<Slice> slices() {
    return Slices.ALL;
  }

  @ParameterizedTest
  @MethodSource("slices")
  void runsConform(Slice slice) {
    Random random = new Random(SEED);
    Environment model =
        new Environment(Bounds.of(2, 2, 2), slice, Parameters.of(Profile.KMDF_1_33, true));
    for (int run = 0; run < RUNS; run++) {
      History history = Retelling.of(model, walk(model, random), slice.name() + run);
      assertEquals(Verdict.CONFORMS, verdict(Profile.KMDF_1_33, history));
      if (run == 0) {
        // The documentation leaves so much open that the judge may reach its limit.
        assertNotEquals(Verdict.VIOLATES, verdict(Profile.DOCUMENTED, history));
      }
    }
  }

  private static Verdict verdict(Profile profile, History history) {
    Judgement judgement = new OracleJudge(profile, false).judge(history);
    if (judgement.verdict() == Verdict.VIOLATES) {
      System.out.println("seed " + SEED + ", " + profile.title() + ": " + judgement);
      history.events().forEach(System.out::println);
    }
    return judgement.verdict();
  }

  private static List<Happening> walk(Environment model, Random random) {
    List<Happening> run = new ArrayList<>();
    List<Object> state = model.initial().get(0);
    for (int step = 0; step < STEPS; step++) {
      List<Move> moves = new ArrayList<>();
      for (Act act : model.acts()) {
        moves.addAll(act.moves(state::get));
      }
      if (moves.isEmpty()) {
        return run;
      }
      Move move = moves.get(random.nextInt(moves.size()));
      run.add((Happening) move.what());
      List<Object> next = new ArrayList<>(state);
      move.writes().forEach(next::set);
      state = next;
    }
    return run;
  }
}
