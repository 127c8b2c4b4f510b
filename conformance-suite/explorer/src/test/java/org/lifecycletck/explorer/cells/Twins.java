package org.lifecycletck.explorer.cells;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.lifecycletck.explorer.Property;

/**
 * A model drawn from a seed of a left and a right part that do the same. The last cell is
 * neither's: it says 1 for the left, 2 for the right and 0 for nobody.
 */
final class Twins implements CellModel {
  private static final int ALPHABET = 3;

  private final int own;
  private final boolean joined;
  private final List<Act> acts = new ArrayList<>();
  private final String name;

  /** How often an act was asked for its moves. */
  int asked;

  Twins(long seed) {
    name = "twins " + seed;
    Random random = new Random(seed);
    own = 1 + random.nextInt(3);
    joined = random.nextBoolean();
    for (int count = 1 + random.nextInt(3); count > 0; count--) {
      long salt = random.nextLong();
      acts.add(act("left", salt));
      acts.add(act("right", salt));
    }
  }

  private Act act(String side, long salt) {
    return new Act() {
      @Override
      public String actor() {
        return side;
      }

      @Override
      public List<Move> moves(Cells cells) {
        asked++;
        Cells seen = cell -> mine(side, cell, cells.get(place(side, cell)));
        return RandomCells.moves(seen, salt, 2 * own + 1, ALPHABET).stream()
            .map(move -> move(side, move))
            .toList();
      }
    };
  }

  private Move move(String side, Move move) {
    Map<Integer, Object> writes = new HashMap<>();
    move.writes().forEach((cell, value) -> writes.put(place(side, cell), mine(side, cell, value)));
    return new Move(side + " " + move.what(), Writes.of(writes), move.broken());
  }

  /** Where a cell is that the left one calls by this number. */
  private int place(String side, int cell) {
    return side.equals("left") || cell == 2 * own ? cell : (cell + own) % (2 * own);
  }

  /** What a value means to one side, and the other way round. */
  private Object mine(String side, int cell, Object value) {
    boolean turned = side.equals("right") && cell == 2 * own && !value.equals(0);
    return turned ? (Object) (3 - (Integer) value) : value;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<String> cells() {
    return IntStream.rangeClosed(0, 2 * own).mapToObj(cell -> "cell " + cell).toList();
  }

  @Override
  public List<int[]> parts() {
    return joined
        ? List.of(
            IntStream.range(0, own).toArray(),
            IntStream.range(own, 2 * own).toArray(),
            new int[] {2 * own})
        : CellModel.super.parts();
  }

  @Override
  public List<List<Object>> initial() {
    return List.of(Collections.nCopies(2 * own + 1, 0));
  }

  @Override
  public List<Act> acts() {
    return acts;
  }

  @Override
  public List<Property<Cells>> properties() {
    return List.of();
  }

  @Override
  public List<String> stepClaims() {
    return List.of("unbroken");
  }

  @Override
  public List<Renaming> symmetries() {
    return List.of(
        new Renaming() {
          @Override
          public int cell(int cell) {
            return place("right", cell);
          }

          @Override
          public Object value(int cell, Object value) {
            return mine("right", cell, value);
          }

          @Override
          public int act(int act) {
            return act ^ 1;
          }

          @Override
          public Object what(Object what) {
            String text = (String) what;
            return text.startsWith("left")
                ? "right" + text.substring(4)
                : "left" + text.substring(5);
          }
        });
  }
}
