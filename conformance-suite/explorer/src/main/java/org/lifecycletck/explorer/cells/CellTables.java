package org.lifecycletck.explorer.cells;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  public record Kind(Object what, String actor, String broken) {}

  private final CellModel model;
  private final List<Act> acts;
  private final Interner[] interners;
  private final Memo[] memos;
  private final Looking looking;

  /** Outcomes: for each move its kind, the index behind its writes, then cells and numbers. */
  private int[][] outcomes = new int[64][];

  private int outcomeCount;

  private final Map<Kind, Integer> kindNumbers = new HashMap<>();
  private final List<Kind> kinds = new ArrayList<>();
  private final Map<String, Object> whats = new HashMap<>();

  /** Empty tables for a model. */
  public CellTables(CellModel model) {
    this.model = model;
    acts = model.acts();
    interners = new Interner[model.cells().size()];
    Arrays.setAll(interners, cell -> new Interner());
    memos = new Memo[acts.size()];
    Arrays.setAll(memos, act -> new Memo());
    looking = new Looking(interners);
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
    return outcomeCount;
  }

  Interner[] interners() {
    return interners;
  }

  /** The kind of that number. */
  public Kind kind(int number) {
    return kinds.get(number);
  }

  /** The kinds of moves there are so far. */
  public List<Kind> kinds() {
    return kinds;
  }

  /** What happened, by its label. */
  public Object what(String label) {
    return whats.get(label);
  }

  /** The moves of an act: for each its kind, the index behind it, then cells and numbers. */
  int[] moves(int act, int[] numbers) {
    int known = memos[act].outcome(numbers);
    int outcome = known == Memo.UNKNOWN ? learn(act, numbers, ~0L) : known;
    return outcomes[outcome];
  }

  /** The moves of an outcome, in the same form. */
  int[] outcome(int number) {
    return outcomes[number];
  }

  /** What is remembered of an act. */
  Memo memo(int act) {
    return memos[act];
  }

  /**
   * Asks an act, unless it has been asked already, about states of which only some cells are known.
   * Returns the first other cell it has to look at, or {@link #DECIDED}.
   */
  public int ask(int act, int[] numbers, long known) {
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
            int[] moves = outcomes[outcome];
            for (int i = 0; i < moves.length; i = moves[i + 1]) {
              rules.accept(looked, numbers, count, moves, i + 2, moves[i + 1]);
            }
          });
    }
  }

  private int learn(int act, int[] numbers, long known) {
    List<Move> moves = acts.get(act).moves(looking.at(numbers, known));
    String actor = acts.get(act).actor();
    int size = 0;
    for (Move move : moves) {
      size += 2 + 2 * move.writes().size();
    }
    int[] outcome = new int[size];
    int at = 0;
    for (Move move : moves) {
      outcome[at] = kind(new Kind(move.what(), actor, move.broken()));
      int next = at + 2;
      for (Map.Entry<Integer, Object> write : move.writes().entrySet()) {
        if (!looking.hasSeen(write.getKey())) {
          throw new IllegalStateException(move.what() + " writes a cell nobody looked at");
        }
        outcome[next++] = write.getKey();
        outcome[next++] = interners[write.getKey()].number(write.getValue());
      }
      outcome[at + 1] = next;
      at = next;
    }
    if (outcomeCount == outcomes.length) {
      outcomes = Arrays.copyOf(outcomes, 2 * outcomeCount);
    }
    outcomes[outcomeCount] = outcome;
    memos[act].learn(numbers, looking.looked(), looking.count(), outcomeCount);
    return outcomeCount++;
  }

  private int kind(Kind kind) {
    Integer number = kindNumbers.get(kind);
    if (number != null) {
      return number;
    }
    Object other = whats.put(kind.what.toString(), kind.what);
    if (other != null && !other.equals(kind.what)) {
      throw new IllegalStateException("two different moves are called " + other);
    }
    kindNumbers.put(kind, kinds.size());
    kinds.add(kind);
    return kinds.size() - 1;
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
      return (outcome == Memo.UNKNOWN ? learn(numbers, ~0L) : outcome) == 1;
    }

    /**
     * Asks about states of which only some cells are known. Returns the first other cell it has to
     * look at, or {@link #DECIDED}.
     */
    public int ask(int[] numbers, long known) {
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

    private int learn(int[] numbers, long known) {
      int outcome = test.test(looking.at(numbers, known)) ? 1 : 0;
      memo.learn(numbers, looking.looked(), looking.count(), outcome);
      return outcome;
    }
  }
}
