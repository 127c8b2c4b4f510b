package org.lifecycletck.kit.execution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.lifecycletck.faulty.FaultySubjects;
import org.lifecycletck.kit.Repository;
import org.lifecycletck.kit.catalogue.Catalogue;
import org.lifecycletck.kit.report.Demand;
import org.lifecycletck.kit.report.RuleVerdict;
import org.lifecycletck.kit.report.Verdicts;
import org.lifecycletck.kit.run.RunContext;
import org.lifecycletck.kit.run.Verdict;

/**
 * The rules that all scenarios, and the races about a faulty subject's rules, count against it,
 * from a file: a line for each subject. Where the fault lets two threads of the subject race, what
 * is counted differs from run to run; the file has all that some runs counted.
 */
final class Blamed {
  static final String FILE =
      "conformance-suite/faulty/src/main/resources/org/lifecycletck/faulty/next-to.txt";

  /** The subjects whose own threads decide in what order the kit sees what they do. */
  private static final Set<String> RACING =
      Set.of(
          "completes-within-cancel-callback",
          "deletes-during-routines",
          "releases-before-routine",
          "retries-reported-requests",
          "returns-when-cancelled");

  /** How often such a subject is run when the file is made. */
  private static final int RUNS = 20;

  private static final String MARK = "~";
  private static final String NONE = "none";
  private static final Catalogue CATALOGUE = Catalogue.load();

  private final Map<String, Set<String>> bySubject = new TreeMap<>();

  /** What the file says. */
  static Blamed read() throws IOException {
    Blamed blamed = new Blamed();
    for (String line : Files.readAllLines(file())) {
      String[] parts = line.split(": ", 2);
      if (!line.startsWith("#")) {
        Set<String> rules = new TreeSet<>(Arrays.asList(parts[1].split(", ")));
        rules.remove(NONE);
        blamed.bySubject.put(parts[0].replace(MARK, ""), rules);
      }
    }
    return blamed;
  }

  static Path file() {
    return Repository.open().path(FILE);
  }

  /** Takes what a run counts against a subject; of one whose threads race, many runs. */
  void take(FaultySubjects.Entry subject, long seed) {
    int runs = RACING.contains(subject.name()) ? RUNS : 1;
    for (int i = 0; i < runs; i++) {
      bySubject.computeIfAbsent(subject.name(), name -> new TreeSet<>()).addAll(run(subject, seed));
    }
  }

  /**
   * What is wrong with the line about a subject, by a run of it; null where nothing is. Of a
   * subject whose threads race a run must count a rule it is declared to break, and none that is
   * not there.
   */
  String problem(FaultySubjects.Entry subject, long seed) {
    Set<String> now = run(subject, seed);
    Set<String> said = of(subject);
    boolean right =
        RACING.contains(subject.name())
            ? said.containsAll(now) && !Collections.disjoint(now, subject.breaks())
            : said.equals(now);
    return right ? null : subject.name() + ": the file has " + said + ", a run counts " + now;
  }

  /** Runs all scenarios, and the races about its rules, against a subject. */
  private static Set<String> run(FaultySubjects.Entry subject, long seed) {
    RunContext context = new RunContext(Found.configuration(subject, seed, null), result -> {});
    int scenarios = Plan.of(CATALOGUE.rules()).scenarios();
    context.stopWhen(
        () -> context.results().size() < scenarios ? Optional.empty() : Optional.of("scenarios"));
    context.install();
    try {
      new Checks(CATALOGUE.rules(), 1).run(count -> {});
      context.stopWhen(Optional::empty);
      new RaceChecks(new TreeSet<>(subject.breaks())).run();
    } finally {
      context.remove();
    }
    Demand demand = new Demand(subject.profile(), subject.misuse());
    Set<String> blamed = new TreeSet<>();
    for (RuleVerdict each :
        Verdicts.of(CATALOGUE, CATALOGUE.rules(), demand, context.results(), "")) {
      if (each.verdict() == Verdict.VIOLATES) {
        blamed.add(each.rule().id());
      }
    }
    return blamed;
  }

  /** The names of the subjects that are in it. */
  Set<String> subjects() {
    return bySubject.keySet();
  }

  /** The file's text. */
  String text() {
    StringBuilder text = new StringBuilder();
    text.append("# The rules that all scenarios, and the races about its rules, count against a\n");
    text.append("# faulty subject: those it breaks, and the ones next to them. Written by\n");
    text.append(
        "# BlamedTest in the extended profile. Of a subject with ~ the threads race: the\n");
    text.append("# rules that one run or another counts.\n");
    bySubject.forEach(
        (subject, rules) ->
            text.append(RACING.contains(subject) ? MARK : "")
                .append(subject)
                .append(": ")
                .append(rules.isEmpty() ? NONE : String.join(", ", rules))
                .append('\n'));
    return text.toString();
  }

  /** How many rules are counted against a subject, in the mean. */
  double mean() {
    return mean(subject -> of(subject).size());
  }

  /** How many of them are others than it is declared to break, in the mean. */
  double meanBeside() {
    return mean(subject -> beside(subject).size());
  }

  /** How many subjects no other rules are counted against than they are declared to break. */
  long exact() {
    return FaultySubjects.all().stream().filter(subject -> beside(subject).isEmpty()).count();
  }

  private static double mean(ToIntFunction<FaultySubjects.Entry> size) {
    return FaultySubjects.all().stream().mapToInt(size).average().orElseThrow();
  }

  /** The rules that are counted against a subject. */
  Set<String> of(FaultySubjects.Entry subject) {
    return bySubject.getOrDefault(subject.name(), Set.of());
  }

  /** Those of them that it is not declared to break. */
  Set<String> beside(FaultySubjects.Entry subject) {
    Set<String> beside = new TreeSet<>(of(subject));
    beside.removeAll(subject.breaks());
    return beside;
  }
}
