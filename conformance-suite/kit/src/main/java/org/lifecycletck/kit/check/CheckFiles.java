package org.lifecycletck.kit.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lifecycletck.kit.history.HistoryWriter;
import org.lifecycletck.kit.history.Json;

/**
 * The files a check leaves: the summary, and for each run it shows a story, diagram and history.
 */
public final class CheckFiles {
  private CheckFiles() {}

  /** Writes everything into a directory, which is made where it is missing. */
  public static void write(Path directory, Summary summary, double seconds) throws IOException {
    Files.createDirectories(directory);
    Files.writeString(
        directory.resolve("check.json"), Json.line(JsonSummary.of(summary, seconds)) + "\n");
    Files.write(directory.resolve("check.txt"), TextSummary.lines(summary, seconds));
    for (Finding finding : summary.findings()) {
      if (finding.history() != null && !finding.story().isEmpty()) {
        write(directory, finding);
      }
    }
  }

  private static void write(Path directory, Finding finding) throws IOException {
    String name = (finding.slice() + " " + finding.claim()).replaceAll("[^A-Za-z0-9.]+", "-");
    List<String> story = new ArrayList<>();
    TextSummary.steps(finding, story);
    Files.write(directory.resolve(name + ".txt"), story);
    Files.writeString(directory.resolve(name + ".mmd"), Mermaid.of(finding.history()));
    try (HistoryWriter writer = HistoryWriter.create(directory.resolve(name + ".ndjson"))) {
      writer.write(finding.history());
    }
  }
}
