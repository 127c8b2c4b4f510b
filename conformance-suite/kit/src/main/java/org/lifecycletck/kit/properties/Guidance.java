package org.lifecycletck.kit.properties;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lifecycletck.kit.bench.Needs;
import org.lifecycletck.kit.coverage.CellTable;
import org.lifecycletck.kit.coverage.CellWords;
import org.lifecycletck.kit.coverage.Reachable;
import org.lifecycletck.kit.history.History;
import org.lifecycletck.kit.interleave.Guided;
import org.lifecycletck.kit.interleave.Interleaving;
import org.lifecycletck.kit.interleave.Priorities;
import org.lifecycletck.kit.properties.SequenceJudge.Verdicted;
import org.lifecycletck.kit.run.RunContext.Configuration;
import org.lifecycletck.kit.run.Visit;
import org.lifecycletck.kit.run.Visits;
import org.lifecycletck.kit.sequence.Player;
import org.lifecycletck.kit.sequence.Rehearsal;
import org.lifecycletck.kit.sequence.Sequence;
import org.lifecycletck.spec.Cell;
import org.lifecycletck.spec.Parameters;
import org.lifecycletck.spec.Profile;
import org.lifecycletck.spec.Specification;
import org.lifecycletck.spi.Capabilities;
import org.lifecycletck.spi.vocabulary.Call;

/**
 * Guided schedules of one property. What the judge tells of each, the next ones are made from; it
 * knows nothing of what other checks have visited, so that they are the same whichever are run.
 */
final class Guidance implements Visits {
  /** So often a schedule is made by priorities, and not from earlier ones. */
  private static final int FRESH_ONE_IN = 3;

  private final Configuration run;
  private final String name;
  private final SequenceJudge judge;
  private final Specification specification;
  private final Capabilities capabilities;
  private final CellTable reachable;
  private final Map<Cell, Boolean> isReachable = new HashMap<>();
  private final Guided guided;
  private final Emphasis[] emphases = Emphasis.values();
  private List<Visit> latest = List.of();

  /**
   * A schedule that was played.
   *
   * @param isControlled whether the subject came to rest whatever was kept open
   */
  record Tried(Sequence schedule, Verdicted verdicted, boolean isControlled) {}

  Guidance(Configuration run, String name, Invariant... about) {
    this.run = run;
    this.name = name;
    judge = new SequenceJudge(run.with(run.judge().telling(this)), List.of(about));
    Parameters parameters =
        new Parameters(Profile.of(run.profile()), SequenceJudge.isVerifierOn(run), false, false);
    specification = new Specification(parameters);
    capabilities = run.factory().capabilities();
    reachable = Reachable.under(parameters);
    guided = new Guided(() -> new Rehearsal(specification, this::isOffered), this::isReachable);
  }

  private boolean isOffered(Call call) {
    return Needs.of(call).stream().allMatch(capabilities::has);
  }

  private boolean isReachable(Cell cell) {
    return isReachable.computeIfAbsent(
        cell,
        key ->
            reachable
                .rows()
                .getOrDefault(key.row().name(), Set.of())
                .contains(CellWords.records(key)));
  }

  @Override
  public synchronized void took(History history, List<Visit> run) {
    latest = run;
  }

  /** The judge that tells what to learn from. */
  SequenceJudge judge() {
    return judge;
  }

  /** Plays the schedule of this number, has it judged and learns from it. */
  Tried play(int number) {
    long seed = Exploration.seed(run.seed(), name, number);
    boolean isFresh = number % FRESH_ONE_IN == 0 || guided.isEmpty();
    Tried tried =
        isFresh
            ? byPriorities(seed, emphases[number / FRESH_ONE_IN % emphases.length])
            : play(guided.next(Schedules.varied(seed)));
    learn(tried.schedule());
    return tried;
  }

  private Tried byPriorities(long seed, Emphasis emphasis) {
    Interleaving.Outcome outcome =
        Interleaving.play(
            Generator.program(seed, emphasis),
            new Priorities(Schedules.plan(seed)),
            run,
            name,
            SequenceJudge.isVerifierOn(run));
    return new Tried(outcome.schedule(), judge.accept(outcome.played()), outcome.isControlled());
  }

  private Tried play(Sequence schedule) {
    try (Player player = new Player(run, name, SequenceJudge.isVerifierOn(run))) {
      schedule.steps().forEach(player::play);
      player.windDown();
      return new Tried(schedule, judge.accept(player.played()), !player.isHoldingGivenUp());
    }
  }

  private synchronized void learn(Sequence schedule) {
    guided.learn(schedule, latest);
    latest = List.of();
  }

  /** The cells that its schedules have visited, by their control part. */
  Set<Cell> visited() {
    return guided.visited();
  }
}
