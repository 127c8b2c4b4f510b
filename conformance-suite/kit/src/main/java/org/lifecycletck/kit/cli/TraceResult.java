package org.lifecycletck.kit.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.lifecycletck.kit.history.History;
import org.lifecycletck.kit.run.Judgement;
import org.lifecycletck.kit.run.Verdict;

/**
 * What {@code tck trace} says of one trace. Steps are those of the trace's source; {@code step} and
 * {@code misuseStep} are null where there is nothing to point at.
 */
record TraceResult(
    String id,
    Word verdict,
    List<String> rules,
    Integer step,
    String reason,
    List<String> defects,
    String misuseRule,
    Integer misuseStep) {

  /** The verdicts a trace can get, by the names they have in reports. */
  enum Word {
    CONFORMS("conforms"),
    VIOLATES("violates"),
    UNDECIDED("undecided"),
    OUT_OF_SCOPE("outOfScope");

    private final String name;

    Word(String name) {
      this.name = name;
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static TraceResult outOfScope(String id, String reason) {
    return new TraceResult(id, Word.OUT_OF_SCOPE, List.of(), null, reason, List.of(), null, null);
  }

  static TraceResult undecided(String id, String reason) {
    return new TraceResult(id, Word.UNDECIDED, List.of(), null, reason, List.of(), null, null);
  }

  static TraceResult of(History history, Judgement judgement) {
    return new TraceResult(
        history.header().id(),
        word(judgement.verdict()),
        judgement.rules(),
        step(history, judgement.event()),
        reason(judgement),
        judgement.defects(),
        judgement.misuseRule(),
        judgement.misuseRule() == null ? null : step(history, judgement.misuseEvent()));
  }

  private static Word word(Verdict verdict) {
    switch (verdict) {
      case CONFORMS:
        return Word.CONFORMS;
      case VIOLATES:
        return Word.VIOLATES;
      default:
        return Word.UNDECIDED;
    }
  }

  private static Integer step(History history, int event) {
    return event < 0 || event >= history.events().size()
        ? null
        : history.events().get(event).step();
  }

  private static String reason(Judgement judgement) {
    return judgement.allowed().isEmpty()
        ? judgement.reason()
        : judgement.reason() + "; allowed: " + String.join(" | ", judgement.allowed());
  }

  ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", id);
    json.put("verdict", verdict.toString());
    rules.forEach(json.putArray("rules")::add);
    json.put("step", step);
    json.put("reason", reason);
    defects.forEach(json.putArray("defects")::add);
    if (misuseRule == null) {
      json.putNull("misuse");
    } else {
      json.putObject("misuse").put("rule", misuseRule).put("step", misuseStep);
    }
    return json;
  }

  /** One line for people. */
  String line() {
    StringBuilder line = new StringBuilder(String.format("%-10s  %s", verdict, id));
    if (step != null) {
      line.append("  step ").append(step);
    }
    if (!rules.isEmpty()) {
      line.append("  ").append(String.join(" ", rules));
    }
    if (!defects.isEmpty()) {
      line.append("  source defect ").append(String.join(", ", defects));
    }
    if (misuseRule != null) {
      line.append("  driver broke ").append(misuseRule).append(" in step ").append(misuseStep);
    }
    if (!reason.isEmpty()) {
      line.append("  ").append(reason);
    }
    return line.toString();
  }
}
