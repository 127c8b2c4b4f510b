package org.lifecycletck.kit.execution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lifecycletck.faulty.FaultySubjects;
import org.lifecycletck.kit.catalogue.Catalogue;
import org.lifecycletck.kit.report.CheckNames;
import org.lifecycletck.kit.run.CaseResult;
import org.lifecycletck.kit.run.Verdict;

/**
 * Which checks find which faulty subjects: for each check, as evidence for a rule, the subjects
 * that break this rule on purpose and are failed by it with the rule's id.
 */
final class KillMatrix {
  private final Map<String, Set<String>> byCheck = new TreeMap<>();

  /** The checks there are, and nothing found. */
  KillMatrix() {
    new CheckIndex(Catalogue.load()).names().forEach(name -> byCheck.put(name, new TreeSet<>()));
  }

  /** Runs every check of the rules that a subject breaks. */
  void run(FaultySubjects.Entry subject, long seed) {
    for (CaseResult result : Found.every(subject, seed)) {
      Set<String> proven = new TreeSet<>(subject.breaks());
      proven.retainAll(result.rules());
      proven.retainAll(result.judgement().rules());
      if (result.judgement().verdict() == Verdict.VIOLATES) {
        proven.forEach(rule -> byCheck.get(CheckNames.of(rule, result)).add(subject.name()));
      }
    }
  }

  /** The subjects that a check finds and no other check of the same rule. */
  Set<String> alone(String check) {
    Set<String> alone = new TreeSet<>(byCheck.get(check));
    byCheck.forEach(
        (other, found) -> {
          if (!other.equals(check) && rule(other).equals(rule(check))) {
            alone.removeAll(found);
          }
        });
    return alone;
  }

  private static String rule(String check) {
    return check.substring(0, check.indexOf('/'));
  }

  /** The page about it. */
  String page() {
    List<String> needed = new ArrayList<>();
    List<String> shared = new ArrayList<>();
    List<String> idle = new ArrayList<>();
    byCheck.forEach(
        (check, found) -> {
          Set<String> alone = alone(check);
          Set<String> others = new TreeSet<>(found);
          others.removeAll(alone);
          if (!alone.isEmpty()) {
            needed.add("| " + check + " | " + names(alone) + " | " + names(others) + " |");
          } else if (!found.isEmpty()) {
            shared.add("| " + check + " | " + names(found) + " |");
          } else {
            idle.add("- " + check);
          }
        });
    List<String> lines = new ArrayList<>();
    Collections.addAll(lines, "# What each check finds", "");
    Collections.addAll(
        lines,
        "Generated from runs of every check of the rules that a faulty subject breaks: who is",
        "failed by it, with the rule's id. The first part of a check's name is the rule.",
        "");
    lines.add("## Alone: without the check, these subjects break its rule unseen (" + size(needed));
    Collections.addAll(lines, "", "| check | finds alone | and with others |", "|---|---|---|");
    lines.addAll(needed);
    Collections.addAll(lines, "", "## With others of the same rule (" + size(shared), "");
    Collections.addAll(lines, "| check | finds |", "|---|---|");
    lines.addAll(shared);
    Collections.addAll(lines, "", "## None of those that break its rule (" + size(idle), "");
    lines.addAll(idle);
    return String.join("\n", lines) + "\n";
  }

  private static String size(List<String> lines) {
    return lines.size() + ")";
  }

  private static String names(Set<String> names) {
    return String.join(", ", names);
  }
}
