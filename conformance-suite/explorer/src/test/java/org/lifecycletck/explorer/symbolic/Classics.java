package org.lifecycletck.explorer.symbolic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.lifecycletck.explorer.Property;
import org.lifecycletck.explorer.cells.Cells;
import org.lifecycletck.explorer.cells.Move;
import org.lifecycletck.explorer.cells.Written;

/** Well-known models as rows of cells. */
final class Classics {
  private Classics() {}

  /**
   * Philosophers who take the fork to the left, then the one to the right, eat, and lay both down.
   * A cell is what one of them does: 0 thinks, 1 holds one, 2 eats.
   */
  static Written philosophers(int count, boolean lastTakesRightFirst) {
    Written model = Written.of(count + " philosophers", Collections.nCopies(count, (Object) 0));
    for (int who = 0; who < count; who++) {
      int left = (who + count - 1) % count;
      int right = (who + 1) % count;
      boolean turned = lastTakesRightFirst && who == count - 1;
      boolean lastIsLeft = lastTakesRightFirst && left == count - 1;
      boolean lastIsRight = lastTakesRightFirst && right == count - 1;
      int self = who;
      model.act(
          "" + who,
          cells -> {
            int now = (int) cells.get(self);
            if (now == 2) {
              return List.of(new Move("lay down", Map.of(self, 0)));
            }
            boolean wantsLeft = (now == 0) != turned;
            int other = (int) cells.get(wantsLeft ? left : right);
            boolean taken =
                wantsLeft
                    ? other == 2 || lastIsLeft && other == 1
                    : other == 2 || other == 1 && !lastIsRight;
            return taken ? List.of() : List.of(new Move("take", Map.of(self, now + 1)));
          });
    }
    model.properties().add(Property.endsOnlyIn("no deadlock", cells -> false));
    for (int who = 0; who < count; who++) {
      int left = who;
      int right = (who + 1) % count;
      model
          .properties()
          .add(
              Property.always(
                  left + " and " + right + " do not eat together",
                  cells -> !(cells.get(left).equals(2) && cells.get(right).equals(2))));
    }
    return model;
  }

  /** What a resource manager is in. */
  enum Manager {
    WORKING,
    PREPARED,
    COMMITTED,
    ABORTED
  }

  /**
   * Two-phase commit with abstract messages. Cells: for each resource manager what it is in,
   * whether it told, whether that was heard; then what was decided.
   */
  static Written twoPhaseCommit(int managers) {
    List<Object> initial = new ArrayList<>();
    for (int rm = 0; rm < managers; rm++) {
      initial.addAll(List.of(Manager.WORKING, false, false));
    }
    initial.add("open");
    Written model = Written.of("two-phase commit, " + managers, initial);
    int decided = 3 * managers;
    model.act("transaction manager", cells -> decisions(cells, managers, decided));
    for (int rm = 0; rm < managers; rm++) {
      int own = 3 * rm;
      model.act("transaction manager", cells -> hears(cells, own, decided));
      model.act("manager " + rm, cells -> managerMoves(cells, own, decided));
    }
    model
        .properties()
        .add(Property.sometimes("commit", cells -> all(cells, managers, Manager.COMMITTED)));
    for (int rm = 0; rm < managers; rm++) {
      int first = 3 * rm;
      int second = 3 * ((rm + 1) % managers);
      model
          .properties()
          .add(
              Property.always(
                  "consistent " + rm,
                  cells ->
                      cells.get(first) != Manager.ABORTED
                          || cells.get(second) != Manager.COMMITTED));
    }
    return model;
  }

  private static List<Move> decisions(Cells cells, int managers, int decided) {
    List<Move> moves = new ArrayList<>();
    if (cells.get(decided).equals("open")) {
      moves.add(new Move("abort", Map.of(decided, "abort")));
      boolean all = true;
      for (int rm = 0; rm < managers && all; rm++) {
        all = (boolean) cells.get(3 * rm + 2);
      }
      if (all) {
        moves.add(new Move("commit", Map.of(decided, "commit")));
      }
    }
    return moves;
  }

  /** Hearing it once more changes nothing, and is a move all the same. */
  private static List<Move> hears(Cells cells, int own, int decided) {
    boolean told = cells.get(decided).equals("open") && (boolean) cells.get(own + 1);
    cells.get(own + 2);
    return told ? List.of(new Move("hear prepared", Map.of(own + 2, true))) : List.of();
  }

  private static List<Move> managerMoves(Cells cells, int own, int decided) {
    List<Move> moves = new ArrayList<>();
    if (cells.get(own) == Manager.WORKING) {
      cells.get(own + 1);
      moves.add(new Move("prepare", Map.of(own, Manager.PREPARED, own + 1, true)));
      moves.add(new Move("choose to abort", Map.of(own, Manager.ABORTED)));
    }
    if (cells.get(decided).equals("commit")) {
      moves.add(new Move("obey commit", Map.of(own, Manager.COMMITTED)));
    }
    if (cells.get(decided).equals("abort")) {
      moves.add(new Move("obey abort", Map.of(own, Manager.ABORTED)));
    }
    return moves;
  }

  private static boolean all(Cells cells, int managers, Manager wanted) {
    for (int rm = 0; rm < managers; rm++) {
      if (cells.get(3 * rm) != wanted) {
        return false;
      }
    }
    return true;
  }
}
