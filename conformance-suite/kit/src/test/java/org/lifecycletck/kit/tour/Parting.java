package org.lifecycletck.kit.tour;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.lifecycletck.explorer.cells.Act;
import org.lifecycletck.explorer.cells.Move;
import org.lifecycletck.kit.model.Control;
import org.lifecycletck.kit.model.Environment;
import org.lifecycletck.kit.model.Happening;
import org.lifecycletck.kit.model.RequestCell;
import org.lifecycletck.kit.model.TargetCell;
import org.lifecycletck.spec.Frame;
import org.lifecycletck.spec.Row;

/**
 * Where two models of one slice part on a run: the first step after which the one is in no state in
 * which the other can be after the same step.
 */
final class Parting {
  private Parting() {}

  /** The row of that step; null where the other model can follow the whole run. */
  static Row of(Environment model, Environment other, List<Happening> run) {
    List<Object> here = model.initial().get(0);
    List<Object> there = other.initial().get(0);
    for (Happening step : run) {
      here = after(model, here, step);
      there = follow(other, there, step, here);
      if (there == null) {
        return step.row();
      }
    }
    return null;
  }

  private static List<Object> after(Environment model, List<Object> state, Happening step) {
    for (Move move : moves(model, state)) {
      if (step.equals(move.what())) {
        return with(state, move);
      }
    }
    throw new IllegalArgumentException("not a step of the model: " + step);
  }

  private static List<Object> follow(
      Environment model, List<Object> state, Happening step, List<Object> like) {
    for (Move move : moves(model, state)) {
      List<Object> next = with(state, move);
      if (isSame(step, (Happening) move.what()) && isAlike(like, next)) {
        return next;
      }
    }
    return null;
  }

  private static List<Move> moves(Environment model, List<Object> state) {
    List<Move> moves = new ArrayList<>();
    for (Act act : model.acts()) {
      moves.addAll(act.moves(state::get));
    }
    return moves;
  }

  private static List<Object> with(List<Object> state, Move move) {
    List<Object> after = new ArrayList<>(state);
    move.writes().forEach(after::set);
    return after;
  }

  /** Whether the same is done or gone on with, by whatever row. */
  private static boolean isSame(Happening one, Happening other) {
    return without(one).equals(without(other))
        && (one.row() == null) == (other.row() == null)
        && (one.row() == null || !Collections.disjoint(one.row().when(), other.row().when()));
  }

  private static Happening without(Happening step) {
    return new Happening(step.kind(), step.strand(), step.call(), null, step.request(), null);
  }

  private static boolean isAlike(List<Object> one, List<Object> other) {
    for (int i = 0; i < one.size(); i++) {
      if (!control(one.get(i)).equals(control(other.get(i)))) {
        return false;
      }
    }
    return true;
  }

  private static Object control(Object value) {
    if (value instanceof RequestCell request && request.control() != null) {
      return List.of(Control.of(request.control()), request.lent());
    }
    if (value instanceof TargetCell target && target.control() != null) {
      return List.of(Control.of(target.control()), target.order());
    }
    if (value instanceof List<?> frames) {
      return frames.stream().map(frame -> agenda((Frame) frame)).toList();
    }
    return value;
  }

  private static List<Object> agenda(Frame frame) {
    List<Object> agenda = new ArrayList<>(List.of(frame.callback()));
    frame.agenda().forEach(task -> agenda.add(task.when()));
    return agenda;
  }
}
