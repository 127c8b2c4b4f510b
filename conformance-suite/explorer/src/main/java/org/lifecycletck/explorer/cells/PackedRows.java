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
  private final Changes changes;
  private final RenamedParts renamedParts;
  private final RenamedRows renamedRows;
  private RenamedWords renamedWords;
  private Words words;

  /** The state turned to: its word, and the numbers of its parts. */
  private long word;

  private int[] row;
  private boolean formsFit;

  /** The writes of a move to parts: pairs of a part and its new number. */
  private final int[] writes;

  private final int[] next;
  private final int[] least;
  private final int[] reading;

  PackedRows(RenamedCells renamedCells, Parts parts, Changes changes) {
    this.parts = parts;
    this.changes = changes;
    words = new Words(parts.count());
    renamedParts = new RenamedParts(renamedCells, parts);
    renamedRows = new RenamedRows(renamedParts);
    renamedWords = new RenamedWords(renamedParts, words);
    reading = new int[parts.cells()];
    writes = new int[2 * parts.count()];
    next = new int[parts.count()];
    least = new int[parts.count()];
  }

  /** Turns to a state; returns the numbers of its parts. */
  int[] turnTo(long state) {
    word = state;
    row = words.unpack(state);
    return row;
  }

  /** The same, where its renamed forms will be asked for too. */
  int[] turnToForms(long state) {
    turnTo(state);
    formsFit = renamedWords.fits(row);
    return row;
  }

  /** How many different renamed forms the state has, itself included. */
  long forms() {
    return formsFit ? renamedWords.count(row) : renamedRows.forms(row);
  }

  /** The word after a move, whose writes stand from one index to another: {@link JointMemo}. */
  long after(int[] moves, int from, int to) {
    return words.packWith(word, row, writes, 0, write(moves, from, to));
  }

  /** The word of the least form of the state after a move. */
  long leastAfter(int[] moves, int from, int to) {
    System.arraycopy(row, 0, next, 0, next.length);
    boolean fits = formsFit;
    for (int i = from; i < to; i += 2) {
      int part = moves[i];
      int number = moves[i + 1];
      int after = number >= 0 ? number : changes.after(~number, row[part]);
      next[part] = after;
      fits &= renamedWords.fits(part, after);
    }
    if (fits) {
      return renamedWords.least(next);
    }
    boolean other = renamedRows.least(next, least);
    return words.pack(other ? least : next);
  }

  /** Notes the writes of a move to the state turned to; returns where they end. */
  private int write(int[] moves, int from, int to) {
    int[] into = writes;
    int end = 0;
    for (int i = from; i < to; i += 2) {
      int part = moves[i];
      int number = moves[i + 1];
      into[end++] = part;
      into[end++] = number >= 0 ? number : changes.after(~number, row[part]);
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
    parts.split(words.read(state), reading);
    return reading;
  }

  /** The word of the least form of a state. */
  long least(long state) {
    return renamedRows.least(words.read(state), least) ? words.pack(least) : state;
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
    return words.bytes() + parts.bytes() + changes.bytes();
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
