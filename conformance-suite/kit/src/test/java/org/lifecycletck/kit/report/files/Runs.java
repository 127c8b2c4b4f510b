package org.lifecycletck.kit.report.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lifecycletck.kit.catalogue.Catalogue;
import org.lifecycletck.kit.catalogue.Rule;
import org.lifecycletck.kit.catalogue.Selection;
import org.lifecycletck.kit.history.History;
import org.lifecycletck.kit.history.HistoryReader;
import org.lifecycletck.kit.history.LineReader;
import org.lifecycletck.kit.report.Demand;
import org.lifecycletck.kit.report.Outcome;
import org.lifecycletck.kit.report.RunHeader;
import org.lifecycletck.kit.report.Verdicts;
import org.lifecycletck.kit.run.CaseResult;
import org.lifecycletck.kit.run.Judgement;
import org.lifecycletck.kit.run.Verdict;

/** Runs that were never made: what their checks say is written down here. */
public final class Runs {
  static final Catalogue CATALOGUE = Catalogue.load();

  private Runs() {}

  /** The header of a run of a subject with this name. */
  public static RunHeader header(String subject) {
    return new RunHeader(
        "0.1.0",
        "2026.1",
        "1",
        subject,
        "spi:" + subject,
        Map.of("PURGE", "not implemented in " + subject),
        "documented",
        true,
        false,
        7,
        List.of(),
        List.of("java", "-jar", "tck.jar", "run", "--subject", "spi:" + subject),
        "2026-01-31T09:30:00Z",
        Map.of("rules", "0".repeat(64)));
  }

  /** A check of one rule. */
  public static CaseResult check(String rule, String name, Verdict verdict, String reason) {
    return new CaseResult(
        CaseResult.Kind.SCENARIO,
        name,
        "classpath:features/sending/wdfrequestsend.feature:14",
        Set.of(rule),
        Judgement.of(verdict, reason),
        null,
        "");
  }

  /** A check of one rule that was failed in the sixteenth event of a recorded history. */
  public static CaseResult violation(String rule, String name, String reason) {
    Judgement judgement =
        new Judgement(
            Verdict.VIOLATES,
            List.of(rule),
            16,
            reason,
            List.of("call 6 returns FALSE"),
            List.of(),
            null,
            -1,
            Set.of());
    CaseResult plain = check(rule, name, Verdict.VIOLATES, reason);
    return new CaseResult(
        plain.kind(),
        name,
        plain.source(),
        plain.rules(),
        judgement,
        history(),
        "seed 1, out/counterexamples/sends.sequence.json");
  }

  /** A property about these rules that was failed, and what its violation names. */
  public static CaseResult failedProperty(
      Class<?> source, String name, Set<String> rules, List<String> named) {
    return new CaseResult(
        CaseResult.Kind.PROPERTY,
        name,
        source.getName() + "#" + name,
        rules,
        Judgement.of(Verdict.VIOLATES, "call 3 returns FALSE").withRules(named),
        null,
        "");
  }

  private static History history() {
    try (InputStream in = Runs.class.getResourceAsStream("/report/counterexample.ndjson");
        HistoryReader reader =
            new HistoryReader(
                LineReader.of("history", new ByteArrayInputStream(in.readAllBytes())))) {
      return reader.next();
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  /** A check for every verdict there is. */
  public static List<CaseResult> everyVerdict(String text) {
    List<CaseResult> checks = new ArrayList<>();
    checks.add(check("SND-001", "Accepted, and failed later", Verdict.CONFORMS, ""));
    checks.add(violation("SND-002", "The target refuses", text));
    checks.add(check("SND-003", "A lot of work", Verdict.UNDECIDED, text));
    checks.add(check("SND-004", "The trigger", Verdict.NOT_EXERCISED, text));
    checks.add(check("SND-005", "The capability", Verdict.NOT_APPLICABLE, text));
    return checks;
  }

  /** Writes these checks of these rules into a directory, as a run does. */
  public static Outcome write(
      Path directory, RunHeader header, List<CaseResult> checks, String select) throws IOException {
    return write(directory, header, checks, outcome(header, checks, select));
  }

  /** Writes these checks and what they amount to into a directory, as a run does. */
  static Outcome write(Path directory, RunHeader header, List<CaseResult> checks, Outcome outcome)
      throws IOException {
    long[] millis = {0};
    try (RunDirectory out = RunDirectory.create(directory, header, () -> millis[0] += 10)) {
      for (CaseResult check : checks) {
        out.add(check);
      }
      out.finish(outcome);
    }
    return outcome;
  }

  /** What these checks of these rules amount to. */
  public static Outcome outcome(RunHeader header, List<CaseResult> checks, String select) {
    return outcome(CATALOGUE, header, checks, select);
  }

  /** What these checks of these rules of a catalogue amount to. */
  static Outcome outcome(
      Catalogue catalogue, RunHeader header, List<CaseResult> checks, String select) {
    List<Rule> rules = Selection.of(catalogue, List.of(select.split(",")));
    Demand demand = new Demand(header.profile(), header.misuse());
    return new Outcome(
        Verdicts.of(catalogue, rules, demand, checks, ""), checks, List.of(), "", false, false);
  }
}
