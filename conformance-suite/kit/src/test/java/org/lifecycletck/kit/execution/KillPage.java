package org.lifecycletck.kit.execution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The page about what each check finds. */
final class KillPage {
  static final String ALONE = "## Alone";
  static final String SHARED = "## With others";
  static final String ELSEWHERE = "## By other rules";
  static final String THREADS = "## By threads";
  static final String UNSHOWN = "## Named and not shown";
  static final String IDLE = "## Idle";

  private final KillMatrix matrix;
  private final Reasons reasons;

  KillPage(KillMatrix matrix, Reasons reasons) {
    this.matrix = matrix;
    this.reasons = reasons;
  }

  /** The page, a line for each check as evidence for a rule. */
  String text() {
    Set<String> proven = proven();
    Map<String, List<String>> parts = new HashMap<>();
    for (String pair : matrix.byPair().keySet()) {
      String part = part(pair, proven);
      parts.computeIfAbsent(part, key -> new ArrayList<>()).add(line(part, pair));
    }
    List<String> lines = new ArrayList<>();
    head(lines);
    part(lines, ALONE, parts, "| check | finds alone | and with others |", "|---|---|---|");
    part(lines, SHARED, parts, "| check | finds |", "|---|---|");
    part(lines, ELSEWHERE, parts, "| check | is failed by | why |", "|---|---|---|");
    part(lines, THREADS, parts);
    part(lines, UNSHOWN, parts, "| check | why |", "|---|---|");
    part(lines, IDLE, parts);
    return String.join("\n", lines) + "\n";
  }

  /** The part of the page that a check belongs to. */
  private String part(String pair, Set<String> proven) {
    String check = KillMatrix.check(pair);
    if (KillMatrix.races(check) && proven.contains(check)) {
      return THREADS;
    }
    if (!matrix.alone(pair).isEmpty()) {
      return ALONE;
    }
    if (!matrix.byPair().get(pair).isEmpty()) {
      return SHARED;
    }
    if (proven.contains(check)) {
      return UNSHOWN;
    }
    return matrix.elsewhere().containsKey(check) ? ELSEWHERE : IDLE;
  }

  private String line(String part, String pair) {
    Set<String> alone = matrix.alone(pair);
    Set<String> others = new TreeSet<>(matrix.byPair().get(pair));
    others.removeAll(alone);
    return switch (part) {
      case ALONE -> row(pair, names(alone), names(others));
      case SHARED -> row(pair, names(others));
      case ELSEWHERE -> row(pair, matrix.elsewhere().get(KillMatrix.check(pair)), reasons.of(pair));
      case UNSHOWN -> row(pair, reasons.of(pair));
      default -> "- " + pair;
    };
  }

  private static String row(String... cells) {
    return "| " + String.join(" | ", cells) + " |";
  }

  /** The checks that find a subject which breaks one of their rules. */
  private Set<String> proven() {
    Set<String> proven = new TreeSet<>();
    matrix
        .byPair()
        .forEach(
            (pair, found) -> {
              if (!found.isEmpty()) {
                proven.add(KillMatrix.check(pair));
              }
            });
    return proven;
  }

  private static void head(List<String> lines) {
    Collections.addAll(
        lines,
        "# What each check finds",
        "",
        "Generated from runs of every check of the rules that a faulty subject breaks: who is",
        "failed by it, with the rule's id. The first part of a check's name is the rule; a",
        "property or a race is one check, and evidence for several.",
        "",
        "- **Alone**: without the check, these subjects break its rule and nobody says so.",
        "- **With others**: what the check finds, other checks of the rule find too.",
        "- **By other rules**: no subject that breaks the rule is failed by the check; one that",
        "  breaks another rule is, so that the check can fail; and why there is none.",
        "- **By threads**: the check lets threads race, and finds subjects that break one of its",
        "  rules; no seed decides which, so that none is named here.",
        "- **Named and not shown**: the check finds subjects that break another of its rules, and",
        "  none that breaks this one; why it names the rule all the same.",
        "- **Idle**: nobody is failed by the check. There must be none.",
        "",
        "To take any check away turns the build red: its line here is then without a check, which",
        "is told with its rule and with whoever it finds alone. A check without a line is as red.");
  }

  private static void part(
      List<String> lines, String title, Map<String, List<String>> parts, String... head) {
    List<String> body = parts.getOrDefault(title, List.of());
    Collections.addAll(lines, "", title + " (" + body.size() + ")", "");
    Collections.addAll(lines, head);
    lines.addAll(body);
  }

  private static String names(Set<String> names) {
    return String.join(", ", names);
  }
}
