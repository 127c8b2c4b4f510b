package org.lifecycletck.kit.report.files;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.lifecycletck.kit.history.BadDataException;
import org.lifecycletck.kit.history.HistoryWriter;
import org.lifecycletck.kit.report.Outcome;
import org.lifecycletck.kit.report.RunHeader;
import org.lifecycletck.kit.report.stream.RunReader;
import org.lifecycletck.kit.report.stream.RunRecord;
import org.lifecycletck.kit.report.stream.RunWriter;
import org.lifecycletck.kit.run.CaseResult;

/**
 * The files of a run: {@code run.ndjson}, written as the run goes on; its reports, which say from
 * the beginning that the run has not ended; and {@code counterexamples/} where a check was failed.
 */
public final class RunDirectory implements Closeable {
  private static final String RUN = "run.ndjson";
  private static final String MISSING = "missing-cells.txt";
  private static final String COUNTEREXAMPLES = "counterexamples";

  private final Path directory;
  private final RunWriter run;
  private final List<RunRecord> previous;
  private int counterexamples;
  private boolean closed;

  /** Creates the directory where it is missing, and takes an earlier run out of it. */
  public static RunDirectory create(Path directory, RunHeader header) throws IOException {
    return create(directory, header, List.of());
  }

  /**
   * The same.
   *
   * @param others directories of other runs, which the page for the browser puts beside this one
   * @throws BadDataException where one of them holds no run
   */
  public static RunDirectory create(Path directory, RunHeader header, List<Path> others)
      throws IOException {
    long begun = System.nanoTime();
    return create(directory, header, others, () -> (System.nanoTime() - begun) / 1_000_000);
  }

  static RunDirectory create(Path directory, RunHeader header, LongSupplier millis)
      throws IOException {
    return create(directory, header, List.of(), millis);
  }

  private static RunDirectory create(
      Path directory, RunHeader header, List<Path> others, LongSupplier millis) throws IOException {
    List<RunRecord> beside = new ArrayList<>();
    for (Path other : others) {
      beside.add(RunReader.read(other.resolve(RUN)));
    }
    Files.createDirectories(directory);
    List<RunRecord> previous = new ArrayList<>(previous(directory.resolve(RUN)));
    previous.addAll(beside);
    Path found = directory.resolve(COUNTEREXAMPLES);
    if (Files.isDirectory(found)) {
      try (DirectoryStream<Path> left =
          Files.newDirectoryStream(found, "*{.ndjson,.sequence.json}")) {
        for (Path file : left) {
          Files.delete(file);
        }
      }
      try (DirectoryStream<Path> left = Files.newDirectoryStream(found)) {
        if (!left.iterator().hasNext()) {
          Files.delete(found);
        }
      }
    }
    return new RunDirectory(directory, header, millis, previous);
  }

  private RunDirectory(
      Path directory, RunHeader header, LongSupplier millis, List<RunRecord> previous)
      throws IOException {
    this.directory = directory;
    this.previous = previous;
    this.run = new RunWriter(directory.resolve(RUN), header, millis);
    Reports.write(RunReader.read(directory.resolve(RUN)), previous, directory);
  }

  /** The run that ended here before; none where there is none that can be read. */
  private static List<RunRecord> previous(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return List.of();
    }
    try {
      RunRecord run = RunReader.read(file);
      return run.isPartial() ? List.of() : List.of(run);
    } catch (BadDataException other) {
      return List.of();
    }
  }

  /** Where counterexamples are saved. */
  public Path counterexamples() {
    return directory.resolve(COUNTEREXAMPLES);
  }

  /** Adds a check; of one that speaks against the subject the history too. */
  public synchronized void add(CaseResult check) throws IOException {
    if (closed) {
      return;
    }
    String name = null;
    if (check.isAgainst() && check.history() != null) {
      counterexamples++;
      name = COUNTEREXAMPLES + "/counterexample-" + counterexamples + ".ndjson";
      Files.createDirectories(counterexamples());
      try (HistoryWriter writer = HistoryWriter.create(directory.resolve(name))) {
        writer.write(check.history());
      }
    }
    run.add(check, name);
  }

  /** Writes the verdicts and the footer, ends the run, and makes its reports. */
  public synchronized void finish(Outcome outcome) throws IOException {
    if (closed) {
      return;
    }
    run.finish(outcome);
    if (outcome.covered() != null) {
      Files.write(directory.resolve(MISSING), outcome.covered().missingLines());
    }
    close();
    Reports.write(RunReader.read(directory.resolve(RUN)), previous, directory);
  }

  @Override
  public synchronized void close() throws IOException {
    closed = true;
    run.close();
  }
}
