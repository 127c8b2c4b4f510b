package org.lifecycletck.explorer;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The file in which a search that stopped early is kept, to be gone on with later. */
final class Checkpoint {

  private static final int MAGIC = 0x4C544B32;

  private Checkpoint() {}

  /** Writes a search. The file is replaced as a whole or not at all. */
  static void write(Search search, Path file) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(part), 1 << 16))) {
      out.writeInt(MAGIC);
      out.writeUTF(search.model().name());
      out.writeInt(search.model().width());
      out.writeBoolean(search.symmetry());
      search.write(out);
      out.writeInt(MAGIC);
    }
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
  }

  /**
   * Brings a new search to where the written one was.
   *
   * @throws IOException where the file is not a whole checkpoint of the search's model
   */
  static void read(Search search, Path file) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
      expect(in.readInt() == MAGIC, file, "not a checkpoint");
      expect(in.readUTF().equals(search.model().name()), file, "of another model");
      expect(in.readInt() == search.model().width(), file, "of another width");
      expect(in.readBoolean() == search.symmetry(), file, "of a search with other symmetry");
      search.read(in);
      expect(in.readInt() == MAGIC, file, "damaged");
    }
  }

  private static void expect(boolean holds, Path file, String otherwise) throws IOException {
    if (!holds) {
      throw new IOException(file + ": " + otherwise);
    }
  }

  static void writeLongs(DataOutputStream out, long[] words, int count) throws IOException {
    out.writeInt(count);
    for (int i = 0; i < count; i++) {
      out.writeLong(words[i]);
    }
  }

  static long[] readLongs(DataInputStream in) throws IOException {
    long[] words = new long[in.readInt()];
    for (int i = 0; i < words.length; i++) {
      words[i] = in.readLong();
    }
    return words;
  }

  static void writeInts(DataOutputStream out, int[] words, int count) throws IOException {
    out.writeInt(count);
    for (int i = 0; i < count; i++) {
      out.writeInt(words[i]);
    }
  }

  static int[] readInts(DataInputStream in) throws IOException {
    int[] words = new int[in.readInt()];
    for (int i = 0; i < words.length; i++) {
      words[i] = in.readInt();
    }
    return words;
  }
}
