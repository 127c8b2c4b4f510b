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
  /** What was written is kept as the bits of a word, by part and pair of parts. */
  private static final int MOST_PARTS = 32;

  private final CellModel model;
  private final CellTables tables;
  private final JointMemo joint;
  private final PackedRows rows;
  private final long[] buffer = new long[1];
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
    int joined = model.parts().size();
    if (cells < 1 || cells > KnownCells.MOST || joined > MOST_PARTS) {
      throw new IllegalArgumentException(cells + " cells in " + joined + " parts");
    }
    tables = new CellTables(model, symmetry ? model.symmetries() : List.of());
    Parts parts = new Parts(model.parts());
    Changes changes = new Changes(parts);
    joint = new JointMemo(tables, parts, changes);
    rows = new PackedRows(tables.renumbering(), parts, changes);
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
      buffer[0] = rows.pack(tables.numbers(state));
      sink.accept(0, buffer);
    }
    learned = true;
  }

  @Override
  public void steps(long[] state, Sink sink) {
    follow(rows.turnTo(state[0]), sink, false);
  }

  @Override
  public void canonicalSteps(long[] state, Sink sink) {
    int[] row = rows.turnToForms(state[0]);
    orbit = rows.forms();
    follow(row, sink, true);
  }

  /** Tells the steps out of the state turned to; each state as its least form, if that is asked. */
  private void follow(int[] row, Sink sink, boolean least) {
    int outcomes = tables.outcomes();
    joint.look(row);
    for (int place = 0; place < joint.count(); place++) {
      int[] moves = joint.moves();
      int end = joint.to(place);
      for (int i = joint.from(place); i < end; ) {
        int next = i + 2 + moves[i + 1];
        buffer[0] = least ? rows.leastAfter(moves, i + 2, next) : rows.after(moves, i + 2, next);
        sink.accept(moves[i], buffer);
        i = next;
      }
    }
    noteLessons(outcomes);
  }

  private void noteLessons(int outcomesBefore) {
    boolean renamed = rows.hasLearned() | tables.renumbering().hasLearned();
    learned |= renamed || tables.outcomes() != outcomesBefore;
  }

  @Override
  public long orbit() {
    return orbit;
  }

  /** The values in the cells of a state. */
  public List<Object> valuesOf(long[] state) {
    return tables.values(rows.read(state[0]));
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
    return rows.rewriting(tables);
  }

  @Override
  public void write(DataOutputStream out) throws IOException {
    rows.write(out);
  }

  @Override
  public void read(DataInputStream in) throws IOException {
    rows.read(in);
  }

  @Override
  public long bytes() {
    return rows.bytes() + joint.bytes();
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
    state[0] = rows.least(state[0]);
    noteLessons(tables.outcomes());
  }

  private Predicate<long[]> remembered(Predicate<Cells> test) {
    CellTables.Remembered remembered = tables.remembered(test);
    return state -> remembered.test(rows.read(state[0]));
  }
}
