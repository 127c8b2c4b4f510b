package org.lifecycletck.explorer.cells;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.lifecycletck.explorer.PackedModel;
import org.lifecycletck.explorer.Property;

/**
 * A cell model in the form that the search runs on. Each value gets a number on first sight; an act
 * runs once for each distinct row of values it looks at, and its outcome is remembered; a state is
 * one word. So the readable values never appear in the inner loop once everything has been seen.
 */
public final class InternedCells implements PackedModel {

  /** What happens in a step, who does it, which claim it breaks. */
  private record Kind(Object what, String actor, String broken) {}

  private final CellModel model;
  private final List<Act> acts;
  private final Interner[] interners;
  private final PairTree tree;
  private final Memo[] memos;
  private final Looking looking;
  private final List<Renaming> renamings;
  private final Renamed renamed;

  /** Outcomes: for each move its kind, the index behind its writes, then cells and numbers. */
  private final List<int[]> outcomes = new ArrayList<>();

  private final Map<Kind, Integer> kindNumbers = new HashMap<>();
  private final List<Kind> kinds = new ArrayList<>();
  private final Map<String, Object> whats = new HashMap<>();
  private final long[] buffer = new long[1];
  private boolean learned;

  /** The packed form of a model. */
  public InternedCells(CellModel model) {
    this.model = model;
    int cells = model.cells().size();
    if (cells < 1 || cells > 32) {
      throw new IllegalArgumentException(cells + " cells");
    }
    acts = model.acts();
    interners = new Interner[cells];
    Arrays.setAll(interners, cell -> new Interner());
    tree = new PairTree(cells);
    memos = new Memo[acts.size()];
    Arrays.setAll(memos, act -> new Memo());
    looking = new Looking(interners);
    renamings = model.symmetries();
    renamed = new Renamed(interners, renamings);
  }

  @Override
  public String name() {
    return model.name();
  }

  @Override
  public int width() {
    return 1;
  }

  @Override
  public void initial(Sink sink) {
    for (List<Object> state : model.initial()) {
      int[] numbers = new int[interners.length];
      Arrays.setAll(numbers, cell -> interners[cell].number(state.get(cell)));
      buffer[0] = tree.pack(numbers);
      sink.accept(0, buffer);
    }
    learned = true;
  }

  @Override
  public void steps(long[] state, Sink sink) {
    long pairs = tree.pairs();
    int[] numbers = tree.unpack(state[0]);
    for (int act = 0; act < memos.length; act++) {
      int outcome = memos[act].outcome(numbers);
      if (outcome == Memo.UNKNOWN) {
        outcome = learn(act, numbers);
      }
      int[] moves = outcomes.get(outcome);
      for (int i = 0; i < moves.length; ) {
        int end = moves[i + 1];
        buffer[0] = tree.packWith(moves, i + 2, end);
        sink.accept(moves[i], buffer);
        i = end;
      }
    }
    learned |= tree.pairs() != pairs;
  }

  private int learn(int act, int[] numbers) {
    List<Move> moves = acts.get(act).moves(looking.at(numbers));
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
        outcome[next++] = write.getKey();
        outcome[next++] = interners[write.getKey()].number(write.getValue());
      }
      outcome[at + 1] = next;
      at = next;
    }
    outcomes.add(outcome);
    memos[act].learn(numbers, looking.looked(), looking.count(), outcomes.size() - 1);
    learned = true;
    return outcomes.size() - 1;
  }

  private int kind(Kind kind) {
    Integer known = kindNumbers.get(kind);
    if (known != null) {
      return known;
    }
    Object other = whats.put(kind.what.toString(), kind.what);
    if (other != null && !other.equals(kind.what)) {
      throw new IllegalStateException("two different moves are called " + other);
    }
    kindNumbers.put(kind, kinds.size());
    kinds.add(kind);
    return kinds.size() - 1;
  }

  /** What happened, by its label. */
  public Object what(String label) {
    return whats.get(label);
  }

  /** How many distinct values each cell has held so far, in the order of the cells. */
  public List<Integer> alphabets() {
    return Arrays.stream(interners).map(Interner::size).toList();
  }

  /** The values in the cells of a state. */
  public List<Object> valuesOf(long[] state) {
    int[] numbers = tree.read(state[0]);
    List<Object> values = new ArrayList<>();
    for (int cell = 0; cell < interners.length; cell++) {
      values.add(interners[cell].value(numbers[cell]));
    }
    return values;
  }

  @Override
  public String label(int step) {
    return kinds.get(step).what.toString();
  }

  @Override
  public String actor(int step) {
    return kinds.get(step).actor;
  }

  @Override
  public String broken(int step) {
    return kinds.get(step).broken;
  }

  @Override
  public List<String> stepClaims() {
    return model.stepClaims();
  }

  @Override
  public boolean hasLearned() {
    boolean was = learned;
    learned = false;
    return was;
  }

  @Override
  public long bytes() {
    return tree.bytes();
  }

  @Override
  public List<Property<long[]>> properties() {
    List<Property<long[]>> packed = new ArrayList<>();
    for (Property<Cells> property : model.properties()) {
      packed.add(property.mapped(test -> new Remembered(test)::test));
    }
    return packed;
  }

  @Override
  public void canonical(long[] state) {
    if (renamings.isEmpty()) {
      return;
    }
    long pairs = tree.pairs();
    state[0] = tree.pack(renamed.least(tree.read(state[0])));
    learned |= tree.pairs() != pairs || renamed.hasLearned();
  }

  /** A predicate of which each answer is remembered by the values it looked at. */
  private final class Remembered {
    private final Predicate<Cells> test;
    private final Memo memo = new Memo();

    Remembered(Predicate<Cells> test) {
      this.test = test;
    }

    boolean test(long[] state) {
      int[] numbers = tree.read(state[0]);
      int outcome = memo.outcome(numbers);
      if (outcome == Memo.UNKNOWN) {
        outcome = test.test(looking.at(numbers)) ? 1 : 0;
        memo.learn(numbers, looking.looked(), looking.count(), outcome);
      }
      return outcome == 1;
    }
  }
}
