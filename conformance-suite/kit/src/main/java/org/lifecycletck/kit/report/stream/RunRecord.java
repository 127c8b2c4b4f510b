package org.lifecycletck.kit.report.stream;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.lifecycletck.kit.catalogue.Rule.Source;
import org.lifecycletck.kit.coverage.CellTable;
import org.lifecycletck.kit.coverage.Covered;
import org.lifecycletck.kit.coverage.Explained;
import org.lifecycletck.kit.report.RunHeader;

/**
 * A run as {@code run.ndjson} tells it: everything that a report shows comes from here.
 *
 * @param footer how the run ended; null of a run that has not, or whose kit was killed
 */
public record RunRecord(RunHeader header, List<Check> checks, List<Rule> rules, Footer footer) {

  public RunRecord {
    checks = List.copyOf(checks);
    rules = List.copyOf(rules);
  }

  /**
   * A check and its verdict.
   *
   * @param checks the ids of the rules it is evidence for
   * @param rules the ids of the rules its verdict rests on
   * @param event the index of the first unexplained event; null where there is none
   * @param replay the command that plays its counterexample again; null where none is saved
   * @param ended milliseconds after the start of the run
   * @param history the lines of its history; null where it is not kept
   * @param waiver the reason for which a violation is waived; null where it is not
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Check(
      String check,
      String name,
      String kind,
      String source,
      List<String> checks,
      int sequences,
      String verdict,
      String reason,
      List<String> rules,
      Integer event,
      String observed,
      List<String> allowed,
      List<String> defects,
      String misuse,
      String repetition,
      String repeat,
      String replay,
      long ended,
      String counterexample,
      List<ObjectNode> history,
      String waiver) {

    /** Its name as evidence for a rule. */
    public String nameFor(String rule) {
      return rule + "/" + name;
    }

    /** Whether it is evidence for a rule, or its verdict rests on it. */
    public boolean concerns(String rule) {
      return checks.contains(rule) || rules.contains(rule);
    }

    /** Whether it speaks against the subject, waived or not. */
    public boolean isAgainst() {
      return verdict.equals("violates") || verdict.equals("waived");
    }
  }

  /**
   * A rule and its verdict.
   *
   * @param place where it is written, resource and line
   * @param against the names of the checks that speak against it
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Rule(
      @JsonProperty("rule") String id,
      String verdict,
      String level,
      String party,
      String title,
      String sentence,
      String page,
      String section,
      String place,
      String reason,
      int scenarios,
      int properties,
      int races,
      int sequences,
      int histories,
      int rows,
      int invariants,
      List<String> against) {

    /** The address of its source sentence. */
    public String link() {
      return new Source(page, section).link();
    }
  }

  /**
   * How a run ended.
   *
   * @param coverage how much it has gone through; null where nobody has counted
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Footer(
      String conformance,
      int checks,
      Map<String, Integer> rules,
      List<String> defects,
      Coverage coverage,
      String stopped,
      boolean strict,
      Exit exit,
      long ended) {}

  /** How much of the specification a run has gone through. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Coverage(
      int schedules,
      int states,
      int transitions,
      int cells,
      int reachable,
      int beside,
      int explained) {

    /** In one line. */
    public String words() {
      return new Covered(
              schedules,
              states,
              transitions,
              cells,
              reachable,
              beside,
              explained,
              new CellTable(),
              Explained.NONE)
          .words();
    }
  }

  /** The exit code, and why. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Exit(int code, List<String> reasons) {}

  /** Whether nothing tells how the run ended. */
  public boolean isPartial() {
    return footer == null;
  }

  /** What the verdicts amount to, in a few words. */
  public String conformance() {
    return footer == null ? "no verdict: the run did not end" : footer.conformance();
  }
}
