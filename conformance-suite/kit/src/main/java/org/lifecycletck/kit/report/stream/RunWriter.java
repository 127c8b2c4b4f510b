package org.lifecycletck.kit.report.stream;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongSupplier;
import org.lifecycletck.kit.history.Json;
import org.lifecycletck.kit.report.CheckNames;
import org.lifecycletck.kit.report.JsonReport;
import org.lifecycletck.kit.report.Outcome;
import org.lifecycletck.kit.report.RuleVerdict;
import org.lifecycletck.kit.report.RunHeader;
import org.lifecycletck.kit.run.CaseResult;

/**
 * Writes {@code run.ndjson}: a header, a line a check as soon as it is decided, and at the end a
 * line a rule and a footer. Without the footer a run is partial.
 */
public final class RunWriter implements Closeable {
  private final JsonReport json;
  private final Writer out;
  private final LongSupplier millis;

  /**
   * Begins the file.
   *
   * @param millis a clock, in milliseconds since the run began
   */
  public RunWriter(Path file, RunHeader header, LongSupplier millis) throws IOException {
    this.millis = millis;
    json = new JsonReport(header);
    // Unlike a writer of Files, this one replaces what is no text instead of failing.
    out =
        new BufferedWriter(
            new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8));
    ObjectNode first = JsonNodeFactory.instance.objectNode();
    first.put("run", RunReader.FORMAT);
    first.setAll(header.json());
    line(first);
    out.flush();
  }

  /**
   * Adds a check.
   *
   * @param counterexample the file its history is kept in; null where there is none
   */
  public void add(CaseResult check, String counterexample) throws IOException {
    ObjectNode line = json.check(check);
    line.put("ended", millis.getAsLong());
    if (counterexample != null) {
      line.put("counterexample", counterexample);
      line.set("history", Histories.lines(check.history()));
    }
    line(line);
    out.flush();
  }

  /** Adds the verdicts on the rules and the footer. */
  public void finish(Outcome outcome) throws IOException {
    for (RuleVerdict verdict : outcome.rules()) {
      ObjectNode rule = json.rule(verdict);
      rule.remove("violations");
      ArrayNode against = rule.putArray("against");
      verdict.violations().forEach(v -> against.add(CheckNames.slug(v)));
      line(rule);
    }
    ObjectNode footer = json.summary(outcome);
    ((ObjectNode) footer.get("summary")).put("ended", millis.getAsLong());
    line(footer);
  }

  private void line(ObjectNode object) throws IOException {
    out.write(Json.line(object));
    out.write('\n');
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
