package org.lifecycletck.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A run of a model, from an initial state: a path, or a lasso whose last part repeats for ever.
 *
 * @param first the initial state
 * @param hops the steps, each with the state after it
 * @param loop number of steps before the part that repeats, or {@link #PATH}. Where nothing follows
 *     that part's first state, the run stays in that state for ever.
 */
public record Trace<S>(S first, List<Hop<S>> hops, int loop) {

  /** The value of {@code loop} in a trace that only ends. */
  public static final int PATH = -1;

  public Trace {
    hops = List.copyOf(hops);
    if (loop < PATH || loop > hops.size()) {
      throw new IllegalArgumentException("loop " + loop + " of " + hops.size() + " steps");
    }
  }

  public int length() {
    return hops.size();
  }

  public boolean isLasso() {
    return loop != PATH;
  }

  /** All states in order, one more than there are steps. */
  public List<S> states() {
    List<S> states = new ArrayList<>();
    states.add(first);
    hops.forEach(hop -> states.add(hop.state()));
    return states;
  }

  public S last() {
    return hops.isEmpty() ? first : hops.get(hops.size() - 1).state();
  }

  <T> Trace<T> map(Function<S, T> view) {
    List<Hop<T>> seen = new ArrayList<>();
    for (Hop<S> hop : hops) {
      seen.add(new Hop<>(hop.label(), hop.actor(), view.apply(hop.state())));
    }
    return new Trace<>(view.apply(first), seen, loop);
  }

  /** The run as numbered lines. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("   0. ").append(first).append('\n');
    for (int i = 0; i < hops.size(); i++) {
      if (i == loop) {
        text.append("      from here for ever:\n");
      }
      Hop<S> hop = hops.get(i);
      text.append(String.format("%4d. ", i + 1));
      text.append(hop.actor()).append(": ").append(hop.label());
      text.append(" -> ").append(hop.state()).append('\n');
    }
    return loop == hops.size()
        ? text.append("      and stays there for ever\n").toString()
        : text.toString();
  }
}
