package org.lifecycletck.explorer.cells;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.lifecycletck.explorer.Property;

/** A small cell model drawn from a seed; what an act looks at next depends on what it saw. */
public final class RandomCells {
  private RandomCells() {}

  /** The model of a seed. */
  public static Written of(long seed) {
    Random random = new Random(seed);
    int cells = 1 + random.nextInt(5);
    int alphabet = 1 + random.nextInt(4);
    Written model = Written.of("random " + seed, Collections.nCopies(cells, (Object) 0));
    for (int act = 1 + random.nextInt(4); act > 0; act--) {
      long salt = random.nextLong();
      model.act("act " + act, seen -> moves(seen, salt, cells, alphabet));
    }
    long bad = random.nextLong();
    model.properties().add(Property.always("always", seen -> look(seen, bad, cells) % 5 != 0));
    model.properties().add(Property.sometimes("sometimes", s -> look(s, ~bad, cells) % 7 == 0));
    model.properties().add(Property.endsOnlyIn("ends", s -> look(s, bad + 1, cells) % 2 == 0));
    model.stepClaims().add("unbroken");
    return model;
  }

  static List<Move> moves(Cells seen, long salt, int cells, int alphabet) {
    Random random = new Random(look(seen, salt, cells));
    List<Move> moves = new ArrayList<>();
    for (int k = random.nextInt(3); k > 0; k--) {
      Map<Integer, Object> writes = new HashMap<>();
      for (int w = random.nextInt(3); w > 0; w--) {
        writes.put(random.nextInt(cells), random.nextInt(alphabet));
      }
      writes.keySet().forEach(seen::get);
      String broken = random.nextInt(20) == 0 ? "unbroken" : null;
      moves.add(new Move("move " + random.nextInt(6), Writes.of(writes), broken));
    }
    return moves;
  }

  /** Looks at up to four cells, one after the other; the number is never negative. */
  private static long look(Cells seen, long salt, int cells) {
    long hash = salt;
    for (int looks = 0; looks < 4; looks++) {
      hash = Arrays.hashCode(new long[] {hash, looks}) * 0x9E3779B97F4A7C15L;
      if ((hash >>> 40) % 4 == 0) {
        break;
      }
      hash += (int) seen.get((int) ((hash >>> 33) % cells)) * 0x632BE59BD9B4E019L;
    }
    return hash >>> 1;
  }
}
