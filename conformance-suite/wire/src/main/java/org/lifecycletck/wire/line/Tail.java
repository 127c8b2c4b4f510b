package org.lifecycletck.wire.line;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The last bytes of a stream, which is read to its end however much it holds. */
final class Tail {
  /** The most bytes that are kept. */
  static final int MOST_BYTES = 1 << 16;

  private final byte[] kept = new byte[MOST_BYTES];
  private final Thread reader;
  private long total;

  /** Reads on a thread of its own. */
  Tail(InputStream from) {
    reader = new Thread(() -> drain(from), "standard-error");
    reader.setDaemon(true);
    reader.start();
  }

  private void drain(InputStream from) {
    byte[] buffer = new byte[1 << 13];
    try {
      for (int n = from.read(buffer); n >= 0; n = from.read(buffer)) {
        keep(buffer, n);
      }
    } catch (IOException e) {
      keep(("\n(" + e.getMessage() + ")").getBytes(StandardCharsets.UTF_8));
    }
  }

  private void keep(byte[] bytes) {
    keep(bytes, bytes.length);
  }

  private synchronized void keep(byte[] bytes, int count) {
    for (int i = 0; i < count; i++) {
      kept[(int) (total++ % MOST_BYTES)] = bytes[i];
    }
  }

  /** Waits until the stream has ended, but no longer than this. */
  void await(long millis) throws InterruptedException {
    reader.join(millis);
  }

  /** What is kept; what is no UTF-8 is replaced. */
  synchronized String text() {
    int count = (int) Math.min(total, MOST_BYTES);
    byte[] last = new byte[count];
    for (int i = 0; i < count; i++) {
      last[i] = kept[(int) ((total - count + i) % MOST_BYTES)];
    }
    String text = new String(last, StandardCharsets.UTF_8);
    return total > count ? "(" + (total - count) + " bytes before)\n" + text : text;
  }
}
