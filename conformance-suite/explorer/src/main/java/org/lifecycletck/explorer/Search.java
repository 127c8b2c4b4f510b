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

  /** The steps out of the state that is expanded, and the states they lead to. */
  private int[] steps = new int[16];

  private long[] next;
  private int stepCount;

  /** Number of the first state of each depth. */
  private int[] levels = new int[16];

  /** Transitions followed, by step number. */
  private long[] firings = new long[64];

  /** Numbers of the states whose expansion taught the model something. */
  private int[] lessons = new int[16];

  private int lessonCount;

  private int depth;

  /** Number of the first state beyond the current depth. */
  private int levelEnd;

  private int expanded;
  private long transitions;
  private long represented;
  private long representedTransitions;

  Search(PackedModel model, Options options, Budget budget, List<Property<long[]>> properties) {
    this.model = model;
    this.options = options;
    this.budget = budget;
    this.properties = properties;
    safety = new Safety(properties);
    states = new StateStore(model.width());
    current = new long[model.width()];
    successor = new long[model.width()];
    next = new long[steps.length * model.width()];
  }

  /** Searches until all is found or there is a reason to stop. */
  Stop run() {
    if (states.size() == 0) {
      model.initial(
          (step, state) -> {
            keptForm(state, successor);
            if (states.add(successor)) {
              ancestry.found();
            }
          });
      ancestry.expanded();
      model.hasLearned();
      levelEnd = states.size();
    }
    while (expanded < states.size()) {
      Stop stop = budget.before(states, otherBytes());
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
      PackedModel.Rewriting rewriting = model.rewriting();
      if (rewriting != null) {
        states.rewrite(rewriting);
      }
      if (expanded % options.progressEvery() == 0) {
        options.progress().accept(progress());
      }
    }
    return Stop.COMPLETE;
  }

  @Override
  public void accept(int step, long[] state) {
    int width = state.length;
    if (stepCount == steps.length) {
      steps = Arrays.copyOf(steps, 2 * stepCount);
      next = Arrays.copyOf(next, 2 * next.length);
    }
    for (int i = 0; i < width; i++) {
      next[stepCount * width + i] = state[i];
    }
    steps[stepCount++] = step;
  }

  /** Follows the steps noted: all at once, so that memory is waited for once. */
  private void follow() {
    transitions += stepCount;
    states.approach(next, stepCount);
    for (int i = 0; i < stepCount; i++) {
      happened(steps[i]);
      if (states.addApproached(next, i)) {
        ancestry.found();
      }
    }
    stepCount = 0;
  }

  private void happened(int step) {
    if (step >= firings.length) {
      firings = Arrays.copyOf(firings, Math.max(step + 1, 2 * firings.length));
    }
    if (firings[step]++ == 0) {
      safety.happened(model.broken(step), expanded);
    }
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
    long bytes = states.bytes() + otherBytes();
    return new Progress(states.size(), expanded, transitions, depth, budget.seconds(), bytes);
  }

  private long otherBytes() {
    return ancestry.bytes() + 4L * lessons.length + model.bytes();
  }

  void write(DataOutputStream out) throws IOException {
    model.write(out);
    states.write(out);
    ancestry.write(out);
    safety.write(out);
    Checkpoint.writeLongs(out, firings, firings.length);
    Checkpoint.writeInts(out, levels, levels.length);
    Checkpoint.writeInts(out, lessons, lessonCount);
    out.writeInt(depth);
    out.writeInt(levelEnd);
    out.writeInt(expanded);
    out.writeLong(transitions);
    out.writeLong(represented);
    out.writeLong(representedTransitions);
  }

  void read(DataInputStream in) throws IOException {
    model.read(in);
    states.read(in);
    ancestry.read(in);
    safety.read(in);
    firings = Checkpoint.readLongs(in);
    levels = Checkpoint.readInts(in);
    lessons = Checkpoint.readInts(in);
    lessonCount = lessons.length;
    relearn();
    depth = in.readInt();
    levelEnd = in.readInt();
    expanded = in.readInt();
    transitions = in.readLong();
    represented = in.readLong();
    representedTransitions = in.readLong();
  }

  /** Teaches a new model what the old one had learned, in the same order. */
  private void relearn() {
    PackedModel.Sink keep = (step, next) -> keptForm(next, successor);
    model.initial(keep);
    for (int i = 0; i < lessonCount; i++) {
      states.get(lessons[i], current);
      if (options.symmetry()) {
        model.canonicalSteps(current, (step, next) -> {});
      } else {
        model.steps(current, (step, next) -> {});
      }
    }
    model.hasLearned();
    lessons = Arrays.copyOf(lessons, Math.max(16, lessonCount));
  }

  /** The states that the expanded ones represent. */
  long represented() {
    return represented;
  }

  /** The steps out of the states that the expanded ones represent. */
  long representedTransitions() {
    return representedTransitions;
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
    if (options.symmetry()) {
      model.canonicalSteps(current, this);
    } else {
      model.steps(current, this);
    }
    follow();
    long orbit = options.symmetry() ? model.orbit() : 1;
    represented += orbit;
    representedTransitions += orbit * (transitions - before);
    expanded++;
    ancestry.expanded();
    if (model.hasLearned()) {
      if (lessonCount == lessons.length) {
        lessons = Arrays.copyOf(lessons, 2 * lessonCount);
      }
      lessons[lessonCount++] = number;
    }
    return safety.look(number, current, transitions == before);
  }

  private void nextLevel() {
    depth++;
    if (depth == levels.length) {
      levels = Arrays.copyOf(levels, 2 * depth);
    }
    levels[depth] = expanded;
  }
}
