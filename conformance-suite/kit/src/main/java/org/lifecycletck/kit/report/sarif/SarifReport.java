package org.lifecycletck.kit.report.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lifecycletck.kit.report.Printable;
import org.lifecycletck.kit.report.RunHeader;
import org.lifecycletck.kit.report.stream.Bearing;
import org.lifecycletck.kit.report.stream.RunRecord;

/**
 * A run as SARIF 2.1.0: the rules with their sentence and source, a result for every check that
 * does not plainly conform, its counterexample as a code flow, and a waiver as a suppression.
 */
public final class SarifReport {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).build();

  private final RunRecord run;
  private final Map<String, Integer> indexes = new HashMap<>();

  private SarifReport(RunRecord run) {
    this.run = run;
    for (int i = 0; i < run.rules().size(); i++) {
      indexes.put(run.rules().get(i).id(), i);
    }
  }

  /** Writes the report as UTF-8. */
  public static void write(RunRecord run, OutputStream out) throws IOException {
    MAPPER.writeValue(out, new SarifReport(run).log());
    out.write('\n');
  }

  private ObjectNode log() {
    ObjectNode log = object();
    log.put("version", "2.1.0");
    ObjectNode sarif = log.putArray("runs").addObject();
    ObjectNode driver = sarif.putObject("tool").putObject("driver");
    driver.put("name", "Request Lifecycle TCK").put("version", run.header().kit());
    ArrayNode rules = driver.putArray("rules");
    run.rules().forEach(rule -> rules.add(rule(rule)));
    sarif.putObject("automationDetails").put("id", "lifecycletck/" + run.header().profile() + "/");
    ObjectNode invocation = sarif.putArray("invocations").addObject();
    invocation.put("executionSuccessful", isSuccessful());
    if (!run.isPartial()) {
      invocation.put("exitCode", run.footer().exit().code());
    }
    sarif.put("columnKind", "utf16CodeUnits");
    ArrayNode results = sarif.putArray("results");
    Bearing.Finder bearings = new Bearing.Finder(run);
    for (RunRecord.Check check : run.checks()) {
      if (!check.verdict().equals("conforms")) {
        for (Bearing bearing : bearings.of(check)) {
          if (bearing.isOwn() || bearing.verdict().equals("undecided")) {
            results.add(result(bearing));
          }
        }
      }
    }
    for (RunRecord.Rule rule : run.rules()) {
      if (rule.verdict().equals("not exercised")) {
        results.add(idle(rule));
      }
    }
    properties(sarif.putObject("properties"));
    return log;
  }

  private boolean isSuccessful() {
    return !run.isPartial() && run.footer().exit().code() < 64;
  }

  private void properties(ObjectNode bag) {
    RunHeader header = run.header();
    bag.put("subject", Printable.line(header.subject()));
    bag.put("ruleSet", header.ruleSet()).put("seed", header.seed());
    bag.put("conformance", run.conformance());
  }

  private static ObjectNode rule(RunRecord.Rule rule) {
    ObjectNode descriptor = object();
    descriptor.put("id", rule.id());
    descriptor.putObject("shortDescription").put("text", rule.title());
    descriptor.putObject("fullDescription").put("text", rule.sentence());
    descriptor.put("helpUri", rule.link());
    descriptor.putObject("defaultConfiguration").put("level", level(rule.level()));
    descriptor.putObject("properties").put("party", rule.party()).put("level", rule.level());
    return descriptor;
  }

  private static String level(String level) {
    return level.equals("must") ? "error" : "warning";
  }

  private ObjectNode result(Bearing bearing) {
    RunRecord.Check check = bearing.check();
    String id = bearing.rule();
    Integer index = indexes.get(id);
    boolean preview = index != null && run.rules().get(index).verdict().equals("preview");
    Result kind = Result.of(preview ? "preview" : bearing.verdict());
    ObjectNode result = result(id, kind, message(bearing));
    result.putArray("locations").add(location(check.source()));
    ObjectNode prints = result.putObject("partialFingerprints");
    prints.put("check/v1", check.nameFor(id) + "@" + run.header().profile());
    if (check.isAgainst() && check.history() != null) {
      result.putArray("codeFlows").add(new CodeFlow(check).json());
    }
    if (check.waiver() != null) {
      ObjectNode suppression = result.putArray("suppressions").addObject();
      suppression.put("kind", "external").put("status", "accepted");
      suppression.put("justification", Printable.line(check.waiver()));
    }
    ObjectNode properties = result.putObject("properties");
    properties.put("verdict", bearing.verdict()).put("repeat", Printable.whole(check.repeat()));
    if (check.replay() != null) {
      properties.put("replay", Printable.whole(check.replay()));
    }
    return result;
  }

  private ObjectNode idle(RunRecord.Rule rule) {
    ObjectNode result =
        result(
            rule.id(),
            Result.of("not exercised"),
            "not exercised: " + Printable.line(rule.reason()));
    result.putArray("locations").add(location(rule.place()));
    result.putObject("properties").put("verdict", rule.verdict());
    return result;
  }

  private ObjectNode result(String id, Result kind, String text) {
    ObjectNode result = object();
    result.put("ruleId", id);
    Integer index = indexes.get(id);
    if (index != null) {
      result.put("ruleIndex", index);
    }
    boolean should =
        index != null && run.rules().get(index).level().equals("should") && kind == Result.FAIL;
    result.put("kind", kind.kind()).put("level", should ? "warning" : kind.level());
    result.putObject("message").put("text", text);
    return result;
  }

  private static String message(Bearing bearing) {
    StringBuilder text = new StringBuilder(bearing.verdict()).append(": ");
    text.append(Printable.line(bearing.reason()));
    List<String> allowed = bearing.check().allowed();
    if (!allowed.isEmpty() && bearing.isOwn()) {
      text.append("; allowed: ").append(Printable.line(String.join(" | ", allowed)));
    }
    return text.toString();
  }

  static ObjectNode location(String source) {
    ObjectNode location = object();
    int colon = source.lastIndexOf(':');
    boolean line = colon > 0 && source.substring(colon + 1).matches("[1-9]\\d{0,8}");
    if (!line) {
      location.putArray("logicalLocations").addObject().put("name", Printable.line(source));
      return location;
    }
    ObjectNode physical = location.putObject("physicalLocation");
    physical.putObject("artifactLocation").put("uri", uri(source.substring(0, colon)));
    physical.putObject("region").put("startLine", Integer.parseInt(source.substring(colon + 1)));
    return location;
  }

  private static String uri(String path) {
    return path.replaceAll("[^A-Za-z0-9/._~-]", "_");
  }

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
