package org.lifecycletck.explorer.cells;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * What an engine remembers of a cell model: a number for each value a cell has held, and for each
 * act its outcomes by the values it looked at. An act runs once for each distinct row of values it
 * looks at.
 */
public final class CellTables {

  /** Says that an outcome is decided by the cells that are known. */
  public static final int DECIDED = -1;

  /** What happens in a step, who does it, which claim it breaks. */
  public record Kind(Object what, String actor, String broken) {

    // Written out for speed: what a record brings along is slow until it has been compiled well.
    @Override
    public boolean equals(Object other) {
      return other instanceof Kind kind
          && actor.equals(kind.actor)
          && Objects.equals(broken, kind.broken)
          && what.equals(kind.what);
    }

    @Override
    public int hashCode() {
      return 31 * (31 * actor.hashCode() + Objects.hashCode(broken)) + what.hashCode();
    }
  }

  private final CellModel model;
  private final List<Act> acts;
  private final Interner[] interners;
  private final Memo[] memos;
  private final Looking looking;

  private final RenamedCells renumbering;
  private final Likeness likeness;
  private final Outcomes outcomes;
  private final Memo.Path path;

  /** A state renamed, where an act like the one asked about is asked first. */
  private final int[] renamed;

  /** Empty tables for a model, filled with the help of these of its symmetries. */
  CellTables(CellModel model, List<Renaming> renamings) {
    this.model = model;
    acts = model.acts();
    interners = new Interner[model.cells().size()];
    Arrays.setAll(interners, cell -> new Interner());
    memos = new Memo[acts.size()];
    Arrays.setAll(memos, act -> new Memo());
    looking = new Looking(interners);
    renumbering = RenamedCells.by(renamings, interners);
    likeness = new Likeness(renumbering, acts.size());
    outcomes = new Outcomes(interners, renumbering);
    path = new Memo.Path(interners.length);
    renamed = new int[interners.length];
  }

  public CellModel model() {
    return model;
  }

  public int cells() {
    return interners.length;
  }

  public int acts() {
    return memos.length;
  }

  /** The numbers of the values of a state. */
  public int[] numbers(List<Object> state) {
    int[] numbers = new int[interners.length];
    Arrays.setAll(numbers, cell -> interners[cell].number(state.get(cell)));
    return numbers;
  }

  /** The values of a state, given its numbers; there may be more behind them. */
  public List<Object> values(int[] numbers) {
    List<Object> values = new ArrayList<>();
    for (int cell = 0; cell < interners.length; cell++) {
      values.add(interners[cell].value(numbers[cell]));
    }
    return values;
  }

  /** How many distinct values each cell has held so far, in the order of the cells. */
  public List<Integer> alphabets() {
    return Arrays.stream(interners).map(Interner::size).toList();
  }

  /** How many outcomes are known, over all acts. */
  public int outcomes() {
    return outcomes.count();
  }

  RenamedCells renumbering() {
    return renumbering;
  }

  /** The kind of that number. */
  public Kind kind(int number) {
    return outcomes.kinds().get(number);
  }

  /** The kinds of moves there are so far. */
  public List<Kind> kinds() {
    return outcomes.kinds();
  }

  /** What happened, by its label. */
  public Object what(String label) {
    return outcomes.what(label);
  }

  /** The moves of an act: for each its kind, the index behind it, then cells and numbers. */
  int[] moves(int act, int[] numbers) {
    int known = memos[act].outcome(numbers);
    return outcomes.get(known == Memo.UNKNOWN ? learnFromOthers(act, numbers) : known);
  }

  /** The moves of an outcome, in the same form. */
  int[] outcome(int number) {
    return outcomes.get(number);
  }

  /** What is remembered of an act. */
  Memo memo(int act) {
    return memos[act];
  }

  /**
   * Asks an act, unless it has been asked already, about states of which only some cells are known.
   * Returns the first other cell it has to look at, or {@link #DECIDED}.
   */
  public int ask(int act, int[] numbers, KnownCells known) {
    int outcome = memos[act].outcome(numbers, known);
    if (outcome == Memo.UNKNOWN) {
      try {
        learn(act, numbers, known);
      } catch (Looking.Unknown unknown) {
        return looking.unknown();
      }
      return DECIDED;
    }
    return outcome >= 0 ? DECIDED : Memo.cellOf(outcome);
  }

