package org.lifecycletck.kit.recorded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lifecycletck.kit.history.History;

/** Recorded races become histories: an example of each class, with what was run before it. */
class RecordedRaceTest {
  private static final String FILE = "races-as-recorded.jsonl.gz";

  @TempDir private Path directory;

  @Test
  void examplesBecomeHistories() throws IOException {
    Map<String, History> expected = new HashMap<>();
    RecordedHistories.races().forEach(history -> expected.put(history.header().id(), history));
    int read = 0;
    try (TraceFile file = TraceFile.open(recorded())) {
      for (TraceFile.Trace trace = file.next(); trace != null; trace = file.next()) {
        History history = trace.history();
        assertEquals(expected.get(trace.id()).events(), history.events(), trace.id());
        assertEquals(expected.get(trace.id()).header().name(), history.header().name());
        read++;
      }
    }
    assertEquals(23, read);
  }

  private Path recorded() throws IOException {
    Path copy = directory.resolve(FILE);
    try (InputStream in = RecordedRaceTest.class.getResourceAsStream("/recorded/" + FILE)) {
      assertNotNull(in);
      Files.copy(in, copy);
    }
    return copy;
  }
}
