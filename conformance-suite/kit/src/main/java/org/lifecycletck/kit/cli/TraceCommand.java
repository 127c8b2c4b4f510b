package org.lifecycletck.kit.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.lifecycletck.kit.corrupt.Corrupter;
import org.lifecycletck.kit.corrupt.CorruptionReport;
import org.lifecycletck.kit.history.BadDataException;
import org.lifecycletck.kit.history.History;
import org.lifecycletck.kit.history.HistoryWriter;
import org.lifecycletck.kit.history.Json;
import org.lifecycletck.kit.oracle.OracleJudge;
import org.lifecycletck.kit.recorded.TraceFile;
import org.lifecycletck.kit.run.Judge;
import org.lifecycletck.spec.Profile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tck trace}: judges recorded traces without running anything. */
@Command(
    name = "trace",
    mixinStandardHelpOptions = true,
    exitCodeOnInvalidInput = 64,
    exitCodeOnExecutionException = 70,
    description = "Judges recorded traces: histories of this kit, or runs recorded elsewhere.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  tck trace counterexample.ndjson",
      "  tck trace --profile kmdf-1.33 --json runs/*.jsonl.gz",
      "  tck trace --corrupt --profile kmdf-1.33 histories.ndjson.gz",
      "  tck trace --convert histories.ndjson.gz --select 'D-*' directed.jsonl.gz"
    })
public final class TraceCommand implements Callable<Integer> {
  /** How many traces may be under way: enough to keep the workers busy, few enough to hold. */
  private static final int WINDOW = 64;

  /** The share of corruptions that the judge has to notice. */
  private static final double ENOUGH = 0.99;

  private final BiFunction<Profile, Boolean, Judge> judges;
  private final Deque<Future<TraceResult>> underWay = new ArrayDeque<>();
  private final TraceSummary summary = new TraceSummary();

  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Trace files, plain or gzip.")
  private List<Path> files;

  @Option(
      names = "--profile",
      paramLabel = "PROFILE",
      defaultValue = "documented",
      description = "documented (default) or kmdf-1.33.")
  private String profile;

  @Option(
      names = "--verifier",
      paramLabel = "on|off",
      description = "Judge as if the verifier had been on or off; default: as each trace says.")
  private String verifier;

  @Option(names = "--misuse", description = "Judge also what follows a driver's mistake.")
  private boolean misuse;

  @Option(
      names = "--select",
      paramLabel = "ID",
      split = ",",
      description = "Only traces with these ids; * stands for anything.")
  private List<String> select = List.of();

  @Option(names = "--jobs", defaultValue = "2", description = "Worker threads (default: 2).")
  private int jobs;

  @Option(
      names = "--convert",
      paramLabel = "OUT",
      description = "Write the traces as histories to OUT (gzip if it ends in .gz), judge nothing.")
  private Path convert;

  @Option(
      names = "--corrupt",
      description =
          "Make each explained trace wrong in every way the kit knows, and show what of it the"
              + " judge notices.")
  private boolean corrupt;

  @Option(
      names = "--seed",
      defaultValue = "1",
      description = "Where the places of corruptions come from (default: 1).")
  private long seed;

  @Option(names = "--json", description = "One JSON object a trace, and a summary.")
  private boolean json;

  @Option(names = "--quiet", description = "Print only traces that do not conform, and the end.")
  private boolean quiet;

  private Pattern selected;
  private Judge judge;
  private ExecutorService workers;
  private HistoryWriter histories;
  private Corrupter corrupter;
  private int taken;

  /** The command with the kit's own judge. */
  public TraceCommand() {
    this(OracleJudge::new);
  }

  TraceCommand(BiFunction<Profile, Boolean, Judge> judges) {
    this.judges = judges;
  }

  @Override
  public Integer call() throws IOException {
    selected = pattern();
    judge = judges.apply(profileNamed(), misuse);
    checkVerifier();
    if (jobs < 1) {
      throw usage("--jobs: at least 1, not " + jobs);
    }
    corrupter = corrupt ? new Corrupter(judge, seed) : null;
    workers = Executors.newFixedThreadPool(jobs);
    try (HistoryWriter writer = convert == null ? null : writer()) {
      histories = writer;
      for (Path file : files) {
        read(file);
      }
    } finally {
      workers.shutdownNow();
    }
    if (taken == 0 && !select.isEmpty() && summary.exitCode() == 0) {
      throw usage("--select: no trace is called " + String.join(" or ", select));
    }
    return corrupt ? reportCorruptions() : reportTraces();
  }

  private int reportTraces() {
    if (convert == null) {
      out().println(json ? Json.line(summary.json()) : summary.line());
    }
    out().flush();
    return summary.exitCode();
  }

