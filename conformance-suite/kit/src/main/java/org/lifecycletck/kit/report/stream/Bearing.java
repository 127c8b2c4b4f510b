package org.lifecycletck.kit.report.stream;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a check says of one rule. A violation is told of the rules it counts against; the others
 * that its check is about it leaves undecided where they are, or says nothing of them. As long as
 * the run has not ended nobody knows, and it is told of all that its check is about.
 *
 * @param verdict the check's own, or what its violation of other rules leaves of this one
 */
public record Bearing(RunRecord.Check check, String rule, String verdict, String reason) {

  /** Whether it is the check's own verdict. */
  public boolean isOwn() {
    return verdict.equals(check.verdict());
  }

  /** The bearings of a run's checks. */
  public static final class Finder {
    private final Map<String, List<RunRecord.Rule>> broken = new HashMap<>();
    private final Map<String, String> verdicts = new HashMap<>();
    private final boolean hasEnded;

    /** Looks through the rules of a run. */
    public Finder(RunRecord run) {
      hasEnded = !run.isPartial();
      for (RunRecord.Rule rule : run.rules()) {
        verdicts.put(rule.id(), rule.verdict());
        for (String check : rule.against()) {
          broken.computeIfAbsent(check, key -> new ArrayList<>()).add(rule);
        }
      }
    }

    /** The rules a check's violation counts against; none where it may follow from others. */
    public List<RunRecord.Rule> broken(RunRecord.Check check) {
      // Checks of several rules may share a name.
      List<RunRecord.Rule> candidates = broken.getOrDefault(check.name(), List.of());
      List<RunRecord.Rule> mine =
          candidates.stream().filter(rule -> check.concerns(rule.id())).toList();
      return mine.isEmpty() ? candidates : mine;
    }

    /** What a check says, of each rule it says something of. */
    public List<Bearing> of(RunRecord.Check check) {
      List<String> against = broken(check).stream().map(RunRecord.Rule::id).toList();
      Set<String> rules = new LinkedHashSet<>(check.checks());
      if (!check.isAgainst() || !hasEnded) {
        return rules.stream().map(rule -> own(rule, check)).toList();
      }
      rules.addAll(against);
      return rules.stream()
          .map(rule -> against.contains(rule) ? own(rule, check) : left(rule, check, against))
          .toList();
    }

    private static Bearing own(String rule, RunRecord.Check check) {
      return new Bearing(check, rule, check.verdict(), check.reason());
    }

    private Bearing left(String rule, RunRecord.Check check, List<String> against) {
      boolean isOpen = "undecided".equals(verdicts.get(rule));
      return new Bearing(
          check,
          rule,
          isOpen ? "undecided" : "not exercised",
          against.isEmpty()
              ? "the check fails, which may follow from other violations"
              : "the check fails, which counts against " + String.join(", ", against));
    }
  }
}
