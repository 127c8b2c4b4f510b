package org.lifecycletck.kit.recorded;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.lifecycletck.kit.history.History;
import org.lifecycletck.kit.history.HistoryReader;
import org.lifecycletck.kit.history.LineReader;

/** The recorded traces that the repository holds as test data. */
public final class RecordedHistories {
  private RecordedHistories() {}

  /** Hand-chosen scripts, one behaviour each. */
  public static List<History> directed() {
    return read("directed");
  }

  /** Random sequences of a well-behaved driver. */
  public static List<History> legal() {
    List<History> histories = read("legal-verifier-off");
    histories.addAll(read("legal-verifier-on"));
    return histories;
  }

  /** Random sequences with misuse, some of which stop the system. */
  public static List<History> hostile() {
    List<History> histories = read("hostile-verifier-off");
    histories.addAll(read("hostile-verifier-on"));
    return histories;
  }

  /** An example of each class of outcomes of the recorded races. */
  public static List<History> races() {
    return read("races");
  }

  /** All but the races. */
  public static List<History> all() {
    List<History> histories = directed();
    histories.addAll(legal());
    histories.addAll(hostile());
    return histories;
  }

  private static List<History> read(String name) {
    String resource = "/recorded/" + name + ".ndjson.gz";
    InputStream in = RecordedHistories.class.getResourceAsStream(resource);
    if (in == null) {
      throw new IllegalStateException("no resource " + resource);
    }
    List<History> histories = new ArrayList<>();
    try (HistoryReader reader = new HistoryReader(LineReader.of(resource, in))) {
      for (History history = reader.next(); history != null; history = reader.next()) {
        histories.add(history);
      }
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
    return histories;
  }
}