  /** A receiver of rules: an act's moves for one row of values it looked at. */
  public interface Rules {

    /**
     * Takes one move.
     *
     * @param looked the cells looked at, and {@code numbers} what was there; {@code count} of them
     * @param moves where the writes stand, as cells and numbers, {@code from} and {@code to}
     */
    void accept(int[] looked, int[] numbers, int count, int[] moves, int from, int to);
  }

  /** Tells each move that is known. */
  public void forEachMove(Rules rules) {
    for (Memo memo : memos) {
      memo.forEach(
          interners.length,
          (looked, numbers, count, outcome) -> {
            int[] moves = outcomes.get(outcome);
            for (int i = 0; i < moves.length; i = moves[i + 1]) {
              rules.accept(looked, numbers, count, moves, i + 2, moves[i + 1]);
            }
          });
    }
  }

  /** Learns what an act does in a state, from the outcomes of acts like it where they tell. */
  private int learnFromOthers(int act, int[] numbers) {
    int model = likeness.modelOf(act);
    int[] toModel = likeness.toModel(act);
    for (int r : toModel) {
      renumbering.rename(r, numbers, renamed);
      if (memos[model].outcome(renamed, path) != Memo.UNKNOWN) {
        return takeOver(act, numbers, r);
      }
    }
    renumbering.rename(toModel[0], numbers, renamed);
    int outcome = learn(model, renamed, KnownCells.ALL);
    if (act == model) {
      return outcome;
    }
    memos[model].outcome(renamed, path);
    return takeOver(act, numbers, toModel[0]);
  }

  /** Takes over the outcome to which the path led in the state renamed. */
  private int takeOver(int act, int[] numbers, int r) {
    int back = renumbering.inverse(r);
    String actor = acts.get(act).actor();
    int outcome = outcomes.addRenamed(back, outcomes.get(path.outcome()), actor);
    int[] looked = path.looked();
    for (int i = 0; i < path.count(); i++) {
      looked[i] = renumbering.source(r, looked[i]);
    }
    memos[act].learn(numbers, looked, path.count(), outcome);
    return outcome;
  }

  private int learn(int act, int[] numbers, KnownCells known) {
    List<Move> moves = acts.get(act).moves(looking.at(numbers, known));
    for (Move move : moves) {
      if (!move.writes().areAll(looking::hasSeen)) {
        throw new IllegalStateException(move.what() + " writes a cell nobody looked at");
      }
    }
    int outcome = outcomes.add(moves, acts.get(act).actor());
    memos[act].learn(numbers, looking.looked(), looking.count(), outcome);
    return outcome;
  }

  /** A predicate of which each answer is remembered by the values it looked at. */
  public Remembered remembered(Predicate<Cells> test) {
    return new Remembered(test);
  }

  /** See {@link #remembered}. */
  public final class Remembered {
    private final Predicate<Cells> test;
    private final Memo memo = new Memo();

    private Remembered(Predicate<Cells> test) {
      this.test = test;
    }

    /** Whether a state of these numbers satisfies the predicate. */
    public boolean test(int[] numbers) {
      int outcome = memo.outcome(numbers);
      return (outcome == Memo.UNKNOWN ? learn(numbers, KnownCells.ALL) : outcome) == 1;
    }

    /**
     * Asks about states of which only some cells are known. Returns the first other cell it has to
     * look at, or {@link #DECIDED}.
     */
    public int ask(int[] numbers, KnownCells known) {
      int outcome = memo.outcome(numbers, known);
      if (outcome == Memo.UNKNOWN) {
        try {
          learn(numbers, known);
        } catch (Looking.Unknown unknown) {
          return looking.unknown();
        }
        return DECIDED;
      }
      return outcome >= 0 ? DECIDED : Memo.cellOf(outcome);
    }

    private int learn(int[] numbers, KnownCells known) {
      int outcome = test.test(looking.at(numbers, known)) ? 1 : 0;
      memo.learn(numbers, looking.looked(), looking.count(), outcome);
      return outcome;
    }
  }
}
