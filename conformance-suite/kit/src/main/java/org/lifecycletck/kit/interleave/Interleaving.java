package org.lifecycletck.kit.interleave;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lifecycletck.kit.bench.Hold;
import org.lifecycletck.kit.history.Event;
import org.lifecycletck.kit.run.RunContext.Configuration;
import org.lifecycletck.kit.sequence.Player;
import org.lifecycletck.kit.sequence.Sequence;
import org.lifecycletck.kit.sequence.Step;

/** One schedule of a program, played: in the race every callback is held at both its points. */
public final class Interleaving {
  private final Program program;
  private final Player player;
  private final List<Step> taken = new ArrayList<>();
  private final List<Choice> choices = new ArrayList<>();
  private final int[] next;
  private final long[] open;
  private final Map<Hold, Integer> rounds = new HashMap<>();
  private int from;
  private int to;

  private Interleaving(Program program, Player player) {
    this.program = program;
    this.player = player;
    this.next = new int[program.strands().size()];
    this.open = new long[program.strands().size()];
  }

  /**
   * What a schedule led to.
   *
   * @param schedule the whole schedule as a sequence that plays the same way
   * @param choices what was chosen, in order
   * @param played the history
   * @param isControlled whether the subject came to rest whatever was held
   * @param from the place in the history at which the race begins
   * @param to the place at which what follows the race has been played
   */
  public record Outcome(
      Sequence schedule,
      List<Choice> choices,
      Player.Played played,
      boolean isControlled,
      int from,
      int to) {
    public Outcome {
      choices = List.copyOf(choices);
    }

    /** What happened in the race and after it, until everything was brought back. */
    public List<Event> events() {
      return played.history().events().subList(from, to);
    }
  }

  /** Plays a program against a fresh subject, as the chooser decides. */
  public static Outcome play(
      Program program, Chooser chooser, Configuration run, String name, boolean verifier) {
    try (Player player = new Player(run, name, verifier)) {
      Interleaving interleaving = new Interleaving(program, player);
      interleaving.race(chooser);
      return new Outcome(
          new Sequence(interleaving.taken),
          interleaving.choices,
          player.played(),
          !player.isHoldingGivenUp(),
          interleaving.from,
          interleaving.to);
    }
  }

  private void race(Chooser chooser) {
    program.before().forEach(this::take);
    from = size();
    to = from;
    player.holdAll();
    List<Choice> enabled = enabled();
    while (!enabled.isEmpty() && !player.hasEnded()) {
      Choice choice = chooser.choose(enabled);
      if (choice == null) {
        to = size();
        return;
      }
      follow(choice);
      enabled = enabled();
    }
    player.holdNone();
    program.after().forEach(this::take);
    endStrands();
    to = size();
    player.windDown();
  }

  /** Plays what strands have left, whose calls have come back with what followed the race. */
  private void endStrands() {
    for (List<Choice> left = possible(); !left.isEmpty(); left = possible()) {
      follow(left.get(0));
      if (player.hasEnded()) {
        return;
      }
    }
  }

  private int size() {
    return player.played().history().events().size();
  }

  private long take(Step step) {
    taken.add(step);
    return player.play(step);
  }

  private void follow(Choice choice) {
    choices.add(choice);
    int at = taken.size();
    List<Hold> before = player.held();
    long call = take(choice.step());
    if (choice instanceof Choice.Start start) {
      next[start.strand()] = start.number() + 1;
      open[start.strand()] = call;
    } else {
      rounds.merge(((Choice.GoOn) choice).hold(), 1, Integer::sum);
    }
    List<Hold> kept = new ArrayList<>(player.held());
    before.forEach(kept::remove);
    if (choice instanceof Choice.GoOn on && before.stream().anyMatch(on.hold()::equals)) {
      // The one that went on was among those before; an equal one held now is a new one.
      long had = before.stream().filter(on.hold()::equals).count();
      long has = player.held().stream().filter(on.hold()::equals).count();
      if (has == had) {
        kept.add(on.hold());
      }
    }
    kept.forEach(hold -> taken.add(at, new Step.Keep(hold)));
  }

  /** The choices there are; a step that nobody may take any more is passed over. */
  private List<Choice> enabled() {
    List<Choice> enabled = possible();
    while (enabled.isEmpty() && passOver()) {
      enabled = possible();
    }
    return enabled;
  }

  private List<Choice> possible() {
    Set<Choice> possible = new LinkedHashSet<>();
    for (int strand = 0; strand < next.length; strand++) {
      if (isReady(strand) && player.allows(step(strand))) {
        possible.add(new Choice.Start(strand, next[strand], step(strand)));
      }
    }
    for (Hold hold : player.held()) {
      possible.add(new Choice.GoOn(hold, rounds.getOrDefault(hold, 0)));
    }
    return List.copyOf(possible);
  }

  private boolean passOver() {
    for (int strand = 0; strand < next.length; strand++) {
      if (isReady(strand)) {
        next[strand]++;
        return true;
      }
    }
    return false;
  }

  private Step step(int strand) {
    return program.strands().get(strand).get(next[strand]);
  }

  private boolean isReady(int strand) {
    return next[strand] < program.strands().get(strand).size() && !player.isOpen(open[strand]);
  }
}
