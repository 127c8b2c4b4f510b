package org.lifecycletck.explorer;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
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

  /** The claim about steps that the step of that number breaks; null where it breaks none. */
  default String broken(int step) {
    return null;
  }

  /** The names of the claims about steps. */
  default List<String> stepClaims() {
    return List.of();
  }

  /**
   * Whether the model has learned, since this was asked last, what the meaning of states depends
   * on. A search that goes on from a checkpoint asks a new model for the same steps in the same
   * order, as far as they taught the old one something.
   */
  default boolean hasLearned() {
    return false;
  }

  /**
   * A better way to write states than the one in use, which is in use from now on; null where there
   * is none. Whoever holds states has to rewrite them. The meaning of states stays as it is at all
   * other times.
   */
  default Rewriting rewriting() {
    return null;
  }

  /** A change of the way in which states are written. */
  interface Rewriting {

    /** Writes a state in the new way, in place. */
    void rewrite(long[] state);
  }

  /** Writes, for a checkpoint, how states are written, as far as lessons do not tell. */
  default void write(DataOutputStream out) throws IOException {}

  /** Reads that into a new model, before it is taught anything. */
  default void read(DataInputStream in) throws IOException {}

  /** Bytes held for the meaning of states. */
  default long bytes() {
    return 0;
  }

  /** Replaces a state by its representative, in place; see {@link Model#canonical}. */
  default void canonical(long[] state) {}

  /**
   * How many states the one represents, itself included, of which {@link #canonicalSteps} told
   * last: the states that differ by a renaming.
   */
  default long orbit() {
    return 1;
  }

  /** The same as {@link #steps}, each state told by its representative. */
  default void canonicalSteps(long[] state, Sink sink) {
    long[] representative = new long[width()];
    steps(
        state,
        (step, next) -> {
          System.arraycopy(next, 0, representative, 0, representative.length);
          canonical(representative);
          sink.accept(step, representative);
        });
  }

  /** A receiver of successor states. */
  interface Sink {

    /** Takes one step and the state after it; the array may be used again after the call. */
    void accept(int step, long[] next);
  }
}
