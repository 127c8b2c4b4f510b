package org.lifecycletck.kit.report.stream;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.lifecycletck.kit.history.Event;
import org.lifecycletck.kit.history.History;
import org.lifecycletck.kit.history.HistoryReader;
import org.lifecycletck.kit.history.HistoryWriter;
import org.lifecycletck.kit.history.Json;
import org.lifecycletck.kit.history.LineReader;

/** Histories inside a check's event: the lines of a history file in an array. */
public final class Histories {
  private Histories() {}

  static ArrayNode lines(History history) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (HistoryWriter writer = new HistoryWriter(bytes)) {
      writer.write(history);
    }
    ArrayNode lines = JsonNodeFactory.instance.arrayNode();
    try (LineReader reader = reader(bytes.toByteArray())) {
      for (String line = reader.next(); line != null; line = reader.next()) {
        lines.add(Json.object(reader, line));
      }
    }
    return lines;
  }

  /** The events of a check's history; none where it is not kept. */
  public static List<Event> events(RunRecord.Check check) {
    if (check.history() == null || check.history().isEmpty()) {
      return List.of();
    }
    String text = check.history().stream().map(Json::line).collect(Collectors.joining("\n"));
    try (HistoryReader reader = new HistoryReader(reader(text.getBytes(StandardCharsets.UTF_8)))) {
      return reader.next().events();
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static LineReader reader(byte[] bytes) throws IOException {
    return LineReader.of("history", new ByteArrayInputStream(bytes));
  }
}
