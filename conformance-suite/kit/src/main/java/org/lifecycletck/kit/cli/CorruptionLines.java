package org.lifecycletck.kit.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lifecycletck.kit.corrupt.CorruptionReport;
import org.lifecycletck.kit.corrupt.CorruptionReport.Count;
import org.lifecycletck.kit.corrupt.CorruptionReport.Survivor;
import org.lifecycletck.kit.history.Json;

/** A report on corruptions as lines: a line a kind, then the survivors, then the sum. */
final class CorruptionLines {
  private CorruptionLines() {}

  static List<String> text(CorruptionReport report) {
    List<String> lines = new ArrayList<>();
    report.counts().forEach((kind, count) -> lines.add(text(kind, count)));
    for (Survivor survivor : report.survivors()) {
      lines.add(
          String.format(
              Locale.ROOT,
              "not noticed: %s in step %d of %s: %s",
              survivor.corruption(),
              survivor.step(),
              survivor.trace(),
              survivor.reason()));
    }
    lines.add(text("all corruptions", report.total()));
    return lines;
  }

  private static String text(String kind, Count count) {
    return String.format(
        Locale.ROOT, "%-48s %6d made %6d rejected", kind, count.made(), count.rejected());
  }

  static List<String> json(CorruptionReport report) {
    List<String> lines = new ArrayList<>();
    report
        .counts()
        .forEach((kind, count) -> lines.add(Json.line(json(count).put("corruption", kind))));
    for (Survivor survivor : report.survivors()) {
      ObjectNode line = JsonNodeFactory.instance.objectNode();
      line.putObject("survivor")
          .put("id", survivor.trace())
          .put("step", survivor.step())
          .put("corruption", survivor.corruption())
          .put("reason", survivor.reason());
      lines.add(Json.line(line));
    }
    ObjectNode sum = JsonNodeFactory.instance.objectNode();
    sum.set("corruptions", json(report.total()));
    lines.add(Json.line(sum));
    return lines;
  }

  private static ObjectNode json(Count count) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("made", count.made())
        .put("rejected", count.rejected());
  }
}
