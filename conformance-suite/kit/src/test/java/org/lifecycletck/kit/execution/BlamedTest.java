package org.lifecycletck.kit.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lifecycletck.faulty.FaultySubjects;

/**
 * What a run counts against a faulty subject is little more than what is wrong with it. Run in the
 * extended profile with {@code -Dtck.regenerate=true} to write the file about it anew.
 */
class BlamedTest {
  private static final long SEED = 1;

  /** The most rules that may be counted against a subject, in the mean. Lowered, never raised. */
  private static final double MOST = 4.5;

  @Test
  void fewRulesAreBlamed() throws IOException {
    Blamed blamed = Blamed.read();
    Set<String> subjects = new TreeSet<>();
    FaultySubjects.all().forEach(subject -> subjects.add(subject.name()));
    assertEquals(subjects, blamed.subjects(), "run this class with -Pextended -Dtck.regenerate");
    assertTrue(blamed.mean() <= MOST, "rules counted against a subject: " + blamed.mean());
  }

  @Test
  @Tag("extended")
  @Timeout(value = 60, unit = TimeUnit.MINUTES)
  void theFileSaysWhatIsBlamed() throws IOException {
    if (Boolean.getBoolean("tck.regenerate")) {
      Blamed made = new Blamed();
      FaultySubjects.all().forEach(subject -> made.take(subject, SEED));
      Files.writeString(Blamed.file(), made.text());
      return;
    }
    Blamed blamed = Blamed.read();
    assertEquals(Files.readString(Blamed.file()), blamed.text());
    assertEquals(
        List.of(),
        FaultySubjects.all().stream()
            .map(subject -> blamed.problem(subject, SEED))
            .filter(Objects::nonNull)
            .toList());
  }
}
