package org.lifecycletck.kit.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lifecycletck.kit.check.Check;
import org.lifecycletck.kit.check.CheckFiles;
import org.lifecycletck.kit.check.JsonSummary;
import org.lifecycletck.kit.check.Plan;
import org.lifecycletck.kit.check.Summary;
import org.lifecycletck.kit.check.TextSummary;
import org.lifecycletck.kit.history.Json;
import org.lifecycletck.kit.model.MistakeSlices;
import org.lifecycletck.kit.model.Slice;
import org.lifecycletck.spec.Parameters;
import org.lifecycletck.spec.Profile;
import org.lifecycletck.spec.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code tck check}: explores the specification itself. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    exitCodeOnInvalidInput = 64,
    exitCodeOnExecutionException = 70,
    description = {
      "Explores every interleaving of the specification's rows with any legal environment,",
      "and checks that the rows contradict nothing that is claimed of them."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  tck check",
      "  tck check --requests 1 --targets 1 --slice cancel --engine symbolic",
      "  tck check --requests 3 --time-budget 10m --checkpoint searches --out found",
      "",
      "Exit codes: 0 everything holds, 2 undecided (a limit was reached), 11 somebody is stuck,",
      "12 a claim about every step fails, 13 what was promised never comes, 15 a row never fires",
      "or what should be possible is not, 64 usage, 130 interrupted (what was found is reported)."
    })
public final class CheckCommand implements Callable<Integer> {
  private static final Pattern SIZE = Pattern.compile("(\\d+)([kmg]?)");
  private static final Pattern TIME = Pattern.compile("(\\d+)(s|m|h)?");

  @Spec private CommandSpec spec;

  @Mixin private ModelOptions model;

  @Option(
      names = "--profile",
      defaultValue = "kmdf-1.33",
      description = "kmdf-1.33 (default: its rows leave nothing open) or documented.")
  private String profile;

  @Option(names = "--misuse", description = "Let the driver take a first wrong step everywhere.")
  private boolean misuse;

  @Option(names = "--list-slices", description = "Say what each slice is about, check nothing.")
  private boolean listSlices;

  @Option(names = "--property", paramLabel = "NAME", description = "Only this claim.")
  private String property;

  @Option(
      names = "--symmetry",
      negatable = true,
      defaultValue = "true",
      fallbackValue = "true",
      description = "Look once at states that differ by a renaming (default). Counts are of all.")
  private boolean symmetry;

  @Option(
      names = "--engine",
      defaultValue = "explicit",
      description = "explicit (default) or symbolic: decision diagrams, for safety and counts.")
  private String engine;

  @Option(
      names = "--max-memory",
      paramLabel = "SIZE",
      description = "What the searches may hold, as 800m or 4g (default: half the heap).")
  private String memory;

  @Option(
      names = "--time-budget",
      paramLabel = "TIME",
      defaultValue = "365d",
      description = "When to stop with what was covered, as 90s or 10m (default: never).")
  private String time;

  @Option(names = "--jobs", defaultValue = "2", description = "Slices at a time (default: 2).")
  private int jobs;

  @Option(
      names = "--checkpoint",
      paramLabel = "DIR",
      description = "Keep searches that stop early in DIR, and go on with those found there.")
  private Path checkpoints;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Write summary, stories, diagrams and histories to DIR.")
  private Path out;

  @Option(names = "--json", description = "Print one JSON object.")
  private boolean json;

  @Option(names = "--quiet", description = "No progress.")
  private boolean quiet;

  @Override
  public Integer call() throws IOException {
    if (listSlices) {
      list();
      return ExitCode.CONFORMS;
    }
    Plan plan = plan();
    if (checkpoints != null) {
      Files.createDirectories(checkpoints);
    }
    AtomicBoolean interrupted = new AtomicBoolean();
    PrintWriter err = spec.commandLine().getErr();
    CheckProgress progress = new CheckProgress(err, quiet);
    Check check = new Check(plan, interrupted::get, progress::told);
    Thread main = Thread.currentThread();
    Interruption.report(
        () -> {
          interrupted.set(true);
          join(main);
        });
    Summary summary = new Summary(plan, check.run());
    report(summary, check.seconds());
    return interrupted.get() ? ExitCode.INTERRUPTED : summary.exitCode();
  }

  private void list() {
    PrintWriter text = spec.commandLine().getOut();
    for (Slice slice : chosen()) {
      text.printf("%-26s %s%n", slice.name(), slice.sentence());
    }
    text.flush();
  }

  /** Leaves the check the time to end and to report. */
  private static void join(Thread main) {
    try {
      main.join(Duration.ofSeconds(20).toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void report(Summary summary, double seconds) throws IOException {
    PrintWriter text = spec.commandLine().getOut();
    if (json) {
      text.println(Json.line(JsonSummary.of(summary, seconds)));
    } else {
      TextSummary.lines(summary, seconds).forEach(text::println);
    }
    if (out != null) {
      CheckFiles.write(out, summary, seconds);
    }
    text.flush();
  }

  private Plan plan() {
    if (!engine.equals("explicit") && !engine.equals("symbolic")) {
      throw usage("--engine: explicit or symbolic, not " + engine);
    }
    if (jobs < 1) {
      throw usage("--jobs: at least 1, not " + jobs);
    }
    Plan plan =
        new Plan(
            model.bounds(4),
            chosen(),
            parameters(),
            Table.ROWS,
            property,
            symmetry && engine.equals("explicit"),
            engine,
            memory == null ? Runtime.getRuntime().maxMemory() / 2 : bytes(),
            budget(),
            jobs,
            checkpoints);
    if (property != null && !plan.knowsProperty()) {
      throw usage("--property: no claim " + property + "; there are " + plan.properties());
    }
    return plan;
  }

  private List<Slice> chosen() {
    List<Slice> chosen = new ArrayList<>(model.slices());
    if (misuse && model.areAllSlices()) {
      chosen.addAll(MistakeSlices.ALL);
    }
    return chosen;
  }

  private Parameters parameters() {
    Profile named = null;
    for (Profile known : Profile.values()) {
      named = known.title().equals(profile) ? known : named;
    }
    if (named == null) {
      throw usage("--profile: documented or kmdf-1.33, not " + profile);
    }
    Parameters parameters = Parameters.of(named, model.hasVerifier());
    return misuse ? parameters.withMisuse() : parameters;
  }

  private long bytes() {
    Matcher size = SIZE.matcher(memory.toLowerCase(Locale.ROOT));
    if (!size.matches()) {
      throw usage("--max-memory: a size as 800m or 4g, not " + memory);
    }
    int shift = 10 * " kmg".indexOf(size.group(2).isEmpty() ? ' ' : size.group(2).charAt(0));
    return Long.parseLong(size.group(1)) << shift;
  }

  private Duration budget() {
    if (time.equals("365d")) {
      return Duration.ofDays(365);
    }
    Matcher budget = TIME.matcher(time);
    if (!budget.matches()) {
      throw usage("--time-budget: a time as 90s or 10m, not " + time);
    }
    long number = Long.parseLong(budget.group(1));
    String unit = budget.group(2) == null ? "s" : budget.group(2);
    return switch (unit) {
      case "s" -> Duration.ofSeconds(number);
      case "m" -> Duration.ofMinutes(number);
      default -> Duration.ofHours(number);
    };
  }

  private ParameterException usage(String problem) {
    return new ParameterException(spec.commandLine(), problem);
  }
}
