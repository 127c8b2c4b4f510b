package org.lifecycletck.explorer;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
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

  /** By claim about steps, the state left by the first step that breaks it. */
  private final Map<String, Integer> broken = new HashMap<>();

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
        decide(i, number);
      }
    }
    return failed;
  }

  /** Looks at the first step of its kind. */
  void happened(String claim, int state) {
    if (claim != null && broken.putIfAbsent(claim, state) == null) {
      failed = true;
    }
  }

  /** The state left by the first step that breaks a claim, or {@link #NONE}. */
  int broken(String claim) {
    return broken.getOrDefault(claim, NONE);
  }

  /** The number of the first state that decided the property, or {@link #NONE}. */
  int witness(Property<long[]> property) {
    return decided.getOrDefault(property, NONE);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(decided.size());
    for (Map.Entry<Property<long[]>, Integer> entry : decided.entrySet()) {
      out.writeUTF(entry.getKey().name());
      out.writeInt(entry.getValue());
    }
    out.writeInt(broken.size());
    for (Map.Entry<String, Integer> entry : broken.entrySet()) {
      out.writeUTF(entry.getKey());
      out.writeInt(entry.getValue());
    }
  }

  void read(DataInputStream in) throws IOException {
    for (int left = in.readInt(); left > 0; left--) {
      String name = in.readUTF();
      int number = in.readInt();
      for (int i = open.size() - 1; i >= 0; i--) {
        if (open.get(i).property.name().equals(name)) {
          decide(i, number);
        }
      }
    }
    for (int left = in.readInt(); left > 0; left--) {
      happened(in.readUTF(), in.readInt());
    }
  }

  private void decide(int index, int number) {
    Check check = open.remove(index);
    decided.put(check.property, number);
    failed |= !check.decisive;
  }
}
