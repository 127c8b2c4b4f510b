package org.lifecycletck.kit.report.sarif;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lifecycletck.kit.history.Event;
import org.lifecycletck.kit.report.EventWords;
import org.lifecycletck.kit.report.Printable;
import org.lifecycletck.kit.report.stream.Histories;
import org.lifecycletck.kit.report.stream.RunRecord;

/** A counterexample as a code flow: a thread flow for every strand. */
final class CodeFlow {
  private static final int MOST_EVENTS = 200;

  private final RunRecord.Check check;

  CodeFlow(RunRecord.Check check) {
    this.check = check;
  }

  ObjectNode json() {
    List<Event> events = Histories.events(check);
    int wrong = check.event() == null ? -1 : check.event();
    int end = Math.min(events.size(), wrong < 0 ? events.size() : wrong + 1);
    Map<String, ArrayNode> strands = new LinkedHashMap<>();
    ObjectNode flow = SarifReport.object();
    ArrayNode threads = flow.putArray("threadFlows");
    for (int i = Math.max(0, end - MOST_EVENTS); i < end; i++) {
      Event event = events.get(i);
      ArrayNode locations = strands.computeIfAbsent(event.strand(), name -> strand(threads, name));
      ObjectNode step = locations.addObject();
      step.put("executionOrder", i + 1);
      step.put("importance", i == wrong ? "essential" : "important");
      ObjectNode location = step.putObject("location");
      location.setAll(SarifReport.location(check.source()));
      location.putObject("message").put("text", Printable.line(EventWords.of(event)));
    }
    return flow;
  }

  private static ArrayNode strand(ArrayNode threads, String name) {
    return threads.addObject().put("id", Printable.line(name)).putArray("locations");
  }
}
