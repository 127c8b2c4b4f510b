package org.lifecycletck.kit.report.stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lifecycletck.kit.history.BadDataException;
import org.lifecycletck.kit.report.RunHeader;

/** Reads {@code run.ndjson}, also one whose end is missing. */
public final class RunReader {
  /** The version of the format. */
  public static final int FORMAT = 2;

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final Path file;
  private final List<RunRecord.Check> checks = new ArrayList<>();
  private final List<RunRecord.Rule> rules = new ArrayList<>();
  private RunHeader header;
  private RunRecord.Footer footer;
  private int line;

  private RunReader(Path file) {
    this.file = file;
  }

  /**
   * The run in a file. A last line that was not written whole is left out.
   *
   * @throws BadDataException where the file is something else
   */
  public static RunRecord read(Path file) throws IOException {
    RunReader reader = new RunReader(file);
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      String text = lines.readLine();
      while (text != null) {
        String next = lines.readLine();
        reader.line++;
        reader.take(text, next == null);
        text = next;
      }
    } catch (CharacterCodingException problem) {
      throw BadDataException.at(file.toString(), reader.line + 1, "not UTF-8");
    }
    if (reader.header == null) {
      throw BadDataException.at(file.toString(), 1, "no run: the header is missing");
    }
    return new RunRecord(reader.header, reader.checks, reader.rules, reader.footer);
  }

  private void take(String text, boolean last) {
    try {
      take(MAPPER.readTree(text));
    } catch (JsonProcessingException problem) {
      if (!last || header == null) {
        throw bad(problem.getOriginalMessage());
      }
    }
  }

  private void take(JsonNode node) throws JsonProcessingException {
    if (footer != null) {
      throw bad("something behind the footer");
    }
    if (header == null) {
      header(node);
    } else if (node.has("check")) {
      checks.add(MAPPER.treeToValue(node, RunRecord.Check.class));
    } else if (node.has("rule")) {
      rules.add(MAPPER.treeToValue(node, RunRecord.Rule.class));
    } else if (node.has("summary")) {
      footer = MAPPER.treeToValue(node.get("summary"), RunRecord.Footer.class);
    } else {
      throw bad("neither a check nor a rule nor a summary");
    }
  }

  private void header(JsonNode node) throws JsonProcessingException {
    if (!node.path("run").isInt()) {
      throw bad("no run: the header is missing");
    }
    if (node.path("run").intValue() != FORMAT) {
      throw bad("run format " + node.path("run") + ", but this kit reads format " + FORMAT);
    }
    header = MAPPER.treeToValue(node, RunHeader.class);
  }

  private BadDataException bad(String what) {
    return BadDataException.at(file.toString(), line, what);
  }
}
