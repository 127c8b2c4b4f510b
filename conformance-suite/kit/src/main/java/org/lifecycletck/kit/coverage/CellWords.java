package org.lifecycletck.kit.coverage;

import java.util.Locale;
import java.util.StringJoiner;
import org.lifecycletck.spec.Cell;
import org.lifecycletck.spec.Request;
import org.lifecycletck.spec.Target;
import org.lifecycletck.spec.When;

/** Cells as text: what is not as in a fresh record is named, in the order of the record. */
public final class CellWords {
  /** What stands for a record that no guard of the row looks at. */
  static final String ANY = "any";

  private CellWords() {}

  /** A cell's request and target, without its row. */
  public static String records(Cell cell) {
    boolean endsIt = cell.row().when().contains(When.CHECK_DESTROY);
    return of(cell.request(), endsIt) + " | " + of(cell.target());
  }

  /** Who keeps a request in use is told where its end hangs on that: other rows do not look. */
  private static String of(Request r, boolean withHolds) {
    if (r == null) {
      return ANY;
    }
    StringJoiner words = new StringJoiner(" ");
    words.add(word(r.origin())).add(word(r.place())).add("stack=" + r.stack());
    add(words, r.formatted() != Request.Formatted.NO, "formatted=" + word(r.formatted()));
    add(words, r.context() != Request.Context.NONE, "params");
    add(words, r.routine(), "routine");
    add(words, r.cancelMark(), "cancel-mark");
    add(words, r.cancelAsked(), "cancel-asked");
    add(words, r.irpCancelled(), "irp-cancelled");
    add(words, r.hold() != Request.Hold.NOT_CANCELABLE, word(r.hold()));
    add(words, r.timer() != Request.Timer.NONE, "timer=" + word(r.timer()));
    add(words, r.timerAllocated(), "timer-allocated");
    add(words, r.timerFault(), "timer-fault");
    count(words, "tokens", r.tokens());
    add(words, r.ignoring(), "ignoring");
    add(words, r.listed(), "listed");
    add(words, r.sender() != Request.Sender.NONE, "sender-waiting");
    add(words, r.cleanedUp(), "cleaned-up");
    add(words, r.destroyed(), "destroyed");
    count(words, "holds", withHolds ? r.holds() : 0);
    count(words, "references", r.references());
    return words.toString();
  }

  private static String of(Target t) {
    if (t == null) {
      return ANY;
    }
    StringJoiner words = new StringJoiner(" ");
    words.add(word(t.state())).add("stack=" + t.stack() + "/" + t.deviceStack());
    add(words, t.local(), "local");
    add(words, t.byName(), "by-name");
    add(words, t.open(), "open");
    add(words, t.closing(), "closing");
    add(words, t.waiting(), "waiting");
    add(words, t.deleting(), "deleting");
    count(words, "tracked", t.tracked());
    count(words, "ignoring", t.ignoring());
    count(words, "unfinished", t.unfinished());
    return words.toString();
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static void add(StringJoiner words, boolean said, String word) {
    if (said) {
      words.add(word);
    }
  }

  private static void count(StringJoiner words, String name, int count) {
    add(words, count > 0, name + "=" + count);
  }
}
