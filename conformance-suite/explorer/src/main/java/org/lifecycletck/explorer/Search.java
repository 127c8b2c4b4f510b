package org.lifecycletck.explorer;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The breadth-first search: finds every reachable state once and looks at it once. */
final class Search {

  private final PackedModel model;
  private final Options options;
  private final Budget budget;
  private final List<Property<long[]>> properties;
  private final Safety safety;
  private final StateStore states;
  private final Ancestry ancestry = new Ancestry();
  private final long[] current;
  private final long[] successor;

  private final Ahead ahead;

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
    ahead = new Ahead(model.width());
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
    }
    return Stop.COMPLETE;
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

  /** Expands the next few states of this level. Returns whether some property has failed. */
  private boolean expandNext() {
    lookAhead();
    boolean failed = false;
    for (int i = 0; i < ahead.states() && !(failed && options.stopAtFailure()); i++) {
      follow(i);
      states.get(expanded, current);
      failed = safety.look(expanded, current, ahead.from(i) == ahead.to(i));
      expanded++;
      if (expanded % options.progressEvery() == 0) {
        options.progress().accept(progress());
      }
    }
    return failed;
  }

  private void lookAhead() {
    ahead.clear();
    for (int number = expanded; number < levelEnd && !ahead.isFull(); number++) {
      states.get(number, current);
      if (options.symmetry()) {
        model.canonicalSteps(current, ahead);
      } else {
        model.steps(current, ahead);
      }
      ahead.ended(options.symmetry() ? model.orbit() : 1);
      if (model.hasLearned()) {
        noteLesson(number);
      }
    }
    states.approach(ahead.next(), ahead.count());
  }

  private void noteLesson(int number) {
    if (lessonCount == lessons.length) {
      lessons = Arrays.copyOf(lessons, 2 * lessonCount);
    }
    lessons[lessonCount++] = number;
  }

  /** Follows the steps out of the next state, which is the one of that place among those ahead. */
  private void follow(int place) {
    int from = ahead.from(place);
    int to = ahead.to(place);
    for (int i = from; i < to; i++) {
      happened(ahead.step(i));
      if (states.addApproached(ahead.next(), i)) {
        ancestry.found();
      }
    }
    ancestry.expanded();
    transitions += to - from;
    represented += ahead.orbit(place);
    representedTransitions += ahead.orbit(place) * (to - from);
  }

  private void nextLevel() {
    depth++;
    if (depth == levels.length) {
      levels = Arrays.copyOf(levels, 2 * depth);
    }
    levels[depth] = expanded;
  }
}
