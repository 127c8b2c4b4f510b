package org.lifecycletck.kit.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lifecycletck.explorer.Property;
import org.lifecycletck.explorer.cells.Act;
import org.lifecycletck.explorer.cells.CellModel;
import org.lifecycletck.explorer.cells.Cells;
import org.lifecycletck.explorer.cells.Move;
import org.lifecycletck.explorer.cells.Writes;
import org.lifecycletck.kit.model.Environment;
import org.lifecycletck.kit.model.Happening;
import org.lifecycletck.kit.model.RequestCell;
import org.lifecycletck.spec.Request;
import org.lifecycletck.spec.Request.Place;
import org.lifecycletck.spec.Request.Timer;

/**
 * A framework that leaves a duty about timers out: the rows, and beside each request whether the
 * clock still has a deadline of a send that is over. When such a deadline passes, the framework
 * either finds that it belongs to no send under way, and does nothing, or takes it for the deadline
 * of whatever the request is in.
 */
final class LeftDeadlines implements CellModel {
  private static final String PASSES = "a deadline that was left running passes";

  /** How a deadline comes to be left running. */
  enum Omission {
    /** The timer is not stopped when the request comes back. */
    STOP_TIMER,
    /** The timer is not stopped when a purge or close ends the request in the queue. */
    STOP_TIMER_OF_DRAINED,
    /** The timer is started for a send that is refused. */
    SET_NO_TIMER_FOR_REFUSED
  }

  private final Environment whole;
  private final Omission omission;
  private final boolean ignoresLate;
  private final List<Integer> requests = new ArrayList<>();

  LeftDeadlines(Environment whole, Omission omission, boolean ignoresLate) {
    this.whole = whole;
    this.omission = omission;
    this.ignoresLate = ignoresLate;
    List<Object> first = whole.initial().get(0);
    for (int cell = 0; cell < first.size(); cell++) {
      if (first.get(cell) instanceof RequestCell) {
        requests.add(cell);
      }
    }
  }

  /** Whether a step is one of the deadlines that were left running. */
  static boolean isLate(Move move) {
    return move.what().equals(PASSES);
  }

  @Override
  public String name() {
    return whole.name() + " without " + omission;
  }

  @Override
  public List<String> cells() {
    List<String> cells = new ArrayList<>(whole.cells());
    requests.forEach(cell -> cells.add("left running of " + cells.get(cell)));
    return cells;
  }

  private int mark(int request) {
    return whole.cells().size() + requests.indexOf(request);
  }

  @Override
  public List<List<Object>> initial() {
    List<List<Object>> all = new ArrayList<>();
    for (List<Object> state : whole.initial()) {
      List<Object> marked = new ArrayList<>(state);
      requests.forEach(cell -> marked.add(false));
      all.add(marked);
    }
    return all;
  }

  @Override
  public List<Act> acts() {
    List<Act> acts = new ArrayList<>();
    whole.acts().forEach(act -> acts.add(leaving(act)));
    requests.forEach(cell -> acts.add(passing(cell)));
    return acts;
  }

  @Override
  public List<Property<Cells>> properties() {
    return List.of();
  }

  private interface Moves {
    List<Move> of(Cells cells);
  }

  private static Act act(String actor, Moves moves) {
    return new Act() {
      @Override
      public String actor() {
        return actor;
      }

      @Override
      public List<Move> moves(Cells cells) {
        return moves.of(cells);
      }
    };
  }

  /** What the rows do, and what it leaves behind. */
  private Act leaving(Act act) {
    return act(act.actor(), cells -> act.moves(cells).stream().map(m -> left(m, cells)).toList());
  }

  private Move left(Move move, Cells cells) {
    Map<Integer, Object> writes = new HashMap<>();
    move.writes().forEach(writes::put);
    for (int cell : requests) {
      Request before = ((RequestCell) cells.get(cell)).control();
      Request after = ((RequestCell) writes.getOrDefault(cell, cells.get(cell))).control();
      if (before != null && after != null && leaves(move, before, after)) {
        writes.put(mark(cell), true);
      }
    }
    return new Move(move.what(), Writes.of(writes), move.broken());
  }

  private boolean leaves(Move move, Request before, Request after) {
    boolean stops = before.timer() == Timer.ARMED && after.timer() == Timer.NONE;
    return switch (omission) {
      case STOP_TIMER -> stops;
      case STOP_TIMER_OF_DRAINED ->
          stops && (before.place() == Place.QUEUED || before.place() == Place.DEQUEUED);
      case SET_NO_TIMER_FOR_REFUSED ->
          move.what() instanceof Happening step
              && step.kind() == Happening.Kind.CALL
              && step.row() != null
              && step.row().name().startsWith("send-")
              && after.place() == Place.WITH_DRIVER;
    };
  }

  private Act passing(int request) {
    return act(
        "clock",
        cells -> {
          if (!Boolean.TRUE.equals(cells.get(mark(request)))) {
            return List.of();
          }
          Map<Integer, Object> writes = new HashMap<>(Map.of(mark(request), false));
          RequestCell cell = (RequestCell) cells.get(request);
          if (!ignoresLate && cell.control() != null) {
            writes.put(request, new RequestCell(due(cell.control()), cell.facts(), cell.lent()));
          }
          return List.of(new Move(PASSES, writes));
        });
  }

  /** The request as if its own deadline had passed. */
  private static Request due(Request r) {
    return new Request(
        r.origin(),
        r.stack(),
        r.formatted(),
        r.context(),
        r.raw(),
        r.routine(),
        r.cancelMark(),
        r.cancelAsked(),
        r.irpCancelled(),
        r.place(),
        r.hold(),
        Timer.DUE,
        r.timerAllocated(),
        r.timerFault(),
        r.tokens(),
        r.ignoring(),
        r.listed(),
        r.staleIgnore(),
        r.staleTimeout(),
        r.sender(),
        r.cleanedUp(),
        r.destroyed(),
        r.holds(),
        r.references());
  }
}
