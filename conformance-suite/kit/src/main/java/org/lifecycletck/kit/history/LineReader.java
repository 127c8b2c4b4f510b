package org.lifecycletck.kit.history;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * The lines of a UTF-8 text, plain or gzip (told by its first two bytes), read one at a time in
 * bounded memory.
 */
public final class LineReader implements Closeable {
  /** The most bytes a line may have. */
  public static final int LONGEST_LINE = 1 << 20;

  private static final int BUFFER = 1 << 16;

  private final String file;
  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private int position;
  private int limit;
  private long line;

  private LineReader(String file, InputStream in) {
    this.file = file;
    this.in = in;
  }

  /**
   * Opens a file.
   *
   * @throws IOException where the file cannot be opened
   * @throws BadDataException where it starts like gzip and is not
   */
  public static LineReader open(Path path) throws IOException {
    InputStream in = Files.newInputStream(path);
    try {
      return of(path.toString(), in);
    } catch (IOException | RuntimeException problem) {
      in.close();
      throw problem;
    }
  }

  /** The lines of an open stream; {@code file} is the name that messages use. */
  public static LineReader of(String file, InputStream in) throws IOException {
    InputStream buffered = new BufferedInputStream(in, BUFFER);
    buffered.mark(2);
    boolean gzip = buffered.read() == 0x1F && buffered.read() == 0x8B;
    buffered.reset();
    if (!gzip) {
      return new LineReader(file, buffered);
    }
    try {
      return new LineReader(file, new GZIPInputStream(buffered, BUFFER));
    } catch (EOFException | ZipException problem) {
      throw BadDataException.at(file, 1, "damaged gzip: " + problem.getMessage());
    }
  }

  /** The name that messages use. */
  public String file() {
    return file;
  }

  /** The number of the line read last, from 1. */
  public long line() {
    return line;
  }

  /** The next line that is not blank, without its end; null at the end of the file. */
  public String next() throws IOException {
    String text = nextLine();
    while (text != null && text.isBlank()) {
      text = nextLine();
    }
    return text;
  }

  private String nextLine() throws IOException {
    line++;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
    while (true) {
      if (position == limit && !fill()) {
        return bytes.size() == 0 ? null : decode(bytes);
      }
      int end = position;
      while (end < limit && buffer[end] != '\n') {
        end++;
      }
      if (bytes.size() + (end - position) > LONGEST_LINE) {
        throw BadDataException.at(file, line, "line longer than " + LONGEST_LINE + " bytes");
      }
      bytes.write(buffer, position, end - position);
      position = end;
      if (end < limit) {
        position++;
        return decode(bytes);
      }
    }
  }

  private boolean fill() throws IOException {
    try {
      position = 0;
      limit = Math.max(0, in.read(buffer, 0, BUFFER));
      return limit > 0;
    } catch (EOFException problem) {
      throw BadDataException.at(file, line, "truncated gzip: the file ends before its data do");
    } catch (ZipException problem) {
      throw BadDataException.at(file, line, "damaged gzip: " + problem.getMessage());
    }
  }

  private String decode(ByteArrayOutputStream bytes) {
    byte[] raw = bytes.toByteArray();
    int length = raw.length > 0 && raw[raw.length - 1] == '\r' ? raw.length - 1 : raw.length;
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw, 0, length)).toString();
    } catch (CharacterCodingException problem) {
      throw BadDataException.at(file, line, "not UTF-8 text");
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
