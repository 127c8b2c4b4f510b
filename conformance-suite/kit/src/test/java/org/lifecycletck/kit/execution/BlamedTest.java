package org.lifecycletck.kit.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lifecycletck.faulty.FaultySubjects;
import org.lifecycletck.kit.catalogue.Catalogue;

/**
 * What a run counts against a faulty subject is little more than what is wrong with it. Run in the
 * extended profile with {@code -Dtck.regenerate=true} to write the file about it anew.
 */
class BlamedTest {
  private static final long SEED = 1;

  /** The most rules that may be counted against a subject, in the mean. Lowered, never raised. */
  private static final double MOST = 4.0;

  /**
   * The subjects whose own rules are not counted where all scenarios run: rules next to them are
   * taken for the reason, or it takes threads to tell. The checks of their rules alone fail them.
   */
  private static final Set<String> TOLD_OTHERWISE =
      Set.of(
          "calls-on-success-only",
          "delivers-after-return",
          "looks-after-dropping",
          "marks-after-looking",
          "places-after-looking",
          "reports-inline-twice",
          "unmarks-after-looking",
          "waits-after-looking");

  @Test
  void fewRulesAreBlamed() throws IOException {
    Blamed blamed = Blamed.read();
    Set<String> subjects = new TreeSet<>();
    FaultySubjects.all().forEach(subject -> subjects.add(subject.name()));
    assertEquals(subjects, blamed.subjects(), "run this class with -Pextended -Dtck.regenerate");
    assertTrue(blamed.mean() <= MOST, "rules counted against a subject: " + blamed.mean());
  }

  @Test
  void theFileSaysWhatIsNextToTheRulesOfASubject() throws IOException {
    assumeFalse(Boolean.getBoolean("tck.regenerate"), "the file is another than was built");
    Blamed blamed = Blamed.read();
    assertEquals(Files.readString(Blamed.file()), blamed.text());
    for (FaultySubjects.Entry subject : FaultySubjects.all()) {
      assertEquals(List.copyOf(blamed.beside(subject)), subject.nextTo(), subject.name());
    }
  }

  @Test
  void everyRuleNextToOthersIsInTheCatalogue() {
    Catalogue catalogue = Catalogue.load();
    Set<String> unknown = new TreeSet<>();
    FaultySubjects.all().forEach(subject -> unknown.addAll(subject.nextTo()));
    catalogue.rules().forEach(rule -> unknown.remove(rule.id()));
    assertEquals(Set.of(), unknown);
  }

  @Test
  void aRuleThatASubjectBreaksIsCountedAgainstIt() throws IOException {
    Blamed blamed = Blamed.read();
    Set<String> told = new TreeSet<>();
    for (FaultySubjects.Entry subject : FaultySubjects.all()) {
      if (Collections.disjoint(blamed.of(subject), subject.breaks())) {
        told.add(subject.name());
      }
    }
    assertEquals(TOLD_OTHERWISE, told);
  }

  @Test
  @Tag("extended")
  @Timeout(value = 60, unit = TimeUnit.MINUTES)
  void theFileSaysWhatIsBlamed() throws IOException {
    if (Boolean.getBoolean("tck.regenerate")) {
      Blamed made = Blamed.read();
      made.keepOnly(FaultySubjects.all());
      FaultySubjects.all().forEach(subject -> made.take(subject, SEED));
      Files.writeString(Blamed.file(), made.text());
      return;
    }
    Blamed blamed = Blamed.read();
    assertEquals(
        List.of(),
        FaultySubjects.all().stream()
            .map(subject -> blamed.problem(subject, SEED))
            .filter(Objects::nonNull)
            .toList());
  }
}
