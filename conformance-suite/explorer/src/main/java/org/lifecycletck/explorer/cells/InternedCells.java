package org.lifecycletck.explorer.cells;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.lifecycletck.explorer.PackedModel;
import org.lifecycletck.explorer.Property;

/**
 * A cell model in the form that the search runs on. Each value gets a number on first sight; an act
 * runs once for each distinct row of values it looks at, and its outcome is remembered; a state is
 * one word. So the readable values never appear in the inner loop once everything has been seen.
 */
public final class InternedCells implements PackedModel {

  private final CellModel model;
  private final CellTables tables;
  private final JointMemo joint;
  private Words words;
  private final Renumbering renumbering;
  private final RenamedRows rows;
  private RenamedWords forms;
  private final long[] buffer = new long[1];
  private final int[] next;
  private final int[] least;
  private boolean learned;

  /** How many states the one represents of which the steps were last asked for. */
  private long orbit = 1;

  /**
   * The packed form of a model.
   *
   * @param symmetry whether the model's symmetries count: then states have representatives, and
   *     acts are not run where what an act did that is like them but for a renaming tells enough
   */
  public InternedCells(CellModel model, boolean symmetry) {
    this.model = model;
    int cells = model.cells().size();
    if (cells < 1 || cells > 32) {
      throw new IllegalArgumentException(cells + " cells");
    }
    tables = new CellTables(model, symmetry ? model.symmetries() : List.of());
    joint = new JointMemo(tables);
    words = new Words(cells);
    renumbering = tables.renumbering();
    rows = new RenamedRows(renumbering);
    forms = new RenamedWords(renumbering, words);
    next = new int[cells];
    least = new int[cells];
  }

  /** What is known of the model. */
  public CellTables tables() {
    return tables;
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
      buffer[0] = words.pack(tables.numbers(state));
      sink.accept(0, buffer);
    }
    learned = true;
  }

  @Override
  public void steps(long[] state, Sink sink) {
    follow(state[0], words.unpack(state[0]), sink, words::packWith);
  }

  @Override
  public void canonicalSteps(long[] state, Sink sink) {
    int[] numbers = words.unpack(state[0]);
    boolean fitting = forms.turnTo(numbers);
    orbit = fitting ? forms.count() : rows.forms(numbers);
    follow(state[0], numbers, sink, fitting ? this::packLeast : this::packLeastOfRows);
    learned |= renumbering.hasLearned();
  }

  /** How the state after a move is packed: writes stand as cells and numbers. */
  private interface Packing {
    long pack(long word, int[] numbers, int[] moves, int from, int to);
  }

  private void follow(long word, int[] numbers, Sink sink, Packing packing) {
    int outcomes = tables.outcomes();
    joint.look(numbers);
    for (int place = 0; place < joint.count(); place++) {
      int[] moves = joint.moves();
      int end = joint.to(place);
      for (int i = joint.from(place); i < end; ) {
        int next = i + 2 + moves[i + 1];
        buffer[0] = packing.pack(word, numbers, moves, i + 2, next);
        sink.accept(moves[i], buffer);
        i = next;
      }
    }
    learned |= tables.outcomes() != outcomes;
  }

  private long packLeast(long word, int[] numbers, int[] moves, int from, int to) {
    long fitting = forms.leastAfter(moves, from, to);
    return fitting == RenamedWords.APART
        ? packLeastOfRows(word, numbers, moves, from, to)
        : fitting;
  }

  private long packLeastOfRows(long word, int[] numbers, int[] moves, int from, int to) {
    System.arraycopy(numbers, 0, next, 0, next.length);
    for (int write = from; write < to; write += 2) {
      next[moves[write]] = moves[write + 1];
    }
    boolean other = rows.least(next, least);
    return other ? words.pack(least) : words.packWith(word, numbers, moves, from, to);
  }

  @Override
  public long orbit() {
    return orbit;
  }

  /** The values in the cells of a state. */
  public List<Object> valuesOf(long[] state) {
    return tables.values(words.read(state[0]));
  }

  @Override
  public String label(int step) {
    return tables.kind(step).what().toString();
  }

  @Override
  public String actor(int step) {
    return tables.kind(step).actor();
  }

  @Override
  public String broken(int step) {
    return tables.kind(step).broken();
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
  public Rewriting rewriting() {
    if (!words.areOutgrown()) {
      return null;
    }
    Words before = words;
    Words better = before.suiting(tables.alphabets());
    words = better;
    forms = new RenamedWords(renumbering, words);
    return state -> state[0] = better.pack(before.read(state[0]));
  }

  @Override
  public void write(DataOutputStream out) throws IOException {
    words.write(out);
  }

  @Override
  public void read(DataInputStream in) throws IOException {
    words = Words.read(tables.cells(), in);
    forms = new RenamedWords(renumbering, words);
  }

  @Override
  public long bytes() {
    return words.bytes() + joint.bytes();
  }

  @Override
  public List<Property<long[]>> properties() {
    List<Property<long[]>> packed = new ArrayList<>();
    for (Property<Cells> property : model.properties()) {
      packed.add(property.mapped(this::remembered));
    }
    return packed;
  }

  @Override
  public void canonical(long[] state) {
    if (rows.least(words.read(state[0]), least)) {
      state[0] = words.pack(least);
    }
    learned |= renumbering.hasLearned();
  }

  private Predicate<long[]> remembered(Predicate<Cells> test) {
    CellTables.Remembered remembered = tables.remembered(test);
    return state -> remembered.test(words.read(state[0]));
  }
}
