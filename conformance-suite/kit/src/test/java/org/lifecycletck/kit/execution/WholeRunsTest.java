package org.lifecycletck.kit.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lifecycletck.faulty.FaultySubjects;

/**
 * A run of every check against a faulty subject counts the rules it is declared to break, and no
 * others than those declared to be next to them.
 */
class WholeRunsTest {
  /** All chance of a run comes from one of these; what they count is declared together. */
  private static final List<Long> SEEDS = List.of(1L, 2L);

  /** A whole run takes seconds, so of so many subjects one is run, unless all are asked for. */
  private static final int EVERY = Integer.getInteger("tck.every", 12);

  @Test
  @Tag("extended")
  @Timeout(value = 6, unit = TimeUnit.HOURS)
  void noOtherRulesAreCountedThanThoseDeclared() throws IOException {
    Blamed blamed = Blamed.read();
    if (Boolean.getBoolean("tck.regenerate")) {
      blamed.forgetWholeRuns();
      for (FaultySubjects.Entry subject : FaultySubjects.all()) {
        SEEDS.forEach(seed -> blamed.takeWhole(subject, seed));
      }
      Files.writeString(Blamed.file(), blamed.text());
      return;
    }
    List<String> problems = new ArrayList<>();
    for (int i = 0; i < FaultySubjects.all().size(); i += EVERY) {
      String problem = blamed.problemOfWhole(FaultySubjects.all().get(i), SEEDS.get(0));
      if (problem != null) {
        problems.add(problem);
      }
    }
    assertEquals(List.of(), problems);
  }
}
