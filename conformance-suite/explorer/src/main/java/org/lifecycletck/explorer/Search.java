package org.lifecycletck.explorer;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The breadth-first search: finds every reachable state once and looks at it once. */
final class Search implements PackedModel.Sink {

  private final PackedModel model;
  private final Options options;
  private final Budget budget;
  private final List<Property<long[]>> properties;
  private final Safety safety;
  private final StateStore states;
  private final Ancestry ancestry = new Ancestry();
  private final long[] current;
  private final long[] successor;

  /** Number of the first state of each depth. */
  private int[] levels = new int[16];

  /** Transitions followed, by step number. */
  private long[] firings = new long[64];

  private int depth;

  /** Number of the first state beyond the current depth. */
  private int levelEnd;

  private int expanded;
  private long transitions;

  Search(PackedModel model, Options options, Budget budget, List<Property<long[]>> properties) {
    this.model = model;
    this.options = options;
    this.budget = budget;
    this.properties = properties;
    safety = new Safety(properties);
    states = new StateStore(model.width());
    current = new long[model.width()];
    successor = new long[model.width()];
  }

  /** Searches until all is found or there is a reason to stop. */
  Stop run() {
    if (states.size() == 0) {
      model.initial((step, state) -> add(state));
      ancestry.expanded();
      levelEnd = states.size();
    }
    while (expanded < states.size()) {
      Stop stop = budget.before(states, ancestry.bytes());
      if (stop != Stop.COMPLETE) {
        return stop;
      }
      if (expanded == levelEnd) {
        levelEnd = states.size();
        nextLevel();
      }
      if (expandNext() && options.stopAtFailure()) {
        return Stop.FAILURE;
      }
      if (expanded % options.progressEvery() == 0) {
        options.progress().accept(progress());
      }
    }
    return Stop.COMPLETE;
  }

  @Override
  public void accept(int step, long[] next) {
    transitions++;
    if (step >= firings.length) {
      firings = Arrays.copyOf(firings, Math.max(step + 1, 2 * firings.length));
    }
    firings[step]++;
    add(next);
  }

  /** Transitions followed, by the label of the step. */
  Map<String, Long> firings() {
    Map<String, Long> byLabel = new TreeMap<>();
    for (int step = 0; step < firings.length; step++) {
      if (firings[step] > 0) {
        byLabel.merge(model.label(step), firings[step], Long::sum);
      }
    }
    return byLabel;
  }

  Progress progress() {
    long bytes = states.bytes() + ancestry.bytes();
    return new Progress(states.size(), expanded, transitions, depth, budget.seconds(), bytes);
  }

  void write(DataOutputStream out) throws IOException {
    states.write(out);
    ancestry.write(out);
    safety.write(out);
    Checkpoint.writeLongs(out, firings, firings.length);
    Checkpoint.writeInts(out, levels, levels.length);
    out.writeInt(depth);
    out.writeInt(levelEnd);
    out.writeInt(expanded);
    out.writeLong(transitions);
  }

  void read(DataInputStream in) throws IOException {
    states.read(in);
    ancestry.read(in);
    safety.read(in);
    firings = Checkpoint.readLongs(in);
    levels = Checkpoint.readInts(in);
    depth = in.readInt();
    levelEnd = in.readInt();
    expanded = in.readInt();
    transitions = in.readLong();
  }

  PackedModel model() {
    return model;
  }

  boolean symmetry() {
    return options.symmetry();
  }

  List<Property<long[]>> properties() {
    return properties;
  }

  Safety safety() {
    return safety;
  }

  StateStore states() {
    return states;
  }

  Ancestry ancestry() {
    return ancestry;
  }

  /** States whose steps were followed: those with a smaller number. */
  int expanded() {
    return expanded;
  }

  int depth() {
    return depth;
  }

  /** Number of the first state of that depth. */
  int levelStart(int level) {
    return level > depth ? expanded : levels[level];
  }

  /** Writes the form under which a state is kept into an array. */
  void keptForm(long[] state, long[] into) {
    System.arraycopy(state, 0, into, 0, into.length);
    if (options.symmetry()) {
      model.canonical(into);
    }
  }

  private boolean expandNext() {
    int number = expanded;
    long before = transitions;
    states.get(number, current);
    model.steps(current, this);
    expanded++;
    ancestry.expanded();
    return safety.look(number, current, transitions == before);
  }

  private void add(long[] state) {
    boolean isNew;
    if (options.symmetry()) {
      keptForm(state, successor);
      isNew = states.add(successor);
    } else {
      isNew = states.add(state);
    }
    if (isNew) {
      ancestry.found();
    }
  }

  private void nextLevel() {
    depth++;
    if (depth == levels.length) {
      levels = Arrays.copyOf(levels, 2 * depth);
    }
    levels[depth] = expanded;
  }
}
