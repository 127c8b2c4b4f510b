package org.lifecycletck.kit.report.html;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lifecycletck.kit.report.Printable;
import org.lifecycletck.kit.report.stream.Bearing;
import org.lifecycletck.kit.report.stream.RunRecord;
import org.lifecycletck.kit.report.stream.Symptom;

/**
 * A run as one page for a browser: what the verdicts amount to, a row a rule with its evidence, and
 * for each violation what was expected, what was seen, and pictures of the counterexample.
 */
public final class HtmlReport {
  private static final int MOST_PICTURES = 1_500_000;
  private static final int MOST_VIOLATIONS = 200;

  private final RunRecord run;
  private final Comparison comparison;

  private HtmlReport(RunRecord run, Comparison comparison) {
    this.run = run;
    this.comparison = comparison;
  }

  /** Writes the page as UTF-8, beside these other runs where there are any. */
  public static void write(RunRecord run, List<RunRecord> others, OutputStream out)
      throws IOException {
    Pages pages = new Pages(HtmlReport.class);
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    HtmlReport report = new HtmlReport(run, others.isEmpty() ? null : Comparison.of(run, others));
    pages.write("report.ftlh", report.model(pages), writer);
    writer.flush();
  }

  private Map<String, Object> model(Pages pages) throws IOException {
    Bearing.Finder bearings = new Bearing.Finder(run);
    Map<String, List<Bearing>> byRule =
        run.checks().stream()
            .flatMap(check -> bearings.of(check).stream())
            .collect(Collectors.groupingBy(Bearing::rule));
    Map<String, Object> model = new HashMap<>();
    model.put("style", pages.text("report.css"));
    model.put("script", pages.text("report.js"));
    model.put("head", HeadView.of(run));
    model.put(
        "rules",
        run.rules().stream()
            .map(rule -> RuleView.of(rule, byRule.getOrDefault(rule.id(), List.of()), run))
            .toList());
    List<RunRecord.Check> against =
        run.checks().stream().filter(RunRecord.Check::isAgainst).toList();
    List<SymptomView> symptoms =
        symptoms(bearings, against.subList(0, Math.min(MOST_VIOLATIONS, against.size())));
    model.put("symptoms", symptoms);
    model.put("untold", Math.max(0, against.size() - MOST_VIOLATIONS));
    model.put("defects", lines(run.footer() == null ? List.of() : run.footer().defects()));
    if (comparison != null) {
      model.put("comparison", comparison);
    }
    return model;
  }

  private static List<SymptomView> symptoms(
      Bearing.Finder bearings, List<RunRecord.Check> against) {
    List<SymptomView> views = new ArrayList<>();
    int size = 0;
    for (Symptom symptom : Symptom.of(against)) {
      List<ViolationView> violations = new ArrayList<>();
      for (RunRecord.Check check : symptom.checks()) {
        ViolationView view = ViolationView.of(check, bearings.broken(check), size < MOST_PICTURES);
        size += view.size();
        violations.add(view);
      }
      views.add(SymptomView.of(views.size() + 1, symptom, violations));
    }
    return views;
  }

  static List<String> lines(List<String> texts) {
    return texts.stream().map(Printable::line).toList();
  }
}
