package org.lifecycletck.kit.recorded;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.lifecycletck.kit.history.BadDataException;
import org.lifecycletck.kit.history.Json;
import org.lifecycletck.kit.history.LineReader;

/** The recorded runs of one file, read one at a time: a line each. */
public final class RecordedReader implements Closeable {
  private final LineReader lines;
  private final Deque<RecordedTrace> examples = new ArrayDeque<>();
  private ObjectNode read;

  /** Reads from lines of which the first has been read: it is this object. */
  public RecordedReader(LineReader lines, ObjectNode first) {
    this.lines = lines;
    this.read = first;
  }

  /** Whether an object is a recorded run, well formed or not. */
  public static boolean looksLikeOne(ObjectNode object) {
    return object.has("steps") || looksLikeRace(object);
  }

  /** Whether an object is an entry of a recorded race: classes of outcomes, with examples. */
  private static boolean looksLikeRace(ObjectNode object) {
    return object.has("parallel") && object.has("classes");
  }

  /**
   * The next run; null at the end.
   *
   * @throws BadDataException where the line is no recorded run
   */
  public RecordedTrace next() throws IOException {
    if (!examples.isEmpty()) {
      return examples.poll();
    }
    if (read == null) {
      String text = lines.next();
      if (text == null) {
        return null;
      }
      read = Json.object(lines, text);
    }
    ObjectNode object = read;
    read = null;
    try {
      if (looksLikeRace(object)) {
        examples.addAll(RecordedRace.traces(object));
        return examples.poll();
      }
      return RecordedTrace.of(object);
    } catch (IllegalArgumentException problem) {
      throw BadDataException.inOne(lines.file(), lines.line(), problem.getMessage());
    }
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
