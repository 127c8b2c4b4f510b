package org.lifecycletck.explorer;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** The breadth-first search: finds every reachable state once and looks at it once. */
final class Search implements PackedModel.Sink {

  private final PackedModel model;
  private final Options options;
  private final Budget budget;
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
  private int expanded;
  private long transitions;

  Search(PackedModel model, Options options, Budget budget, Safety safety) {
    this.model = model;
    this.options = options;
    this.budget = budget;
    this.safety = safety;
    states = new StateStore(model.width());
    current = new long[model.width()];
    successor = new long[model.width()];
  }

  /** Searches until all is found or there is a reason to stop. */
  Stop run() {
    model.initial((step, state) -> add(state));
    ancestry.expanded();
    int levelEnd = states.size();
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

  PackedModel model() {
    return model;
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
