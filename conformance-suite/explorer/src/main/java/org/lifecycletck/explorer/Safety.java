package org.lifecycletck.explorer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The properties that single states decide, and the first state that decided each. */
final class Safety {

  /** No state decided it. */
  static final int NONE = -1;

  private record Check(
      Property<long[]> property, Predicate<long[]> test, boolean decisive, boolean atEndsOnly) {}

  private final List<Check> open = new ArrayList<>();
  private final Map<Property<long[]>, Integer> decided = new HashMap<>();
  private boolean failed;

  Safety(List<Property<long[]>> properties) {
    for (Property<long[]> property : properties) {
      if (property instanceof Property.Always<long[]> always) {
        open.add(new Check(always, always.holds(), false, false));
      } else if (property instanceof Property.Sometimes<long[]> sometimes) {
        open.add(new Check(sometimes, sometimes.holds(), true, false));
      } else if (property instanceof Property.EndsOnlyIn<long[]> ends) {
        open.add(new Check(ends, ends.validEnd(), false, true));
      }
    }
  }

  /** Looks at one expanded state. Returns whether some property has failed by now. */
  boolean look(int number, long[] state, boolean isEnd) {
    for (int i = open.size() - 1; i >= 0; i--) {
      Check check = open.get(i);
      if ((isEnd || !check.atEndsOnly) && check.test.test(state) == check.decisive) {
        decided.put(check.property, number);
        failed |= !check.decisive;
        open.remove(i);
      }
    }
    return failed;
  }

  /** The number of the first state that decided the property, or {@link #NONE}. */
  int witness(Property<long[]> property) {
    return decided.getOrDefault(property, NONE);
  }
}
