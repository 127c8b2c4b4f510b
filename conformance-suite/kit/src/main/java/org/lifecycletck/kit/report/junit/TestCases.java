package org.lifecycletck.kit.report.junit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.lifecycletck.kit.report.stream.Bearing;
import org.lifecycletck.kit.report.stream.RunRecord;

/** The test cases of a run, by area: one for every rule and check, and for what no check tells. */
final class TestCases {
  private final RunRecord run;
  private final Bearing.Finder bearings;
  private final Map<String, List<TestCase>> areas = new TreeMap<>();
  private final Map<String, String> verdicts = new HashMap<>();
  private final Map<String, Integer> names = new HashMap<>();
  private final Set<String> present = new HashSet<>();

  private TestCases(RunRecord run) {
    this.run = run;
    bearings = new Bearing.Finder(run);
    run.rules().forEach(rule -> verdicts.put(rule.id(), rule.verdict()));
  }

  static Map<String, List<TestCase>> of(RunRecord run) {
    TestCases cases = new TestCases(run);
    long before = 0;
    for (RunRecord.Check check : run.checks()) {
      long millis = Math.max(0, check.ended() - before);
      cases.bearings.of(check).forEach(bearing -> cases.check(bearing, millis));
      before = check.ended();
    }
    run.rules().forEach(cases::rule);
    if (run.isPartial()) {
      cases.add(
          new TestCase("", "the-run-ends", "undecided", Element.ERROR, run.conformance(), null, 0));
    }
    cases.areas.values().forEach(list -> list.sort(Comparator.comparing(TestCase::name)));
    return cases.areas;
  }

  private void check(Bearing bearing, long millis) {
    String rule = bearing.rule();
    String name = bearing.check().nameFor(rule);
    int number = names.merge(name, 1, Integer::sum);
    String verdict = verdict(verdicts.getOrDefault(rule, ""), bearing.verdict());
    Element element = element(verdict);
    present.add(rule);
    present.add(rule + element);
    String unique = number == 1 ? name : name + "-" + number;
    add(new TestCase(rule, unique, verdict, element, bearing.reason(), bearing.check(), millis));
  }

  /** The verdict of a check as it counts for a rule: no worse than a warning or a preview. */
  private static String verdict(String rule, String check) {
    boolean open = Set.of("violates", "undecided", "not exercised").contains(check);
    boolean milder = rule.equals("warning") && check.equals("violates");
    return milder || rule.equals("preview") && open ? rule : check;
  }

  /** A rule that no check ran for, or whose verdict is worse than that of each of its checks. */
  private void rule(RunRecord.Rule rule) {
    boolean idle = rule.verdict().equals("not exercised") && rule.level().equals("must");
    Element element = idle ? Element.ERROR : element(rule.verdict());
    boolean bad = element == Element.FAILURE || element == Element.ERROR;
    if (!present.contains(rule.id()) || bad && !present.contains(rule.id() + element)) {
      add(new TestCase(rule.id(), rule.id(), rule.verdict(), element, rule.reason(), null, 0));
    }
  }

  private Element element(String verdict) {
    boolean strict = run.footer() != null && run.footer().strict();
    return strict && verdict.equals("warning") ? Element.FAILURE : Element.of(verdict);
  }

  private void add(TestCase test) {
    String area = test.rule().substring(0, Math.min(3, test.rule().length()));
    areas.computeIfAbsent(area, key -> new ArrayList<>()).add(test);
  }
}
