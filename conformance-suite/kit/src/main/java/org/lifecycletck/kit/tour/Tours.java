package org.lifecycletck.kit.tour;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lifecycletck.explorer.PackedModel;
import org.lifecycletck.explorer.cells.InternedCells;
import org.lifecycletck.kit.check.Retelling;
import org.lifecycletck.kit.coverage.CellSet;
import org.lifecycletck.kit.model.Environment;
import org.lifecycletck.kit.model.Happening;
import org.lifecycletck.kit.sequence.Sequence;

/**
 * Runs of one slice through cells that none has gone through yet: from where a run is to the
 * nearest such cell, again and again, and a new run where the next one is far.
 */
public final class Tours {
  private final Environment environment;
  private final InternedCells model;
  private final CellSet covered;
  private final int longest;
  private final int farthest;

  /**
   * @param covered the cells that some run has gone through already; those of new runs are added
   * @param longest after so many steps a run ends
   * @param farthest how many states are looked at for the nearest cell before a run ends
   */
  public Tours(Environment environment, CellSet covered, int longest, int farthest) {
    this.environment = environment;
    this.model = new InternedCells(environment, false);
    this.covered = covered;
    this.longest = longest;
    this.farthest = farthest;
  }

  /** A way to a state: the step that leads there, and from which state. */
  private record Way(long from, Happening step) {}

  /** The next run, as a sequence; null where no cell is missing that the slice can reach. */
  public Sequence next() {
    List<Happening> run = nextRun();
    return run.isEmpty() ? null : StepsOf.sequence(Retelling.of(environment, run, "tour"));
  }

  /** The next run, as steps of the model; none where no cell is missing. */
  public List<Happening> nextRun() {
    List<Happening> run = new ArrayList<>();
    long[] first = new long[1];
    model.initial((step, state) -> first[0] = state[0]);
    long at = search(first[0], run, Integer.MAX_VALUE);
    int before = 0;
    while (run.size() > before && run.size() < longest) {
      before = run.size();
      at = search(at, run, farthest);
    }
    return run;
  }

  /** Goes to the nearest missing cell, if there is one so near; the state after it. */
  private long search(long from, List<Happening> run, int most) {
    Map<Long, Way> ways = new HashMap<>();
    Deque<Long> open = new ArrayDeque<>();
    ways.put(from, new Way(from, null));
    open.add(from);
    long[] state = new long[1];
    Found found = new Found(ways, open);
    found.isNew(from);
    while (!open.isEmpty() && ways.size() < most) {
      state[0] = open.poll();
      found.from = state[0];
      model.steps(state, found);
      if (found.way != null) {
        follow(ways, found.way, run);
        return found.state;
      }
    }
    return from;
  }

  private void follow(Map<Long, Way> ways, Way last, List<Happening> run) {
    Deque<Happening> path = new ArrayDeque<>();
    for (Way way = last; way.step() != null; way = ways.get(way.from())) {
      path.addFirst(way.step());
    }
    for (Happening step : path) {
      if (step.cell() != null) {
        covered.add(step.cell());
      }
      run.add(step);
    }
  }

  private final class Found implements PackedModel.Sink {
    private final Map<Long, Way> ways;
    private final Deque<Long> open;
    private final Set<Long> forms = new HashSet<>();
    private final long[] form = new long[1];
    private long from;
    private Way way;
    private long state;

    Found(Map<Long, Way> ways, Deque<Long> open) {
      this.ways = ways;
      this.open = open;
    }

    /** Whether no state was found before from which this one differs by names only. */
    boolean isNew(long word) {
      form[0] = word;
      model.canonical(form);
      return forms.add(form[0]);
    }

    @Override
    public void accept(int step, long[] next) {
      if (way != null) {
        return;
      }
      Happening what = (Happening) model.tables().kind(step).what();
      Way here = new Way(from, what);
      if (what.cell() != null && !covered.has(what.cell())) {
        way = here;
        state = next[0];
      } else {
        if (isNew(next[0])) {
          ways.put(next[0], here);
          open.add(next[0]);
        }
      }
    }
  }
}
