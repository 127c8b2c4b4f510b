package org.lifecycletck.wire.subject;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.lifecycletck.wire.peer.Tap;

/** The last messages of a connection, each cut short, for telling what led to a failure. */
final class LastMessages implements Tap {
  private static final int MOST = 50;
  private static final int MOST_BYTES = 500;

  private final Deque<String> last = new ArrayDeque<>();
  private final Tap next;

  /** Passes every line on to {@code next}. */
  LastMessages(Tap next) {
    this.next = next;
  }

  @Override
  public void line(boolean isSent, byte[] line) {
    String text = new String(line, 0, Math.min(line.length, MOST_BYTES), StandardCharsets.UTF_8);
    synchronized (last) {
      if (last.size() == MOST) {
        last.remove();
      }
      last.add((isSent ? "> " : "< ") + text + (line.length > MOST_BYTES ? "…" : ""));
    }
    next.line(isSent, line);
  }

  List<String> list() {
    synchronized (last) {
      return List.copyOf(last);
    }
  }
}
