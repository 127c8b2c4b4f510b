package org.lifecycletck.explorer.cells;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.lifecycletck.explorer.PackedModel.Rewriting;

/**
 * States as words: the numbers of cells, joined to those of parts, packed. A state that a search
 * looks at is turned to; then the words of what its moves lead to are asked for.
 */
final class PackedRows {
  private final Parts parts;
  private final RenamedParts renamedParts;
  private final RenamedRows renamedRows;
  private RenamedWords renamedWords;
  private Words words;

  /** The state turned to: its word, the numbers of its parts and of its cells. */
  private long word;

  private int[] row;
  private final int[] cells;
  private boolean hasRenamedWords;

  /** The numbers of cells with the writes of a move, and these as writes to parts. */
  private final int[] changed;

  private final int[] writes;
  private final int[] next;
  private final int[] least;
  private final int[] reading;

  PackedRows(RenamedCells renamedCells, Parts parts) {
    this.parts = parts;
    words = new Words(parts.count());
    renamedParts = new RenamedParts(renamedCells, parts);
    renamedRows = new RenamedRows(renamedParts);
    renamedWords = new RenamedWords(renamedParts, words);
    cells = new int[renamedCells.places()];
    changed = new int[cells.length];
    reading = new int[cells.length];
    writes = new int[2 * parts.count()];
    next = new int[parts.count()];
    least = new int[parts.count()];
  }

  /** Turns to a state; returns the numbers of its cells. */
  int[] turnTo(long state) {
    word = state;
    row = words.unpack(state);
    split(row, cells);
    System.arraycopy(cells, 0, changed, 0, cells.length);
    return cells;
  }

  /** The same, where its renamed forms will be asked for too. */
  int[] turnToForms(long state) {
    turnTo(state);
    hasRenamedWords = renamedWords.turnTo(row);
    return cells;
  }

  /** The numbers of the parts of the state turned to. */
  int[] row() {
    return row;
  }

  /** How many different renamed forms the state has, itself included. */
  long forms() {
    return hasRenamedWords ? renamedWords.count() : renamedRows.forms(row);
  }

  /** The word after a move: writes stand as cells and numbers, from one index to another. */
  long after(int[] moves, int from, int to) {
    return words.packWith(word, row, writes, 0, join(moves, from, to));
  }

  /** The word of the least form of the state after a move. */
  long leastAfter(int[] moves, int from, int to) {
    int length = join(moves, from, to);
    if (hasRenamedWords) {
      long found = renamedWords.leastAfter(writes, 0, length);
      if (found != RenamedWords.APART) {
        return found;
      }
    }
    System.arraycopy(row, 0, next, 0, next.length);
    for (int i = 0; i < length; i += 2) {
      next[writes[i]] = writes[i + 1];
    }
    boolean other = renamedRows.least(next, least);
    return other ? words.pack(least) : words.packWith(word, row, writes, 0, length);
  }

  /** Joins writes to cells to writes to parts; returns where these end. */
  private int join(int[] moves, int from, int to) {
    int end = 0;
    long joined = 0;
    for (int i = from; i < to; i += 2) {
      int part = parts.partOf(moves[i]);
      if (parts.isOneCell(part)) {
        writes[end++] = part;
        writes[end++] = moves[i + 1];
      } else {
        changed[moves[i]] = moves[i + 1];
        joined |= 1L << part;
      }
    }
    for (; joined != 0; joined &= joined - 1) {
      int part = Long.numberOfTrailingZeros(joined);
      writes[end++] = part;
      writes[end++] = parts.join(part, changed);
    }
    for (int i = from; i < to; i += 2) {
      changed[moves[i]] = cells[moves[i]];
    }
    return end;
  }

  /** The word of the state with these numbers in its cells. */
  long pack(int[] numbers) {
    for (int part = 0; part < next.length; part++) {
      next[part] = parts.join(part, numbers);
    }
    return words.pack(next);
  }

  /** The numbers in the cells of a state; whichever is turned to stays so. */
  int[] read(long state) {
    split(words.read(state), reading);
    return reading;
  }

  /** The word of the least form of a state. */
  long least(long state) {
    return renamedRows.least(words.read(state), least) ? words.pack(least) : state;
  }

  private void split(int[] numbers, int[] into) {
    for (int part = 0; part < next.length; part++) {
      parts.split(part, numbers[part], into);
    }
  }

  /** Whether a number was renamed for the first time since this was asked last. */
  boolean hasLearned() {
    return renamedParts.hasLearned();
  }

  /** See {@link org.lifecycletck.explorer.PackedModel#rewriting}. */
  Rewriting rewriting(CellTables tables) {
    if (!words.areOutgrown()) {
      return null;
    }
    Words before = words;
    Words better = before.suiting(parts.sizes(tables.alphabets()));
    use(better);
    return state -> state[0] = better.pack(before.read(state[0]));
  }

  private void use(Words others) {
    words = others;
    renamedWords = new RenamedWords(renamedParts, words);
  }

  long bytes() {
    return words.bytes() + parts.bytes();
  }

  void write(DataOutputStream out) throws IOException {
    words.write(out);
    parts.write(out);
  }

  void read(DataInputStream in) throws IOException {
    use(Words.read(parts.count(), in));
    parts.read(in);
  }
}
