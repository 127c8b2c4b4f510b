package org.lifecycletck.explorer;

import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** A claim about the runs of a model. */
public sealed interface Property<S> {

  String name();

  /** The same claim about states of another form, each predicate put into that form. */
  <T> Property<T> mapped(Function<Predicate<S>, Predicate<T>> form);

  /** The same claim about states of which this claim's states are a view. */
  default <T> Property<T> over(Function<T, S> view) {
    return mapped(predicate -> state -> predicate.test(view.apply(state)));
  }

  /** Every reachable state satisfies the predicate. */
  static <S> Property<S> always(String name, Predicate<S> holds) {
    return new Always<>(name, holds);
  }

  /** Some reachable state satisfies the predicate. */
  static <S> Property<S> sometimes(String name, Predicate<S> holds) {
    return new Sometimes<>(name, holds);
  }

  /** Every reachable state without an enabled step satisfies the predicate. */
  static <S> Property<S> endsOnlyIn(String name, Predicate<S> validEnd) {
    return new EndsOnlyIn<>(name, validEnd);
  }

  /**
   * Every state that satisfies {@code from} is, or is followed by, one that satisfies {@code to},
   * provided that each named actor is treated fairly: it does not stay able to move for ever
   * without moving. An actor that is not named may stop moving at any time.
   */
  static <S> Property<S> eventually(
      String name, Predicate<S> from, Predicate<S> to, Set<String> fairActors) {
    return new Eventually<>(name, from, to, fairActors);
  }

  /** See {@link #always}. */
  record Always<S>(String name, Predicate<S> holds) implements Property<S> {
    @Override
    public <T> Property<T> mapped(Function<Predicate<S>, Predicate<T>> form) {
      return always(name, form.apply(holds));
    }
  }

  /** See {@link #sometimes}. */
  record Sometimes<S>(String name, Predicate<S> holds) implements Property<S> {
    @Override
    public <T> Property<T> mapped(Function<Predicate<S>, Predicate<T>> form) {
      return sometimes(name, form.apply(holds));
    }
  }

  /** See {@link #endsOnlyIn}. */
  record EndsOnlyIn<S>(String name, Predicate<S> validEnd) implements Property<S> {
    @Override
    public <T> Property<T> mapped(Function<Predicate<S>, Predicate<T>> form) {
      return endsOnlyIn(name, form.apply(validEnd));
    }
  }

  /** See {@link #eventually}. At most 62 actors. */
  record Eventually<S>(String name, Predicate<S> from, Predicate<S> to, Set<String> fairActors)
      implements Property<S> {

    public Eventually {
      fairActors = Set.copyOf(fairActors);
      if (fairActors.size() > 62) {
        throw new IllegalArgumentException("more than 62 fair actors: " + fairActors.size());
      }
    }

    @Override
    public <T> Property<T> mapped(Function<Predicate<S>, Predicate<T>> form) {
      return eventually(name, form.apply(from), form.apply(to), fairActors);
    }
  }
}
