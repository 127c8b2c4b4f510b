package org.lifecycletck.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** A small transition system drawn from a seed, with every kind of property. */
final class RandomModel implements Model<Integer> {

  private final int size;
  private final List<List<Step<Integer>>> steps = new ArrayList<>();
  private final List<Integer> initial = new ArrayList<>();
  private final List<Property<Integer>> properties;

  RandomModel(long seed) {
    Random random = new Random(seed);
    size = 1 + random.nextInt(24);
    double density = 0.5 + random.nextDouble() * 2;
    for (int state = 0; state < size; state++) {
      List<Step<Integer>> out = new ArrayList<>();
      for (int k = (int) (random.nextDouble() * 2 * density); k > 0; k--) {
        int next = random.nextInt(size);
        out.add(new Step<>("to " + next, "abc".charAt(random.nextInt(3)) + "", next));
      }
      steps.add(List.copyOf(out));
    }
    for (int k = 1 + random.nextInt(2); k > 0; k--) {
      initial.add(random.nextInt(size));
    }
    int bad = random.nextInt(size);
    int good = random.nextInt(size);
    int from = random.nextInt(size);
    int bits = random.nextInt();
    properties =
        List.of(
            Property.always("always", state -> state != bad),
            Property.sometimes("sometimes", state -> state == good),
            Property.endsOnlyIn("ends", state -> (bits >>> state % 32 & 1) == 0),
            Property.eventually("unfair", s -> s == from, s -> s == good, Set.of()),
            Property.eventually("fair to a", s -> s == from, s -> s == good, Set.of("a")),
            Property.eventually("fair to two", s -> s == from, s -> s == good, Set.of("a", "b")),
            Property.eventually(
                "fair", s -> s % 3 == 0, s -> (bits >>> s % 32 & 1) == 0, Set.of("a", "b", "c")));
  }

  @Override
  public String name() {
    return size + " states";
  }

  @Override
  public List<Integer> initial() {
    return initial;
  }

  @Override
  public List<Step<Integer>> steps(Integer state) {
    return steps.get(state);
  }

  @Override
  public List<Property<Integer>> properties() {
    return properties;
  }
}
