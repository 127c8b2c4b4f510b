package org.lifecycletck.kit.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.Map;

/** How many traces got which verdict, and what exit code follows. */
final class TraceSummary {
  private final Map<TraceResult.Word, Integer> counts = new EnumMap<>(TraceResult.Word.class);
  private int withDefect;
  private int withMisuse;
  private boolean badData;
  private boolean noInput;
  private boolean kitBug;

  void add(TraceResult result) {
    counts.merge(result.verdict(), 1, Integer::sum);
    withDefect += result.defects().isEmpty() ? 0 : 1;
    withMisuse += result.misuseRule() == null ? 0 : 1;
  }

  void badData() {
    badData = true;
  }

  void noInput() {
    noInput = true;
  }

  void kitBug() {
    kitBug = true;
  }

  private int count(TraceResult.Word verdict) {
    return counts.getOrDefault(verdict, 0);
  }

  private int traces() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Incomplete input wins over verdicts: they do not cover everything that was asked. */
  int exitCode() {
    if (kitBug) {
      return ExitCode.KIT_FAULT;
    }
    if (noInput) {
      return ExitCode.NO_INPUT;
    }
    if (badData) {
      return ExitCode.BAD_DATA;
    }
    if (count(TraceResult.Word.VIOLATES) > 0) {
      return ExitCode.VIOLATES;
    }
    return count(TraceResult.Word.UNDECIDED) > 0 ? ExitCode.UNDECIDED : ExitCode.CONFORMS;
  }

  ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ObjectNode summary = json.putObject("summary");
    summary.put("traces", traces());
    for (TraceResult.Word verdict : TraceResult.Word.values()) {
      summary.put(verdict.toString(), count(verdict));
    }
    summary.put("withDefect", withDefect);
    summary.put("withMisuse", withMisuse);
    return json;
  }

  /** One line for people. */
  String line() {
    return String.format(
        "%d traces: %d conform (%d with a source defect, %d up to a driver's mistake), %d violate,"
            + " %d undecided, %d out of scope",
        traces(),
        count(TraceResult.Word.CONFORMS),
        withDefect,
        withMisuse,
        count(TraceResult.Word.VIOLATES),
        count(TraceResult.Word.UNDECIDED),
        count(TraceResult.Word.OUT_OF_SCOPE));
  }
}
