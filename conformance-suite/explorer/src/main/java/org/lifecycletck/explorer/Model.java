package org.lifecycletck.explorer;

import java.util.List;

/**
 * A transition system over readable states. States are values: equal states are one state, and a
 * state never changes.
 *
 * @param <S> type of a state, with {@code equals} and {@code hashCode} by value
 */
public interface Model<S> {

  String name();

  /** The states a run may start in. */
  List<S> initial();

  /** The steps that are enabled in a state, in an order that depends on the state only. */
  List<Step<S>> steps(S state);

  List<Property<S>> properties();

  /**
   * The representative of all states that differ from this one by a renaming of equal parts. Used
   * only when {@link Options#symmetry()} is on; all properties must then treat a state and its
   * representative alike.
   */
  default S canonical(S state) {
    return state;
  }
}
