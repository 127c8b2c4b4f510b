package org.lifecycletck.kit.tour;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lifecycletck.kit.sequence.Sequence;
import org.lifecycletck.kit.sequence.SequenceFile;
import org.lifecycletck.kit.sequence.Step;

/**
 * The tours that the kit is shipped with, as lines of JSON: each step that occurs, once, and then
 * the tours as the numbers of their steps.
 */
public final class TourFile {
  private static final String SHIPPED = "tours.ndjson";
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private TourFile() {}

  /** The tours that the kit is shipped with. */
  public static List<Sequence> shipped() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                TourFile.class.getResourceAsStream(SHIPPED), StandardCharsets.UTF_8))) {
      return read(lines.lines().toList());
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  /** The lines for these tours. */
  public static List<String> write(List<Sequence> tours) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    List<String> lines = new ArrayList<>();
    for (Sequence tour : tours) {
      ObjectNode line = MAPPER.createObjectNode();
      for (Step step : tour.steps()) {
        String form = SequenceFile.write(step).toString();
        numbers.putIfAbsent(form, numbers.size());
        line.withArray("tour").add(numbers.get(form));
      }
      lines.add(line.toString());
    }
    lines.addAll(0, numbers.keySet());
    return lines;
  }

  /** The tours of these lines. */
  public static List<Sequence> read(List<String> lines) throws IOException {
    List<Step> steps = new ArrayList<>();
    List<Sequence> tours = new ArrayList<>();
    for (String line : lines) {
      JsonNode node = MAPPER.readTree(line);
      if (node.has("tour")) {
        List<Step> taken = new ArrayList<>();
        node.get("tour").forEach(number -> taken.add(steps.get(number.asInt())));
        tours.add(new Sequence(taken));
      } else {
        steps.add(SequenceFile.step(node));
      }
    }
    return tours;
  }
}
