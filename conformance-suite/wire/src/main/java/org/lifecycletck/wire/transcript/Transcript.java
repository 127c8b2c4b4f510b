package org.lifecycletck.wire.transcript;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.lifecycletck.wire.peer.Tap;
import org.lifecycletck.wire.subject.Taps;

/**
 * A file that holds every message of every connection of a run: a header, then a line a message
 * with the number of its connection and who sent it. What is no JSON object is kept as text.
 */
public final class Transcript implements Taps, AutoCloseable {
  /** The field that tells a header, and holds the version of the format. */
  public static final String VERSION_FIELD = "tck-transcript";

  /** The version of the format. */
  public static final int FORMAT = 1;

  private final OutputStream out;
  private int connections;
  private IOException failure;

  /** Begins a transcript of a run with this subject, and closes {@code out} at its end. */
  public Transcript(OutputStream out, String subject) {
    this.out = new BufferedOutputStream(out, 1 << 16);
    write("{\"" + VERSION_FIELD + "\":" + FORMAT + ",\"subject\":" + quoted(subject) + "}\n");
  }

  @Override
  public synchronized Tap tap() {
    int connection = ++connections;
    return (isSent, line) -> line(connection, isSent, line);
  }

  private synchronized void line(int connection, boolean isSent, byte[] line) {
    String text = new String(line, StandardCharsets.UTF_8);
    boolean isObject = text.startsWith("{") && text.endsWith("}");
    write(
        "{\"connection\":"
            + connection
            + ",\"from\":\""
            + (isSent ? "kit" : "subject")
            + (isObject ? "\",\"message\":" + text : "\",\"stray\":" + quoted(text))
            + "}\n");
  }

  private static String quoted(String text) {
    return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
  }

  private void write(String text) {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      failure = failure == null ? e : failure;
    }
  }

  /**
   * Ends the transcript.
   *
   * @throws IOException where it could not be written whole
   */
  @Override
  public synchronized void close() throws IOException {
    out.close();
    if (failure != null) {
      throw failure;
    }
  }
}