  private int reportCorruptions() {
    CorruptionReport report = corrupter.report();
    (json ? CorruptionLines.json(report) : CorruptionLines.text(report)).forEach(out()::println);
    out().flush();
    int inputCode = summary.exitCode();
    return inputCode != 0 || report.rejectedShare() >= ENOUGH ? inputCode : 1;
  }

  private HistoryWriter writer() {
    try {
      return HistoryWriter.create(convert);
    } catch (IOException problem) {
      throw usage("--convert: cannot write " + convert + ": " + words(problem));
    }
  }

  private void read(Path file) {
    try (TraceFile traces = TraceFile.open(file)) {
      boolean more = true;
      while (more) {
        more = step(traces);
      }
    } catch (BadDataException problem) {
      bad(problem);
    } catch (IOException problem) {
      finish();
      complain("cannot read " + file + ": " + words(problem));
      summary.noInput();
    }
    finish();
  }

  private boolean step(TraceFile traces) throws IOException {
    try {
      TraceFile.Trace trace = traces.next();
      if (trace == null) {
        return false;
      }
      if (selected.matcher(trace.id()).matches()) {
        taken++;
        take(trace);
      }
    } catch (BadDataException problem) {
      if (!problem.isRestUsable()) {
        throw problem;
      }
      bad(problem);
    }
    return true;
  }

  private void take(TraceFile.Trace trace) {
    if (histories != null) {
      convert(trace);
      return;
    }
    if (underWay.size() == WINDOW) {
      finishOne();
    }
    underWay.add(workers.submit(() -> judged(trace)));
  }

  private void convert(TraceFile.Trace trace) {
    if (trace.outOfScope() != null) {
      complain(trace.id() + " left out: " + trace.outOfScope());
      return;
    }
    try {
      histories.write(withVerifier(trace.history()));
    } catch (IOException problem) {
      throw new UncheckedIOException("cannot write " + convert, problem);
    }
  }

  private TraceResult judged(TraceFile.Trace trace) {
    if (trace.outOfScope() != null) {
      return TraceResult.outOfScope(trace.id(), trace.outOfScope());
    }
    History history = withVerifier(trace.history());
    if (corrupter != null) {
      corrupter.corrupt(history);
    }
    return TraceResult.of(history, judge.judge(history));
  }

  private History withVerifier(History history) {
    History.Header header = history.header();
    return verifier == null
        ? history
        : new History(header.withVerifier(verifier.equals("on")), history.events());
  }

  private void finish() {
    while (!underWay.isEmpty()) {
      finishOne();
    }
    out().flush();
  }

  private void finishOne() {
    try {
      TraceResult result = underWay.remove().get();
      summary.add(result);
      if (isShown(result)) {
        out().println(json ? Json.line(result.json()) : result.line());
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", interrupted);
    } catch (ExecutionException failed) {
      failed(failed.getCause());
    }
  }

  private boolean isShown(TraceResult result) {
    return !corrupt && (json || !quiet || result.verdict() != TraceResult.Word.CONFORMS);
  }

  private void failed(Throwable problem) {
    if (problem instanceof BadDataException) {
      complain(problem.getMessage());
      summary.badData();
    } else {
      complain("the kit failed on a trace: " + problem);
      summary.kitBug();
    }
  }

  private void bad(BadDataException problem) {
    finish();
    complain(problem.getMessage());
    summary.badData();
  }

  private static String words(IOException problem) {
    if (problem instanceof NoSuchFileException) {
      return "no such file";
    }
    if (problem instanceof AccessDeniedException) {
      return "access denied";
    }
    return problem.getMessage();
  }

  private Pattern pattern() {
    if (select.isEmpty()) {
      return Pattern.compile(".*", Pattern.DOTALL);
    }
    StringBuilder regex = new StringBuilder();
    for (String id : select) {
      regex.append(regex.length() == 0 ? "" : "|");
      regex.append("\\Q").append(id.replace("*", "\\E.*\\Q")).append("\\E");
    }
    return Pattern.compile(regex.toString());
  }

  private Profile profileNamed() {
    try {
      return Profile.of(profile);
    } catch (IllegalArgumentException unknown) {
      throw usage("--profile: documented or kmdf-1.33, not '" + profile + "'");
    }
  }

  private void checkVerifier() {
    if (verifier != null && !verifier.equals("on") && !verifier.equals("off")) {
      throw usage("--verifier: on or off, not '" + verifier + "'");
    }
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private void complain(String message) {
    PrintWriter err = spec.commandLine().getErr();
    err.println("tck trace: " + message);
    err.flush();
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
