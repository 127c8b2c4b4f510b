package org.lifecycletck.kit.recorded;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.lifecycletck.kit.history.BadDataException;
import org.lifecycletck.kit.history.Histories;
import org.lifecycletck.kit.history.History;
import org.lifecycletck.kit.history.HistoryChecker;
import org.lifecycletck.kit.history.HistoryReader;
import org.lifecycletck.kit.history.Json;
import org.lifecycletck.kit.history.LineReader;
import org.lifecycletck.kit.transcript.TranscriptReader;

/**
 * A file of traces, each a history in the kit's own format, a case of a transcript or a recorded
 * run, told by the first line; plain or gzip. Traces are read one at a time.
 */
public final class TraceFile implements Closeable {
  private final LineReader lines;
  private final Histories histories;
  private final RecordedReader recorded;

  private TraceFile(LineReader lines, Histories histories, RecordedReader recorded) {
    this.lines = lines;
    this.histories = histories;
    this.recorded = recorded;
  }

  /** One trace of a file. */
  public static final class Trace {
    private final String id;
    private final String outOfScope;
    private final Supplier<History> history;

    private Trace(String id, String outOfScope, Supplier<History> history) {
      this.id = id;
      this.outOfScope = outOfScope;
      this.history = history;
    }

    /** The trace's name, unique in its file. */
    public String id() {
      return id;
    }

    /** Why the specification does not speak about it; null where it does. */
    public String outOfScope() {
      return outOfScope;
    }

    /**
     * The history it holds, well formed. May be called from any thread.
     *
     * @throws BadDataException where it holds none
     */
    public History history() {
      return history.get();
    }
  }

  /**
   * Opens a file.
   *
   * @throws IOException where it cannot be read
   * @throws BadDataException where it holds no traces
   */
  public static TraceFile open(Path path) throws IOException {
    LineReader lines = LineReader.open(path);
    try {
      return of(lines);
    } catch (IOException | RuntimeException problem) {
      lines.close();
      throw problem;
    }
  }

  private static TraceFile of(LineReader lines) throws IOException {
    String text = lines.next();
    if (text == null) {
      throw BadDataException.at(lines.file(), lines.line(), "no trace in this file");
    }
    ObjectNode first = Json.object(lines, text);
    if (first.has(HistoryReader.VERSION_FIELD)) {
      return new TraceFile(lines, new HistoryReader(lines, first), null);
    }
    if (TranscriptReader.looksLikeOne(first)) {
      return new TraceFile(lines, new TranscriptReader(lines, first), null);
    }
    if (RecordedReader.looksLikeOne(first)) {
      return new TraceFile(lines, null, new RecordedReader(lines, first));
    }
    throw BadDataException.at(
        lines.file(),
        lines.line(),
        "neither a history (field '"
            + HistoryReader.VERSION_FIELD
            + "') nor a transcript nor a recorded run");
  }

  /**
   * The next trace; null at the end.
   *
   * @throws BadDataException where the file is broken here
   */
  public Trace next() throws IOException {
    return histories != null ? nextHistory() : nextRecorded();
  }

  private Trace nextHistory() throws IOException {
    History history = histories.next();
    if (history == null) {
      return null;
    }
    long line = lines.line();
    return new Trace(history.header().id(), null, () -> checked(history, line));
  }

  private Trace nextRecorded() throws IOException {
    RecordedTrace trace = recorded.next();
    if (trace == null) {
      return null;
    }
    String outOfScope = trace.outOfScope();
    if (outOfScope != null) {
      return new Trace(
          trace.id(),
          outOfScope,
          () -> {
            throw new IllegalStateException("out of scope");
          });
    }
    long line = lines.line();
    return new Trace(trace.id(), null, () -> converted(trace, line));
  }

  private History converted(RecordedTrace trace, long line) {
    try {
      return checked(Converter.convert(trace), line);
    } catch (IllegalArgumentException problem) {
      throw BadDataException.inOne(lines.file(), line, problem.getMessage());
    }
  }

  private History checked(History history, long line) {
    Optional<String> problem = HistoryChecker.problem(history);
    if (problem.isPresent()) {
      throw BadDataException.inOne(
          lines.file(), line, "trace " + history.header().id() + ": " + problem.get());
    }
    return history;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
