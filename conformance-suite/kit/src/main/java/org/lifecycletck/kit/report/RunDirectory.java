package org.lifecycletck.kit.report;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lifecycletck.kit.history.HistoryWriter;
import org.lifecycletck.kit.history.Json;
import org.lifecycletck.kit.run.CaseResult;
import org.lifecycletck.kit.run.Verdict;

/**
 * The files of a run, written as it goes on so that an early end leaves what there was: {@code
 * run.ndjson} (a header, a line a check, a footer), a {@code counterexample-N.ndjson} for each
 * violation, and at the end {@code summary.md}.
 */
public final class RunDirectory implements Closeable {
  /** The version of the format of {@code run.ndjson}. */
  public static final int FORMAT = 1;

  private final Path directory;
  private final JsonReport json;
  private final Writer run;
  private int counterexamples;
  private boolean closed;

  /**
   * Creates the directory where it is missing, removes what an earlier run left in it, and begins
   * {@code run.ndjson}.
   */
  public static RunDirectory create(Path directory, RunHeader header) throws IOException {
    Files.createDirectories(directory);
    try (DirectoryStream<Path> left =
        Files.newDirectoryStream(directory, "{summary.md,counterexample-*.ndjson}")) {
      for (Path file : left) {
        Files.delete(file);
      }
    }
    return new RunDirectory(directory, header);
  }

  private RunDirectory(Path directory, RunHeader header) throws IOException {
    this.directory = directory;
    this.json = new JsonReport(header);
    this.run = Files.newBufferedWriter(directory.resolve("run.ndjson"), StandardCharsets.UTF_8);
    ObjectNode first = JsonNodeFactory.instance.objectNode();
    first.put("run", FORMAT);
    first.setAll(header.json());
    line(first);
  }

  /** Where the files are. */
  public Path path() {
    return directory;
  }

  /** Adds a check; of a violation the history too. */
  public synchronized void add(CaseResult check) throws IOException {
    if (closed) {
      return;
    }
    ObjectNode line = json.check(check);
    boolean violates = check.judgement().verdict() == Verdict.VIOLATES;
    if (violates && check.history() != null) {
      counterexamples++;
      String name = "counterexample-" + counterexamples + ".ndjson";
      try (HistoryWriter writer = HistoryWriter.create(directory.resolve(name))) {
        writer.write(check.history());
      }
      line.put("counterexample", name);
    }
    line(line);
    run.flush();
  }

  /** Writes the verdicts, the footer and the summary, and ends the run. */
  public synchronized void finish(Outcome outcome, RunHeader header) throws IOException {
    if (closed) {
      return;
    }
    for (RuleVerdict verdict : outcome.rules()) {
      ObjectNode rule = json.rule(verdict);
      rule.remove("violations");
      line(rule);
    }
    line(json.summary(outcome));
    close();
    try (BufferedWriter page =
        Files.newBufferedWriter(directory.resolve("summary.md"), StandardCharsets.UTF_8)) {
      page.write(SummaryPage.of(outcome, header));
    }
  }

  private void line(ObjectNode object) throws IOException {
    run.write(Json.line(object));
    run.write('\n');
  }

  @Override
  public synchronized void close() throws IOException {
    closed = true;
    run.close();
  }
}
