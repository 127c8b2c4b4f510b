package org.lifecycletck.kit.stress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.lifecycletck.kit.bench.Ending;
import org.lifecycletck.kit.history.Event;
import org.lifecycletck.kit.history.History;
import org.lifecycletck.kit.run.Judgement;
import org.lifecycletck.kit.run.RunContext.Configuration;
import org.lifecycletck.kit.run.Verdict;
import org.lifecycletck.kit.sequence.Player;
import org.lifecycletck.spi.Capability;

/**
 * One race, played again and again with fresh subjects. Each history that comes about is judged
 * once, however often it comes.
 */
final class Stress {
  /** The longest a racer is held back, in turns of a loop: a few microseconds. */
  private static final int LONGEST_HEAD_START = 300;

  private final Configuration run;
  private final String name;
  private final Race race;
  private final SplittableRandom random;
  private final Map<List<Event>, Judgement> judged = new HashMap<>();
  private final Map<Set<String>, Integer> violations = new HashMap<>();
  private int plays;

  Stress(Configuration run, String name, Race race, long seed) {
    this.run = run;
    this.name = name;
    this.race = race;
    this.random = new SplittableRandom(seed);
  }

  /** What one play led to, and the verdict on it. */
  record Outcome(History history, Judgement judgement, Ending ending) {
    boolean violates() {
      return judgement.verdict() == Verdict.VIOLATES;
    }

    /** Whether there is a verdict, or the subject is why there is none: no history is too large. */
    boolean isJudged() {
      return judgement.verdict() != Verdict.UNDECIDED || ending != null;
    }

    /** Whether the subject was lost: it hung, or threw what no call may throw. */
    boolean isLost() {
      return ending instanceof Ending.SubjectError || ending instanceof Ending.Hang;
    }
  }

  /** Plays the race once. */
  Outcome play() {
    boolean verifier = run.verifier() && run.factory().capabilities().has(Capability.VERIFIER);
    Player.Played played;
    try (Player player = new Player(run, name, verifier)) {
      player.playAtOnce(race.setup());
      player.race(race.lanes(), headStarts());
      player.windDownAtOnce();
      played = player.played();
    }
    plays++;
    Judgement judgement =
        judged.computeIfAbsent(
            played.history().events(), events -> run.judge().accept(played.history()));
    if (judgement.verdict() == Verdict.VIOLATES) {
      violations.merge(Set.copyOf(judgement.rules()), 1, Integer::sum);
    } else if (judgement.verdict() == Verdict.CONFORMS && isCutShort(played.ending())) {
      judgement = judgement.as(Verdict.UNDECIDED, played.ending().reason());
    }
    return new Outcome(played.history(), judgement, played.ending());
  }

  private static boolean isCutShort(Ending ending) {
    return ending != null
        && !(ending instanceof Ending.Stopped)
        && !(ending instanceof Ending.Unavailable);
  }

  private List<Integer> headStarts() {
    List<Integer> headStarts = new ArrayList<>();
    race.lanes()
        .forEach(
            lane -> headStarts.add(random.nextBoolean() ? 0 : random.nextInt(LONGEST_HEAD_START)));
    return headStarts;
  }

  /** How often the race was played. */
  int plays() {
    return plays;
  }

  /** How many different histories came about. */
  int histories() {
    return judged.size();
  }

  /** How many plays led to a violation like this one. */
  int violationsLike(Judgement judgement) {
    return violations.getOrDefault(Set.copyOf(judgement.rules()), 0);
  }
}
