package org.lifecycletck.wire.line;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** A way to the other side: lines of UTF-8 in both directions. */
public abstract class Channel implements AutoCloseable {
  /** The most bytes a line may have, its end not counted. */
  public static final int MOST_BYTES = 1 << 20;

  private final LineInput from;
  private final OutputStream to;

  Channel(InputStream from, OutputStream to) {
    this.from = new LineInput(from);
    this.to = new BufferedOutputStream(to);
  }

  /**
   * Sends one line.
   *
   * @param line without its end
   */
  public final void send(byte[] line) throws IOException {
    synchronized (to) {
      to.write(line);
      to.write('\n');
      to.flush();
    }
  }

  /**
   * Waits for the next line; one thread at a time.
   *
   * @return the line without its end; null when there will be none
   * @throws BrokenLineException where what came is no line
   */
  public final byte[] receive() throws IOException {
    return from.next();
  }

  /** What became of the other side, in words: how its process ended, or that it hung up. */
  public abstract String fate();

  /** The last of what the other side wrote to its standard error; empty where nothing. */
  public String lastWords() {
    return "";
  }

  /** Whether lines that are no JSON may be somebody's stray output. */
  public boolean mayCarryStrayLines() {
    return false;
  }

  /**
   * Lets the other side end by itself for this long, then ends it and all its processes.
   *
   * @return what was wrong with its end, in words; empty where it ended well
   */
  public String end(long millis) {
    close();
    return "";
  }

  /** Ends the other side at once, with all its processes. */
  @Override
  public abstract void close();

  /** Tells of a failure that nobody can do anything about; whoever needs no logger loads none. */
  static void log(String what, IOException failure) {
    System.getLogger("org.lifecycletck.wire").log(System.Logger.Level.DEBUG, what, failure);
  }
}
