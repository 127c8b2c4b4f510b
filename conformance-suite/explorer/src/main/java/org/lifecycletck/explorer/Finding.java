package org.lifecycletck.explorer;

import java.util.Optional;
import java.util.function.Function;

/**
 * What a search found out about one property.
 *
 * @param property its name
 * @param trace the counterexample where the property fails; the witness where a {@code sometimes}
 *     holds. A path is a shortest one; a lasso reaches its loop by a shortest way.
 */
public record Finding<S>(String property, Verdict verdict, Optional<Trace<S>> trace) {

  <T> Finding<T> map(Function<S, T> view) {
    return new Finding<>(property, verdict, trace.map(t -> t.map(view)));
  }
}
