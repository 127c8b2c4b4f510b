package org.lifecycletck.explorer.cells;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * Cells joined into parts. The number of a part stands for the numbers of its cells: where few of
 * all their combinations occur, it needs fewer bits than they do.
 */
final class Parts {
  private final int[][] cells;
  private final int[] partOf;

  /** By part: tables that take a part's number, as far as its first cells go, one cell further. */
  private final PairTable[][] tables;

  /** Parts, each the cells it joins; every cell is in one of them. */
  Parts(List<int[]> parts) {
    cells = parts.toArray(int[][]::new);
    tables = new PairTable[cells.length][];
    partOf = new int[parts.stream().mapToInt(part -> part.length).sum()];
    for (int part = 0; part < cells.length; part++) {
      tables[part] = new PairTable[cells[part].length - 1];
      Arrays.setAll(tables[part], i -> new PairTable());
      for (int cell : cells[part]) {
        partOf[cell] = part;
      }
    }
  }

  int count() {
    return cells.length;
  }

  /** How many cells there are in all. */
  int cells() {
    return partOf.length;
  }

  /** The cells of a part. */
  int[] cells(int part) {
    return cells[part];
  }

  /** The part of a cell. */
  int partOf(int cell) {
    return partOf[cell];
  }

  /** Whether a part is one cell, with the same numbers. */
  boolean isOneCell(int part) {
    return tables[part].length == 0;
  }

  /** The number of a part, given the numbers of all cells. */
  int join(int part, int[] numbers) {
    int number = numbers[cells[part][0]];
    for (int i = 0; i < tables[part].length; i++) {
      number = tables[part][i].number(number, numbers[cells[part][i + 1]]);
    }
    return number;
  }

  /** Writes the numbers of the cells of a part. */
  void split(int part, int number, int[] numbers) {
    int left = number;
    for (int i = tables[part].length; i > 0; i--) {
      numbers[cells[part][i]] = tables[part][i - 1].right(left);
      left = tables[part][i - 1].left(left);
    }
    numbers[cells[part][0]] = left;
  }

  /** Writes the numbers of all cells, given those of all parts. */
  void split(int[] row, int[] numbers) {
    for (int part = 0; part < cells.length; part++) {
      split(part, row[part], numbers);
    }
  }

  /** How many numbers each part has, given how many each cell has. */
  List<Integer> sizes(List<Integer> alphabets) {
    return Arrays.stream(cells)
        .map(joined -> joined[0])
        .map(first -> isOneCell(partOf[first]) ? alphabets.get(first) : last(first).size())
        .toList();
  }

  private PairTable last(int cell) {
    PairTable[] chain = tables[partOf[cell]];
    return chain[chain.length - 1];
  }

  long bytes() {
    long bytes = 0;
    for (PairTable[] chain : tables) {
      for (PairTable table : chain) {
        bytes += table.bytes();
      }
    }
    return bytes;
  }

  void write(DataOutputStream out) throws IOException {
    for (PairTable[] chain : tables) {
      for (PairTable table : chain) {
        table.write(out);
      }
    }
  }

  /** Reads into parts that have no numbers yet. */
  void read(DataInputStream in) throws IOException {
    for (PairTable[] chain : tables) {
      for (PairTable table : chain) {
        table.read(in);
      }
    }
  }
}
