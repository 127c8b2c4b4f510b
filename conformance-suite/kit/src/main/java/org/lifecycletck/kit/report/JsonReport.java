package org.lifecycletck.kit.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Locale;
import java.util.TreeSet;
import org.lifecycletck.kit.coverage.Covered;
import org.lifecycletck.kit.history.Event;
import org.lifecycletck.kit.run.CaseResult;
import org.lifecycletck.kit.run.Judgement;

/** A run as JSON objects: one a rule or check, and a summary. */
public final class JsonReport {
  private final RunHeader header;

  public JsonReport(RunHeader header) {
    this.header = header;
  }

  /** One rule with its verdict. */
  public ObjectNode rule(RuleVerdict verdict) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("rule", verdict.rule().id()).put("verdict", verdict.word());
    json.put("level", verdict.rule().levelName());
    json.put("party", verdict.rule().party().tag());
    json.put("title", verdict.rule().title());
    json.put("sentence", verdict.rule().text());
    json.put("page", verdict.rule().sources().get(0).page());
    json.put("section", verdict.rule().sources().get(0).section());
    json.put("place", verdict.rule().place());
    json.put("reason", verdict.reason());
    json.put("scenarios", verdict.scenarios());
    json.put("properties", verdict.properties());
    json.put("races", verdict.races());
    json.put("histories", verdict.histories());
    json.put("sequences", verdict.sequences());
    json.put("rows", ModelEvidence.rows(verdict.rule().id()));
    json.put("invariants", ModelEvidence.invariants(verdict.rule().id()));
    ArrayNode violations = json.putArray("violations");
    verdict.violations().forEach(check -> violations.add(check(check)));
    return json;
  }

  /** One check with its verdict. */
  public ObjectNode check(CaseResult check) {
    Judgement judgement = check.judgement();
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("check", check.name()).put("kind", check.kind().name().toLowerCase(Locale.ROOT));
    json.put("source", Place.of(check));
    strings(json.putArray("checks"), new TreeSet<>(check.rules()));
    json.put("name", CheckNames.slug(check));
    json.put("sequences", check.sequences());
    json.put("verdict", RuleVerdict.word(judgement.verdict()));
    json.put("reason", judgement.reason());
    strings(json.putArray("rules"), judgement.rules());
    if (judgement.event() >= 0) {
      json.put("event", judgement.event());
      if (check.history() != null && judgement.event() < check.history().events().size()) {
        Event event = check.history().events().get(judgement.event());
        json.put("observed", EventWords.line(event).strip());
      }
    }
    strings(json.putArray("allowed"), judgement.allowed());
    strings(json.putArray("defects"), judgement.defects());
    if (judgement.misuseRule() != null) {
      json.put("misuse", judgement.misuseRule());
    }
    if (check.waiver() != null) {
      json.put("waiver", check.waiver());
    }
    if (!check.repetition().isEmpty()) {
      json.put("repetition", check.repetition());
    }
    json.put("repeat", header.repeatCommand(Place.selection(check)));
    if (check.savedIn() != null) {
      json.put("replay", header.replayCommand(check.savedIn()));
    }
    return json;
  }

  /** The run as a whole. */
  public ObjectNode summary(Outcome outcome) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ObjectNode summary = json.putObject("summary");
    summary.setAll(header.json());
    summary.put("conformance", outcome.conformance());
    summary.put("checks", outcome.checks().size());
    ObjectNode counts = summary.putObject("rules");
    outcome.counts().forEach(counts::put);
    strings(summary.putArray("defects"), outcome.defects());
    if (outcome.covered() != null) {
      coverage(summary.putObject("coverage"), outcome.covered());
    }
    summary.put("stopped", outcome.stopReason()).put("strict", outcome.strict());
    Outcome.Exit exit = outcome.exit();
    ObjectNode code = summary.putObject("exit").put("code", exit.code());
    strings(code.putArray("reasons"), exit.reasons());
    return json;
  }

  private static void coverage(ObjectNode json, Covered covered) {
    json.put("schedules", covered.schedules()).put("states", covered.states());
    json.put("transitions", covered.transitions()).put("cells", covered.cells());
    json.put("reachable", covered.reachable()).put("beside", covered.others());
    json.put("explained", covered.explained());
  }

  private static void strings(ArrayNode array, Collection<String> values) {
    values.forEach(array::add);
  }
}
