package org.lifecycletck.kit.report.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lifecycletck.kit.Repository;
import org.lifecycletck.kit.catalogue.Catalogue;
import org.lifecycletck.kit.catalogue.FeatureFiles;
import org.lifecycletck.kit.report.Outcome;
import org.lifecycletck.kit.report.RunHeader;
import org.lifecycletck.kit.run.CaseResult;
import org.lifecycletck.kit.run.Verdict;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What each verdict becomes in each format, read off reports that were written. The page {@code
 * REPORTS.md} is this table; run with {@code -Dtck.regenerate=true} to write it anew.
 */
class VerdictTableTest {
  private static final String PAGE = "conformance-suite/kit/REPORTS.md";
  private static final String MUST = "SND-008";
  private static final String SHOULD = "SND-012";
  private static final CaseResult FINE =
      Runs.check("SND-001", "Accepted, and failed later", Verdict.CONFORMS, "");

  @TempDir private Path directory;

  private record Case(String words, CaseResult check, boolean strict, boolean preview) {
    static Case of(String words, CaseResult check) {
      return new Case(words, check, false, false);
    }

    String rule() {
      return check.rules().iterator().next();
    }
  }

  private static CaseResult check(String rule, Verdict verdict) {
    return Runs.check(rule, "One check", verdict, "because");
  }

  private static List<Case> cases() {
    CaseResult violation = Runs.violation(MUST, "One check", "because");
    CaseResult lesser = Runs.violation(SHOULD, "One check", "because");
    return List.of(
        Case.of("conforms", check(MUST, Verdict.CONFORMS)),
        Case.of("violates", violation),
        Case.of("warning: a should that is violated", lesser),
        new Case("warning, with `--strict`", lesser, true, false),
        Case.of("waived", violation.waived("known")),
        Case.of("undecided", check(MUST, Verdict.UNDECIDED)),
        Case.of("not exercised, a must", check(MUST, Verdict.NOT_EXERCISED)),
        Case.of("not exercised, a should or may", check(SHOULD, Verdict.NOT_EXERCISED)),
        Case.of("not applicable", check(MUST, Verdict.NOT_APPLICABLE)),
        new Case("preview: a rule outside the set, violated", violation, false, true));
  }

  private static Catalogue catalogue(boolean preview) {
    FeatureFiles files = FeatureFiles.shipped();
    String set = files.sets().get("2026.1");
    return Catalogue.read(
        new FeatureFiles(
            files.features(),
            files.properties(),
            Map.of("2026.1", preview ? set.replaceAll(MUST + " .*\n", "") : set)));
  }

  private String row(Case one) throws Exception {
    RunHeader header = Runs.header("Mine");
    List<CaseResult> checks = List.of(FINE, one.check());
    Outcome plain = Runs.outcome(catalogue(one.preview()), header, checks, "SND-001," + one.rule());
    Outcome outcome = new Outcome(plain.rules(), checks, List.of(), "", false, one.strict());
    Path out = Files.createDirectories(directory.resolve("run " + one.words().hashCode()));
    Runs.write(out, header, checks, outcome);
    Document junit = Schemas.junit(out.resolve("junit.xml"));
    JsonNode sarif = Schemas.sarif(out.resolve("tck.sarif"));
    return "| "
        + String.join(
            " | ",
            one.words(),
            junit(junit, one.rule()),
            sarif(sarif, one.rule()),
            outcome.conformance(),
            String.valueOf(outcome.exit().code()))
        + " |";
  }

  private static String junit(Document document, String rule) {
    for (Node node = document.getElementsByTagName("testcase").item(0);
        node != null;
        node = next(node)) {
      if (node instanceof Element test && test.getAttribute("classname").equals(rule)) {
        Node inside = test.getFirstChild();
        return inside == null ? "passed" : "`" + inside.getNodeName() + "`";
      }
    }
    throw new AssertionError("no test case of " + rule);
  }

  private static Node next(Node node) {
    if (node.getNextSibling() != null) {
      return node.getNextSibling();
    }
    Node suite = node.getParentNode().getNextSibling();
    while (suite != null && !suite.hasChildNodes()) {
      suite = suite.getNextSibling();
    }
    return suite == null ? null : suite.getFirstChild();
  }

  private static String sarif(JsonNode log, String rule) {
    List<String> found = new ArrayList<>();
    for (JsonNode result : log.at("/runs/0/results")) {
      if (result.get("ruleId").asText().equals(rule)) {
        String words =
            "`" + result.get("kind").asText() + "`, `" + result.get("level").asText() + "`";
        String more = result.has("suppressions") ? ", suppressed" : "";
        found.add(words + more + (result.has("codeFlows") ? ", code flow" : ""));
      }
    }
    return found.isEmpty() ? "no result" : String.join("; ", found.stream().distinct().toList());
  }

  private String page() throws Exception {
    StringBuilder page = new StringBuilder(HEAD);
    for (Case one : cases()) {
      page.append(row(one)).append('\n');
    }
    return page.append(TAIL).toString();
  }

  private static final String HEAD =
      """
      # What a verdict becomes in each report

      Generated from reports that were written: one rule with this verdict beside one that conforms.

      | verdict on the rule | JUnit XML | SARIF 2.1.0 | the run is | exit code |
      |---|---|---|---|---|
      """;

  private static final String TAIL =
      """

      JUnit XML has a test case for every rule and check, `RULE/check`, the rule as its class; a
      rule that no check ran for is a test case of its own, so that nothing is missing and green.
      SARIF has a result for every check that does not plainly conform, and the counterexample as
      its code flow. A violation fails the rules it counts against; the other rules that its check
      is about it leaves as they are, which is `skipped` and no result, or undecided. A run that
      did not end is an `error` named `the-run-ends` in JUnit XML and `executionSuccessful: false`
      in SARIF. What else decides: a waiver that is stale, has expired or hits too much makes the
      exit code 3.

      Of several reasons the first of these is the exit code: 130 interrupted, 70 fault of the kit,
      76 the subject broke the protocol, 69 subject unavailable, 1 violation, 4 a due rule was not
      exercised, 3 a waiver, 2 undecided, 0. `badge.json` and `badge.svg` are green for `conformant`
      only; `summary.md` lists every rule that neither conforms nor is out of scope.
      """;

  @Test
  void thePageSaysWhatTheReportsDo() throws Exception {
    Repository repository = Repository.open();
    String page = page();
    if (Boolean.getBoolean("tck.regenerate")) {
      Files.writeString(repository.path(PAGE), page, StandardCharsets.UTF_8);
    }
    assertEquals(page, repository.text(PAGE), PAGE + " is not what the reports do");
  }
}
