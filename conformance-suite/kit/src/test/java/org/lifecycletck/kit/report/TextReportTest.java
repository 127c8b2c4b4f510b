package org.lifecycletck.kit.report;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lifecycletck.kit.catalogue.Catalogue;
import org.lifecycletck.kit.report.files.Runs;
import org.lifecycletck.kit.run.CaseResult;
import org.lifecycletck.kit.stress.StressProperties;

/** What a run tells its reader of a violation on the screen. */
class TextReportTest {
  private static final Catalogue CATALOGUE = Catalogue.load();

  @Test
  void aViolationThatCountsAgainstNoRuleSaysWhy() {
    CaseResult threads =
        Runs.failedProperty(
            StressProperties.class,
            "racingGates",
            Set.of("CON-004"),
            List.of("CAN-006", "CON-004"));
    String text = report(List.of(Runs.violation("SND-002", "The target refuses", "no"), threads));

    assertTrue(text.contains("Violation 1: SND-002\n"), text);
    assertTrue(text.contains("Violation 2: which may follow from others\n"), text);
    assertTrue(text.contains("touches   CAN-006, CON-004\n"), text);
    assertTrue(text.contains("CON-004  undecided"), text);
  }

  private static String report(List<CaseResult> checks) {
    RunHeader header = Runs.header("subject");
    Demand demand = new Demand(header.profile(), header.misuse());
    List<RuleVerdict> verdicts = Verdicts.of(CATALOGUE, CATALOGUE.rules(), demand, checks, "");
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    new TextReport(out, header, CATALOGUE, TextReport.Detail.NORMAL, false)
        .print(new Outcome(verdicts, checks, List.of(), "", false, false));
    return text.toString().replace(System.lineSeparator(), "\n");
  }
}
