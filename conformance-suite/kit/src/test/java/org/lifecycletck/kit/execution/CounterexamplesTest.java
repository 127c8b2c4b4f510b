package org.lifecycletck.kit.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.lifecycletck.faulty.FaultySubjects;

/**
 * What is found in faulty subjects is saved as a small sequence: each step of it is needed, and it
 * shows the violation each time it is played.
 */
class CounterexamplesTest {
  private static final long SEED = 1;
  private static final int MOST_IN_THE_MIDDLE = 8;

  /** What a scenario's text alone finds: its steps are not what is wrong, so that none is saved. */
  private static final List<String> TEXT_ONLY =
      List.of(
          "overlooks-children-that-are-out",
          "overlooks-completing-created",
          "refuses-reuse-silently",
          "reuses-requests-in-flight",
          "revives-closed-on-start");

  /** What shows only where threads meet within calls: no sequence of calls makes it again. */
  private static final List<String> THREADS_ONLY =
      List.of(
          "looks-after-dropping",
          "marks-after-looking",
          "places-after-looking",
          "unmarks-after-looking",
          "waits-after-looking");

  @TempDir private Path out;

  @Test
  void thoseOfSomeSubjectsAreSmall() throws IOException {
    List<FaultySubjects.Entry> some = new ArrayList<>();
    for (int i = 5; i < FaultySubjects.all().size(); i += 20) {
      some.add(FaultySubjects.all().get(i));
    }
    check(some, 3);
  }

  @Test
  @Tag("extended")
  @Timeout(value = 30, unit = TimeUnit.MINUTES)
  void thoseOfAllSubjectsAreSmall() throws IOException {
    List<SavedCounterexample> all = check(FaultySubjects.all(), 100);
    if (Boolean.getBoolean("tck.regenerate")) {
      JudgedCounterexamplesTest.keep(all);
    }
  }

  private List<SavedCounterexample> check(List<FaultySubjects.Entry> subjects, int times)
      throws IOException {
    List<String> unsaved = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    List<SavedCounterexample> found = new ArrayList<>();
    for (FaultySubjects.Entry subject : subjects) {
      SavedCounterexample saved =
          SavedCounterexample.of(subject, SEED, out.resolve(subject.name()));
      if (saved == null) {
        unsaved.add(subject.name());
        continue;
      }
      found.add(saved);
      saved.complaint(times).ifPresent(wrong::add);
    }
    List<Integer> sizes = found.stream().map(SavedCounterexample::size).sorted().toList();
    int median = sizes.get(sizes.size() / 2);
    System.out.printf(
        "%d counterexamples, seed %d: %d steps (median), at most %d; played %d times each%n",
        sizes.size(), SEED, median, sizes.get(sizes.size() - 1), times);
    assertEquals(List.of(), wrong);
    assertEquals(
        Stream.concat(TEXT_ONLY.stream(), THREADS_ONLY.stream())
            .filter(name -> isAmong(subjects, name))
            .sorted()
            .toList(),
        unsaved.stream().sorted().toList());
    assertTrue(median <= MOST_IN_THE_MIDDLE, "median of the sizes: " + median);
    return found;
  }

  private static boolean isAmong(List<FaultySubjects.Entry> subjects, String name) {
    return subjects.stream().anyMatch(subject -> subject.name().equals(name));
  }
}
