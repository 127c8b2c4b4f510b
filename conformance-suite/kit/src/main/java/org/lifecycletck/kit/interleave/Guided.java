package org.lifecycletck.kit.interleave;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.lifecycletck.kit.model.Control;
import org.lifecycletck.kit.run.Visit;
import org.lifecycletck.kit.sequence.Rehearsal;
import org.lifecycletck.kit.sequence.Sequence;
import org.lifecycletck.kit.sequence.Step;
import org.lifecycletck.spec.Cell;

/**
 * Schedules that are led to cells of the specification which none has visited. Those that visited
 * new ones are kept; the next one is made from them: of several variations the one that promises
 * most new cells, and then, as long as any promises more, of several moves the one that does.
 *
 * <p>Plans and the schedules played so far decide what comes next, and nothing else.
 */
public final class Guided {
  private final Supplier<Rehearsal> rehearsals;
  private final Predicate<Cell> isReachable;
  private final Set<Cell> visited = new HashSet<>();
  private final List<Kept> corpus = new ArrayList<>();

  /**
   * How to make one schedule, as data.
   *
   * @param drafts what is tried first; one of them is chosen
   * @param turns how it may go on: of each turn's moves one is made, or none
   */
  public record Plan(List<Draft> drafts, List<List<List<Step>>> turns) {
    public Plan {
      drafts = List.copyOf(drafts);
      turns = List.copyOf(turns);
    }
  }

  /**
   * How to vary one schedule, as data.
   *
   * @param one a schedule that is kept, by number, modulo how many there are
   * @param other another: the one is taken from which less has been made
   * @param variations what is done with it, one after the other
   */
  public record Draft(int one, int other, List<Variation> variations) {
    public Draft {
      variations = List.copyOf(variations);
    }
  }

  /**
   * @param rehearsals gives a rehearsal in which nothing has been done
   * @param isReachable whether the model reaches a cell: one that it does counts twice
   */
  public Guided(Supplier<Rehearsal> rehearsals, Predicate<Cell> isReachable) {
    this.rehearsals = rehearsals;
    this.isReachable = isReachable;
  }

  /** Takes in what a schedule has led to; keeps it where it visited a cell that none had before. */
  public void learn(Sequence schedule, List<Visit> run) {
    boolean isNew = false;
    for (Visit visit : run) {
      if (visit.after().misuse() != null) {
        break;
      }
      isNew |= visit.cell() != null && visited.add(Control.of(visit.cell()));
    }
    if (isNew) {
      corpus.add(Kept.of(schedule, rehearsals.get()));
    }
  }

  /** The cells that were visited so far, by their control part. */
  public Set<Cell> visited() {
    return Set.copyOf(visited);
  }

  /** Whether no schedule is kept from which another could be made. */
  public boolean isEmpty() {
    return corpus.isEmpty();
  }

  /** The schedule that a plan makes of those that are kept. */
  public Sequence next(Plan plan) {
    Promise best = null;
    for (Draft draft : plan.drafts()) {
      Promise promise = new Promise(varied(draft));
      if (best == null || promise.worth() > best.worth()) {
        best = promise;
      }
    }
    plan.turns().forEach(best::goOn);
    return new Sequence(best.steps);
  }

  private List<Step> varied(Draft draft) {
    Kept one = corpus.get(draft.one() % corpus.size());
    Kept other = corpus.get(draft.other() % corpus.size());
    Kept parent = other.taken() < one.taken() ? other : one;
    List<Step> steps = new ArrayList<>(parent.take());
    draft.variations().forEach(variation -> variation.change(steps, parent));
    return steps;
  }

  /** The latest cells of a rehearsal that were not visited yet, by their control part. */
  private Set<Cell> newIn(Rehearsal rehearsal) {
    Set<Cell> cells = new HashSet<>();
    for (Cell cell : rehearsal.latestCells()) {
      Cell control = Control.of(cell);
      if (!visited.contains(control)) {
        cells.add(control);
      }
    }
    return cells;
  }

  private int worth(Set<Cell> cells) {
    return cells.stream().mapToInt(cell -> isReachable.test(cell) ? 2 : 1).sum();
  }

  /** Steps, those without effect left out, and the new cells to which they lead by the rows. */
  private final class Promise {
    private static final int MOST_STEPS = 60;

    /** From so many strands on that are open no step is added that opens another. */
    private static final int MOST_STRANDS = 3;

    private final List<Step> steps = new ArrayList<>();
    private final Set<Cell> cells = new HashSet<>();
    private Rehearsal rehearsal = rehearsals.get();

    Promise(List<Step> all) {
      all.forEach(this::add);
    }

    private void add(Step step) {
      boolean isTight = rehearsal.openStrands() >= MOST_STRANDS;
      Rehearsal after = isTight ? new Rehearsal(rehearsal) : rehearsal;
      if (steps.size() < MOST_STEPS
          && after.take(step)
          && !(isTight && after.openStrands() > rehearsal.openStrands())) {
        steps.add(step);
        cells.addAll(newIn(after));
        rehearsal = after;
      }
    }

    int worth() {
      return Guided.this.worth(cells);
    }

    void goOn(List<List<Step>> moves) {
      int most = 0;
      List<Step> best = List.of();
      for (List<Step> move : moves) {
        Rehearsal ahead = new Rehearsal(rehearsal);
        move.forEach(ahead::take);
        Set<Cell> more = newIn(ahead);
        more.removeAll(cells);
        int gain = Guided.this.worth(more);
        if (gain > most) {
          most = gain;
          best = move;
        }
      }
      best.forEach(this::add);
    }
  }
}
