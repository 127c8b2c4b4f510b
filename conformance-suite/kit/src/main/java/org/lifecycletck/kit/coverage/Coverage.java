package org.lifecycletck.kit.coverage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lifecycletck.kit.history.Event;
import org.lifecycletck.kit.history.History;
import org.lifecycletck.kit.model.Control;
import org.lifecycletck.kit.run.Visit;
import org.lifecycletck.kit.run.Visits;
import org.lifecycletck.spec.Cell;
import org.lifecycletck.spec.World;

/**
 * What a run's histories have gone through. Of each history one run of the specification counts, up
 * to the driver's first mistake: another run may explain it as well, and is not counted.
 */
public final class Coverage implements Visits {
  private final Set<Long> schedules = new HashSet<>();
  private final Set<Long> states = new HashSet<>();
  private final Set<Long> transitions = new HashSet<>();
  private final Set<Cell> cells = new HashSet<>();

  @Override
  public void took(History history, List<Visit> run) {
    StateHash hash = new StateHash();
    Set<Long> visited = new HashSet<>();
    Set<Long> taken = new HashSet<>();
    Set<Cell> in = new HashSet<>();
    long before = hash.of(World.initial());
    for (Visit step : run) {
      if (step.after().misuse() != null) {
        break;
      }
      long after = hash.of(step.after());
      visited.add(after);
      if (step.cell() == null) {
        taken.add(StateHash.mix(before, after));
      } else {
        taken.add(StateHash.mix(StateHash.mix(before, step.cell().row().hashCode()), after));
        in.add(Control.of(step.cell()));
      }
      before = after;
    }
    long schedule = scheduleOf(history);
    synchronized (this) {
      schedules.add(schedule);
      states.addAll(visited);
      transitions.addAll(taken);
      cells.addAll(in);
    }
  }

  /** The cells gone through so far, by their control part. */
  public synchronized Set<Cell> cells() {
    return Set.copyOf(cells);
  }

  /** What has been gone through so far, beside all that can be. */
  public Covered covered(CellTable reachable) {
    return covered(reachable, Explained.NONE);
  }

  /** The same, where for some of what can be a reason is known why it is not. */
  public synchronized Covered covered(CellTable reachable, Explained known) {
    CellTable visited = new CellTable();
    cells.forEach(cell -> visited.add(cell.row().name(), CellWords.records(cell)));
    return Covered.of(
        schedules.size(), states.size(), transitions.size(), visited, reachable, known);
  }

  /** A number for what was done in a history, in which order, and which callbacks came. */
  private static long scheduleOf(History history) {
    long hash = 1;
    for (Event event : history.events()) {
      hash = StateHash.mix(StateHash.mix(hash, event.strand().hashCode()), of(event.happening()));
    }
    return hash;
  }

  private static long of(Event.Happening happening) {
    if (happening instanceof Event.Called called) {
      return called.stimulus().hashCode();
    }
    if (happening instanceof Event.CallbackBegan began) {
      return began.observation().getClass().hashCode();
    }
    return happening instanceof Event.Advanced advanced
        ? advanced.units()
        : happening.getClass().hashCode();
  }
}
