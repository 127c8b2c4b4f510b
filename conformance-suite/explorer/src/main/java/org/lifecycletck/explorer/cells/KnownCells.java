package org.lifecycletck.explorer.cells;

/** The cells of a state that are known; such sets are ordered as the numbers that they are. */
public record KnownCells(long low, long high) implements Comparable<KnownCells> {

  /** How many cells there may be. */
  static final int MOST = 2 * Long.SIZE;

  /** No cell. */
  public static final KnownCells NONE = new KnownCells(0, 0);

  /** Every cell. */
  static final KnownCells ALL = new KnownCells(~0L, ~0L);

  /** Whether a cell is in the set. */
  public boolean has(int cell) {
    return ((cell < Long.SIZE ? low : high) >>> cell & 1) != 0;
  }

  /** The set with a cell more. */
  public KnownCells with(int cell) {
    long bit = 1L << cell;
    return cell < Long.SIZE ? new KnownCells(low | bit, high) : new KnownCells(low, high | bit);
  }

  @Override
  public int compareTo(KnownCells other) {
    int above = Long.compareUnsigned(high, other.high);
    return above != 0 ? above : Long.compareUnsigned(low, other.low);
  }
}
