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
import org.lifecycletck.kit.report.Printable;
import org.lifecycletck.kit.report.stream.RunRecord;

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
    Map<String, List<RunRecord.Check>> byRule = new HashMap<>();
    for (RunRecord.Check check : run.checks()) {
      check.checks().forEach(id -> byRule.computeIfAbsent(id, k -> new ArrayList<>()).add(check));
    }
    Map<String, Object> model = new HashMap<>();
    model.put("style", pages.text("report.css"));
    model.put("script", pages.text("report.js"));
    model.put("head", HeadView.of(run));
    model.put(
        "rules",
        run.rules().stream()
            .map(rule -> RuleView.of(rule, byRule.getOrDefault(rule.id(), List.of()), run))
            .toList());
    List<ViolationView> violations = violations();
    model.put("violations", violations);
    long all = run.checks().stream().filter(RunRecord.Check::isAgainst).count();
    model.put("untold", all - violations.size());
    model.put("defects", lines(run.footer() == null ? List.of() : run.footer().defects()));
    if (comparison != null) {
      model.put("comparison", comparison);
    }
    return model;
  }

  private List<ViolationView> violations() {
    Map<String, RunRecord.Rule> rules = new HashMap<>();
    run.rules().forEach(rule -> rules.put(rule.id(), rule));
    Map<String, List<String>> against = new HashMap<>();
    for (RunRecord.Rule rule : run.rules()) {
      rule.against()
          .forEach(n -> against.computeIfAbsent(n, k -> new ArrayList<>()).add(rule.id()));
    }
    List<ViolationView> views = new ArrayList<>();
    int size = 0;
    for (RunRecord.Check check : run.checks()) {
      if (!check.isAgainst() || views.size() >= MOST_VIOLATIONS) {
        continue;
      }
      List<RunRecord.Rule> broken =
          against.getOrDefault(check.name(), check.checks()).stream()
              .filter(rules::containsKey)
              .map(rules::get)
              .toList();
      ViolationView view = ViolationView.of(check, broken, size < MOST_PICTURES);
      size += view.size();
      views.add(view);
    }
    return views;
  }

  static List<String> lines(List<String> texts) {
    return texts.stream().map(Printable::line).toList();
  }
}
