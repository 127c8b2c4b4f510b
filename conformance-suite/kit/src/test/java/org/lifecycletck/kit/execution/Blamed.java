package org.lifecycletck.kit.execution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.lifecycletck.faulty.FaultySubjects;
import org.lifecycletck.kit.Repository;
import org.lifecycletck.kit.catalogue.Catalogue;
import org.lifecycletck.kit.report.Demand;
import org.lifecycletck.kit.report.RuleVerdict;
import org.lifecycletck.kit.report.Verdicts;
import org.lifecycletck.kit.run.RunContext;
import org.lifecycletck.kit.run.Verdict;

/**
 * The rules that are counted against a faulty subject, from a file: a line for each subject, with
 * what all scenarios and the races about its rules count, and what whole runs add. Where the fault
 * lets two threads of the subject race, what is counted differs from run to run; the file has all
 * that some runs counted.
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
  private static final String ADDED = " + ";
  private static final Catalogue CATALOGUE = Catalogue.load();

  private final Map<String, Set<String>> bySubject = new TreeMap<>();
  private final Map<String, Set<String>> added = new TreeMap<>();

  /** What the file says. */
  static Blamed read() throws IOException {
    Blamed blamed = new Blamed();
    for (String line : Files.readAllLines(file())) {
      if (!line.startsWith("#")) {
        String[] parts = line.split(": ", 2);
        String[] rules = parts[1].split(Pattern.quote(ADDED), 2);
        String subject = parts[0].replace(MARK, "");
        blamed.bySubject.put(subject, rules(rules[0]));
        blamed.added.put(subject, rules.length == 1 ? new TreeSet<>() : rules(rules[1]));
      }
    }
    return blamed;
  }

  private static Set<String> rules(String text) {
    Set<String> rules = new TreeSet<>(Arrays.asList(text.split(", ")));
    rules.remove(NONE);
    return rules;
  }

  static Path file() {
    return Repository.open().path(FILE);
  }

  /**
   * Takes what scenarios and races count against a subject; of one whose threads race, many runs.
   */
  void take(FaultySubjects.Entry subject, long seed) {
    Set<String> rules = new TreeSet<>();
    int runs = RACING.contains(subject.name()) ? RUNS : 1;
    for (int i = 0; i < runs; i++) {
      rules.addAll(run(subject, seed));
    }
    bySubject.put(subject.name(), rules);
  }

  /** Forgets every other subject. */
  void keepOnly(Collection<FaultySubjects.Entry> subjects) {
    Set<String> names = new TreeSet<>();
    subjects.forEach(subject -> names.add(subject.name()));
    bySubject.keySet().retainAll(names);
    added.keySet().retainAll(names);
  }

  /** Forgets what whole runs add. */
  void forgetWholeRuns() {
    added.clear();
  }

  /** Takes what a whole run counts against a subject. */
  void takeWhole(FaultySubjects.Entry subject, long seed) {
    added.computeIfAbsent(subject.name(), name -> new TreeSet<>()).addAll(whole(subject, seed));
  }

  /**
   * What a whole run counts against a subject and the line about it does not have; null where there
   * is nothing of the kind. Where the line has rules that the subject is declared to break, one of
   * them must be counted.
   */
  String problemOfWhole(FaultySubjects.Entry subject, long seed) {
    Set<String> now = whole(subject, seed);
    Set<String> further = without(without(now, subject.breaks()), beside(subject));
    Set<String> said = new TreeSet<>(of(subject));
    said.addAll(addedTo(subject.name()));
    boolean told =
        Collections.disjoint(said, subject.breaks())
            || !Collections.disjoint(now, subject.breaks());
    return further.isEmpty() && told
        ? null
        : subject.name() + ": the file does not have " + further + " of " + now;
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

  /** Runs everything against a subject. */
  private static Set<String> whole(FaultySubjects.Entry subject, long seed) {
    RunContext context = new RunContext(Found.configuration(subject, seed, null), result -> {});
    context.install();
    try {
      new Checks(CATALOGUE.rules(), 1).run(count -> {});
    } finally {
      context.remove();
    }
    return counted(subject, context);
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
    return counted(subject, context);
  }

  private static Set<String> counted(FaultySubjects.Entry subject, RunContext context) {
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
    text.append(
        """
        # The rules that are counted against a faulty subject: those it breaks, and the ones next
        # to them. First what all scenarios, and the races about its rules, count, written by
        # BlamedTest in the extended profile; after a + what whole runs add with their properties,
        # other races and threads, written by WholeRunsTest. Of a subject with ~ the threads race:
        # the rules that one run or another counts.
        """);
    bySubject.forEach(
        (subject, rules) ->
            text.append(RACING.contains(subject) ? MARK : "")
                .append(subject)
                .append(": ")
                .append(text(rules))
                .append(addition(subject))
                .append('\n'));
    return text.toString();
  }

  private String addition(String subject) {
    Set<String> further = addedTo(subject);
    return further.isEmpty() ? "" : ADDED + text(further);
  }

  private static String text(Set<String> rules) {
    return rules.isEmpty() ? NONE : String.join(", ", rules);
  }

  /** How many rules are counted against a subject, in the mean. */
  double mean() {
    return mean(subject -> of(subject).size());
  }

  /** How many of them are others than it is declared to break, in the mean. */
  double meanBeside() {
    return mean(subject -> without(of(subject), subject.breaks()).size());
  }

  /** How many subjects no other rules are counted against than they are declared to break. */
  long exact() {
    return FaultySubjects.all().stream()
        .filter(subject -> subject.breaks().containsAll(of(subject)))
        .count();
  }

  /** How many rules whole runs add, in the mean. */
  double meanAdded() {
    return mean(subject -> addedTo(subject.name()).size());
  }

  /** How many subjects whole runs add nothing to. */
  long unadded() {
    return FaultySubjects.all().stream()
        .filter(subject -> addedTo(subject.name()).isEmpty())
        .count();
  }

  private static double mean(ToIntFunction<FaultySubjects.Entry> size) {
    return FaultySubjects.all().stream().mapToInt(size).average().orElseThrow();
  }

  /** The rules that scenarios, and the races about its rules, count against a subject. */
  Set<String> of(FaultySubjects.Entry subject) {
    return bySubject.getOrDefault(subject.name(), Set.of());
  }

  /** What whole runs add to that. */
  private Set<String> addedTo(String subject) {
    return without(
        added.getOrDefault(subject, Set.of()), bySubject.getOrDefault(subject, Set.of()));
  }

  /** All that is counted against a subject and that it is not declared to break. */
  Set<String> beside(FaultySubjects.Entry subject) {
    Set<String> all = new TreeSet<>(of(subject));
    all.addAll(addedTo(subject.name()));
    return without(all, subject.breaks());
  }

  private static Set<String> without(Set<String> rules, Collection<String> others) {
    Set<String> rest = new TreeSet<>(rules);
    rest.removeAll(others);
    return rest;
  }
}
