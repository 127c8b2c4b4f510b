package org.lifecycletck.kit.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lifecycletck.faulty.FaultySubjects;
import org.lifecycletck.faulty.racing.Halves;
import org.lifecycletck.kit.Repository;
import org.lifecycletck.kit.catalogue.Catalogue;
import org.lifecycletck.kit.catalogue.Rule;

/**
 * Every faulty subject is failed, by the checks of the rules it breaks and with those rules' ids.
 * Run with {@code -Dtck.regenerate=true} to write the page about them anew.
 */
class FaultySubjectsTest {
  private static final long SEED = 1;
  private static final Catalogue CATALOGUE = Catalogue.load();

  /** How often a subject that goes wrong between threads is run until it is found. */
  private static final int TRIES = 6;

  private static final String UNTOLD =
      """
      ## What nobody can tell

      The model checker proves these to be bisimilar to the rows, as long as a deadline that passes
      late is ignored (`EquivalentOmissionsTest`): the duties `STOP_TIMER`, `STOP_TIMER_OF_DRAINED`
      and `SET_NO_TIMER_FOR_REFUSED` of the reference implementation, each left out alone. The
      subjects that leave one of them out heed late deadlines too.

      """;

  private static List<Found> found;

  @BeforeAll
  @Timeout(value = 10, unit = TimeUnit.MINUTES)
  static void look() {
    found = FaultySubjects.all().stream().map(FaultySubjectsTest::find).toList();
    List<Found> byTime = found.stream().sorted(Comparator.comparingLong(Found::nanos)).toList();
    Found slowest = byTime.get(byTime.size() - 1);
    System.out.printf(
        "%d faulty subjects, seed %d: found in %d ms (median), at most %d ms (%s)%n",
        found.size(),
        SEED,
        millis(byTime.get(byTime.size() / 2)),
        millis(slowest),
        slowest.subject().name());
  }

  private static Found find(FaultySubjects.Entry subject) {
    return find(subject, SEED);
  }

  /** No seed decides what threads do: what goes wrong between them has more than one try. */
  private static Found find(FaultySubjects.Entry subject, long seed) {
    boolean races = subject.factory().getClass().getPackage().equals(Halves.class.getPackage());
    Found last = Found.run(subject, seed);
    for (int i = 1; races && i < TRIES && !isFound(last); i++) {
      last = Found.run(subject, seed);
    }
    return last;
  }

  private static boolean isFound(Found each) {
    return each.checks().keySet().containsAll(each.subject().breaks());
  }

  private static long millis(Found each) {
    return each.nanos() / 1_000_000;
  }

  @Test
  void everyOneIsFailedWithItsRules() {
    assertEquals(List.of(), missed(found));
  }

  @ParameterizedTest
  @ValueSource(longs = {2, 3})
  @Tag("extended")
  @Timeout(value = 30, unit = TimeUnit.MINUTES)
  void everyOneIsFailedWithOtherSeedsToo(long seed) {
    assertEquals(
        List.of(),
        missed(FaultySubjects.all().stream().map(subject -> find(subject, seed)).toList()));
  }

  private static List<String> missed(List<Found> tried) {
    List<String> missed = new ArrayList<>();
    for (Found each : tried) {
      for (String id : each.subject().breaks()) {
        if (!each.checks().containsKey(id)) {
          missed.add(each.subject().name() + " passes " + id);
        }
      }
    }
    return missed;
  }

  @Test
  void everyTestableMustIsWhatSomeSubjectIsAbout() {
    Set<String> unbroken = new TreeSet<>();
    for (Rule rule : CATALOGUE.rules()) {
      if (rule.level() == Rule.Level.MUST && rule.isTestable()) {
        unbroken.add(rule.id());
      }
    }
    FaultySubjects.all().forEach(subject -> unbroken.remove(subject.breaks().get(0)));
    assertEquals(Set.of(), unbroken);
  }

  @Test
  void aSubjectIsHeldAgainstWhatItsRulesDemand() {
    List<String> wrong = new ArrayList<>();
    for (FaultySubjects.Entry subject : FaultySubjects.all()) {
      for (String id : subject.breaks()) {
        Rule rule = CATALOGUE.rule(id).orElseThrow();
        boolean profile = rule.profile() == null || rule.profile().equals(subject.profile());
        if (!profile || rule.misuse() && !subject.misuse()) {
          wrong.add(subject.name() + ": " + id);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void thePageSaysWhatWasFound() throws IOException {
    Path page = Repository.open().path("conformance-suite/faulty/faults.md");
    String text = page();
    if (Boolean.getBoolean("tck.regenerate")) {
      Files.writeString(page, text);
    }
    assertEquals(
        text,
        Files.exists(page) ? Files.readString(page) : "",
        "conformance-suite/faulty/faults.md is not what is found: run the kit's tests with"
            + " -Dtck.regenerate=true");
  }

  private static String page() throws IOException {
    StringBuilder text = new StringBuilder("# What is wrong on purpose, and what finds it\n\n");
    text.append("Generated from the faulty subjects and what the checks of their rules find, ");
    text.append(found.size()).append(" in all.\n");
    text.append("`tck run --subject faulty:NAME` repeats a line; a profile other than\n");
    text.append("`documented`, and `--misuse`, are named where it needs them.\n\n");
    text.append(blamed());
    text.append(UNTOLD);
    text.append(
        "## By subject\n\n| subject | what is wrong | rules, and the check that finds it |");
    text.append("\n|---|---|---|\n");
    found.forEach(each -> text.append(line(each)));
    text.append("\n## By rule\n\n| rule | subjects |\n|---|---|\n");
    byRule()
        .forEach(
            (id, names) ->
                text.append("| ")
                    .append(id)
                    .append(" | ")
                    .append(String.join(", ", names))
                    .append(" |\n"));
    return text.toString();
  }

  private static String blamed() throws IOException {
    Blamed blamed = Blamed.read();
    return String.format(
        Locale.ROOT,
        "All scenarios, and the races about its rules, count against a subject %.1f rules in the\n"
            + "mean, %.1f of them others than it is declared to break; against %d of %d no\n"
            + "others. Whole runs, with properties, every race and threads, add %.1f in the mean,\n"
            + "and nothing to %d. `tck list --faulty --json` names them all as `nextTo`.\n\n",
        blamed.mean(),
        blamed.meanBeside(),
        blamed.exact(),
        found.size(),
        blamed.meanAdded(),
        blamed.unadded());
  }

  private static String line(Found each) {
    FaultySubjects.Entry subject = each.subject();
    List<String> needs = new ArrayList<>();
    if (!subject.profile().equals("documented")) {
      needs.add("`" + subject.profile() + "`");
    }
    if (subject.misuse()) {
      needs.add("`--misuse`");
    }
    List<String> checks = new ArrayList<>();
    each.checks().forEach((id, check) -> checks.add(id + ": " + check.replace("|", "\\|")));
    String with = needs.isEmpty() ? "" : " (" + String.join(", ", needs) + ")";
    return "| "
        + subject.name()
        + with
        + " | "
        + subject.sentence()
        + " | "
        + String.join("; ", checks)
        + " |\n";
  }

  private static Map<String, List<String>> byRule() {
    Map<String, List<String>> subjects = new TreeMap<>();
    for (Found each : found) {
      for (String id : each.checks().keySet()) {
        subjects.computeIfAbsent(id, key -> new ArrayList<>()).add(each.subject().name());
      }
    }
    return subjects;
  }
}
