package org.lifecycletck.kit.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lifecycletck.faulty.FaultySubjects;
import org.lifecycletck.kit.Repository;
import org.lifecycletck.kit.history.History;
import org.lifecycletck.kit.history.HistoryReader;
import org.lifecycletck.kit.history.HistoryWriter;
import org.lifecycletck.kit.run.Judgement;

/**
 * What the judge says of the counterexamples of the faulty subjects, word for word: which event is
 * not explained, which rules that speaks against, and what would have been allowed. Run with {@code
 * -Dtck.regenerate=true} to take the words anew, and in the extended profile the counterexamples.
 */
class JudgedCounterexamplesTest {
  private static final String DIRECTORY = "conformance-suite/kit/src/test/resources/oracle/";

  /** Keeps the counterexamples to be judged, each with its subject's name for an id. */
  static void keep(List<SavedCounterexample> saved) throws IOException {
    Path file = Repository.open().path(DIRECTORY + "counterexamples.ndjson.gz");
    Files.createDirectories(file.getParent());
    try (HistoryWriter writer = HistoryWriter.create(file)) {
      for (SavedCounterexample each : saved) {
        History history = each.against().history();
        String name = each.subject().name();
        History.Header header =
            new History.Header(name, name, name, history.header().verifier(), null);
        writer.write(new History(header, history.events()));
      }
    }
  }

  @Test
  void theJudgeSaysWhatItSaid() throws IOException {
    StringBuilder said = new StringBuilder();
    try (HistoryReader histories =
        HistoryReader.open(Repository.open().path(DIRECTORY + "counterexamples.ndjson.gz"))) {
      for (History each = histories.next(); each != null; each = histories.next()) {
        FaultySubjects.Entry subject = FaultySubjects.named(each.header().id()).orElseThrow();
        Judgement judgement = Found.configuration(subject, 1, null).judge().judge(each);
        said.append(subject.name()).append('\n');
        said.append("  ").append(judgement.message()).append('\n');
      }
    }
    Path words = Repository.open().path(DIRECTORY + "judged.txt");
    if (Boolean.getBoolean("tck.regenerate")) {
      Files.writeString(words, said);
    }
    assertEquals(Files.readString(words), said.toString(), "run with -Dtck.regenerate=true");
  }
}
