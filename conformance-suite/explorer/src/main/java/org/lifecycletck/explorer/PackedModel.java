package org.lifecycletck.explorer;

import java.util.List;

/**
 * A transition system whose states are a fixed number of words. The form that the search runs on.
 *
 * <p>An array passed in belongs to the caller and is valid during the call only.
 */
public interface PackedModel {

  String name();

  /** Words per state, at least 1. */
  int width();

  /** Tells the sink each state a run may start in; the step number passed along means nothing. */
  void initial(Sink sink);

  /**
   * Tells the sink each step enabled in a state, in an order that depends on the state only. Step
   * numbers are not negative, and small: tables are indexed by them.
   */
  void steps(long[] state, Sink sink);

  /** What happens in the step of that number. */
  String label(int step);

  /** Who does the step of that number. */
  String actor(int step);

  List<Property<long[]>> properties();

  /** Replaces a state by its representative, in place; see {@link Model#canonical}. */
  default void canonical(long[] state) {}

  /** A receiver of successor states. */
  interface Sink {

    /** Takes one step and the state after it; the array may be used again after the call. */
    void accept(int step, long[] next);
  }
}
