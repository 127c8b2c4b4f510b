package org.lifecycletck.kit.properties;

import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;

/** What random sequences do more of than of the rest. */
enum Emphasis {
  SENDING(Move.TRIP),
  CANCELLING(Move.CANCEL),
  TIME(Move.TIME),
  TARGETS(Move.TARGET),
  RECEIVED(Move.UPPER),
  NESTING(Move.SCRIPT),
  SYNCHRONOUS(Move.TRANSFER),
  OBJECTS(Move.ODD);

  /** A kind of move. */
  enum Move {
    TRIP(10),
    LOWER(8),
    CANCEL(3),
    TIME(2),
    TARGET(3),
    UPPER(2),
    ASK(2),
    BEHAVE(1),
    SCRIPT(1),
    TRANSFER(1),
    ODD(1);

    private final int weight;

    Move(int weight) {
      this.weight = weight;
    }
  }

  private static final int MORE = 3;
  private static final int LEAST = 3;

  private final Map<Move, Integer> weights = new EnumMap<>(Move.class);
  private final Move more;

  Emphasis(Move more) {
    this.more = more;
    for (Move move : Move.values()) {
      weights.put(move, move.weight);
    }
    weights.merge(
        more, LEAST + weights.get(more), (old, extra) -> Math.min(old * MORE, extra + old));
  }

  Move pick(SplittableRandom random) {
    int total = weights.values().stream().mapToInt(Integer::intValue).sum();
    int left = random.nextInt(total);
    for (Map.Entry<Move, Integer> entry : weights.entrySet()) {
      left -= entry.getValue();
      if (left < 0) {
        return entry.getKey();
      }
    }
    throw new IllegalStateException();
  }

  boolean hasReceived(SplittableRandom random) {
    return more == Move.UPPER || random.nextInt(3) == 0;
  }

  int scriptsOneIn() {
    return more == Move.SCRIPT ? 2 : 5;
  }

  int synchronousOneIn() {
    return more == Move.TRANSFER ? 2 : 8;
  }

  int timedOneIn() {
    return more == Move.TIME ? 2 : 6;
  }
}
