package org.lifecycletck.kit.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lifecycletck.faulty.FaultySubjects;
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

  private static final int TRIES = 6;

  private static List<Found> found;

  @BeforeAll
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

  /** Runs it again where it has got away: no seed decides what the threads of a race do. */
  private static Found find(FaultySubjects.Entry subject) {
    Found last = Found.run(subject, SEED);
    for (int i = 1; i < TRIES && !last.checks().keySet().containsAll(subject.breaks()); i++) {
      last = Found.run(subject, SEED);
    }
    return last;
  }

  private static long millis(Found each) {
    return each.nanos() / 1_000_000;
  }

  @Test
  void everyOneIsFailedWithItsRules() {
    List<String> missed = new ArrayList<>();
    for (Found each : found) {
      for (String id : each.subject().breaks()) {
        if (!each.checks().containsKey(id)) {
          missed.add(each.subject().name() + " passes " + id);
        }
      }
    }
    assertEquals(List.of(), missed);
  }

  @Test
  void everyTestableMustIsWhatSomeSubjectIsAbout() {
    Set<String> testable = new TreeSet<>();
    for (Rule rule : CATALOGUE.rules()) {
      if (rule.level() == Rule.Level.MUST && rule.isTestable()) {
        testable.add(rule.id());
      }
    }
    Set<String> broken = new TreeSet<>();
    FaultySubjects.all().forEach(subject -> broken.add(subject.breaks().get(0)));
    assertEquals(testable, broken);
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

  private static String page() {
    StringBuilder text = new StringBuilder("# What is wrong on purpose, and what finds it\n\n");
    text.append("Generated from the faulty subjects and what the checks of their rules find, ");
    text.append(found.size()).append(" in all.\n");
    text.append("`tck run --subject faulty:NAME` repeats a line; a profile other than\n");
    text.append("`documented`, and `--misuse`, are named where it needs them.\n\n");
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
