package org.lifecycletck.wire.line;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Lines of UTF-8 out of a stream, never longer than they may be. */
final class LineInput {
  private final InputStream from;
  private final byte[] buffer = new byte[1 << 16];
  private int next;
  private int end;

  LineInput(InputStream from) {
    this.from = from;
  }

  /**
   * The next line without its end (LF or CRLF); null at the end of the stream.
   *
   * @throws BrokenLineException for a line that is too long, not UTF-8, or cut short
   */
  byte[] next() throws IOException {
    byte[] line = new byte[0];
    while (true) {
      if (next == end && !fill()) {
        if (line.length == 0) {
          return null;
        }
        throw new BrokenLineException("its output ends in the middle of a line: " + start(line));
      }
      int stop = next;
      while (stop < end && buffer[stop] != '\n') {
        stop++;
      }
      if (line.length + stop - next > Channel.MOST_BYTES) {
        throw new BrokenLineException(
            "a line is longer than " + Channel.MOST_BYTES + " bytes: " + start(line));
      }
      line = joined(line, stop);
      next = stop;
      if (stop < end) {
        next++;
        return checked(line);
      }
    }
  }

  private boolean fill() throws IOException {
    next = 0;
    end = Math.max(0, from.read(buffer));
    return end > 0;
  }

  private byte[] joined(byte[] line, int stop) {
    byte[] longer = Arrays.copyOf(line, line.length + stop - next);
    System.arraycopy(buffer, next, longer, line.length, stop - next);
    return longer;
  }

  private static byte[] checked(byte[] line) throws BrokenLineException {
    boolean isCrLf = line.length > 0 && line[line.length - 1] == '\r';
    byte[] bare = isCrLf ? Arrays.copyOf(line, line.length - 1) : line;
    if (isAscii(bare)) {
      return bare;
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bare));
    } catch (CharacterCodingException e) {
      throw new BrokenLineException("a line is not UTF-8: " + start(bare));
    }
    return bare;
  }

  private static boolean isAscii(byte[] line) {
    for (byte each : line) {
      if (each < 0) {
        return false;
      }
    }
    return true;
  }

  /** The first characters of a line, for messages. */
  static String start(byte[] line) {
    int most = 200;
    String text = new String(line, 0, Math.min(line.length, most), StandardCharsets.UTF_8);
    return line.length > most ? text + "…" : text;
  }
}
