package org.lifecycletck.kit.oracle;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.lifecycletck.spec.Cell;
import org.lifecycletck.spec.Row;
import org.lifecycletck.spec.Table;
import org.lifecycletck.spec.World;

/**
 * The newest step of a run that may have produced the events so far, and the run before it.
 *
 * @param cell the row that was taken, and in which cell; null where the kit acted
 * @param world the world after the step
 * @param seen whether an event has confirmed the step, and with it all before
 */
record Trail(Cell cell, World world, boolean seen, Trail before) {

  /** The run in which nothing has happened. */
  static Trail start() {
    return new Trail(null, World.initial(), true, null);
  }

  /** The run after a step of the specification that no event has confirmed. */
  Trail silently(Cell taken, World after) {
    return new Trail(taken, after, false, this);
  }

  /** The run after a call has begun or a callback has ended: that confirms nothing. */
  Trail acted(World after) {
    return new Trail(null, after, false, this);
  }

  /** The run after an event that confirms it; with it a visible step was taken, or none. */
  Trail confirmed(Cell taken, World after) {
    return new Trail(taken, after, true, this);
  }

  /** The row of the table taken last since an event confirmed a step; null where none was. */
  Row newest() {
    for (Trail at = this; !at.seen; at = at.before) {
      if (at.cell != null && !Table.OTHER_STEPS.contains(at.cell.row())) {
        return at.cell.row();
      }
    }
    return null;
  }

  /** Tells the rows taken since an event confirmed a step. */
  void tellRows(Consumer<Row> rows) {
    for (Trail at = this; !at.seen; at = at.before) {
      if (at.cell != null) {
        rows.accept(at.cell.row());
      }
    }
  }

  /** The whole run, step by step. */
  List<Visit> run() {
    Deque<Visit> steps = new ArrayDeque<>();
    for (Trail at = this; at.before != null; at = at.before) {
      if (at.cell != null || !at.world.equals(at.before.world)) {
        steps.addFirst(new Visit(at.before.world, at.cell, at.world));
      }
    }
    return new ArrayList<>(steps);
  }
}
