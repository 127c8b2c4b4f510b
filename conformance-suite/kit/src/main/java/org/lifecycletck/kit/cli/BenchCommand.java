package org.lifecycletck.kit.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lifecycletck.kit.benchmark.Benchmarks;
import org.lifecycletck.kit.benchmark.Size;
import org.lifecycletck.kit.model.Bounds;
import org.lifecycletck.kit.model.Slice;
import org.lifecycletck.kit.model.Slices;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code tck bench}: measures the model checker against others. For the kit's own developers. */
@Command(
    name = "bench",
    hidden = true,
    mixinStandardHelpOptions = true,
    exitCodeOnInvalidInput = 64,
    exitCodeOnExecutionException = 70,
    description = {
      "Measures model checkers on the same slices of the specification, as whole processes, in",
      "turns: this one, SPIN on the exported model (compiled with gcc -O3; exact and unreduced, so",
      "that counts must agree; the same without checks it can do without, spin-quick; and with its",
      "reductions), a naive search, TLC where a jar is given.",
      "Speed and memory are told as medians, and against SPIN of the same rounds."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  tck bench",
      "  tck bench --slice lifetime --size 2,2,2 --rounds 5 --contestant tck,spin",
      "  tck bench --long --limit 600 --contestant tck,tck-quick,spin",
      "  tck bench --slice all --size 1,1,2 --size 1,2,2 --limit 600 --contestant tck,spin",
      "  tck bench --against old.jar --contestant tck,tck-against --out before-and-after",
      "",
      "Exit codes: 0 all counts agree, 1 they do not, 2 some model was not counted by two,",
      "64 usage, 66 no runnable jar."
    })
public final class BenchCommand implements Callable<Integer> {
  private static final Pattern SIZE = Pattern.compile("([1-3]),([1-3]),([1-3])");

  /**
   * Models by their steps, 20, 72, 96 and 172 millions: SPIN is busy for some twenty seconds with
   * the first, nearly three minutes with the third, and longer with the last.
   */
  private static final List<Size> LONG =
      List.of(
          Size.of(Slices.named("stop"), Bounds.of(2, 2, 2)),
          Size.of(Slices.named("purge"), Bounds.of(2, 2, 2)),
          Size.of(Slices.named("lifetime"), Bounds.of(2, 2, 2)),
          Size.of(Slices.named("forgotten"), Bounds.of(3, 1, 2)));

  @Spec private CommandSpec spec;

  @Option(
      names = "--slice",
      split = ",",
      defaultValue = "cancel,queue,purge,lifetime",
      paramLabel = "NAME",
      description = "Slices, or all together (default: ${DEFAULT-VALUE}).")
  private List<String> slices;

  @Option(
      names = "--size",
      defaultValue = "2,2,2",
      paramLabel = "R,T,S",
      description = "Requests, targets and strands; may be repeated (default: ${DEFAULT-VALUE}).")
  private List<String> sizes;

  @Option(
      names = "--long",
      description = "Measure, in place of slices and sizes, models that keep SPIN busy for long.")
  private boolean isLong;

  @Option(
      names = "--contestant",
      split = ",",
      paramLabel = "NAME",
      description = "Who takes part (default: all).")
  private List<String> contestants = List.of();

  @Option(names = "--rounds", defaultValue = "3", description = "Rounds (default: 3).")
  private int rounds;

  @Option(
      names = "--limit",
      defaultValue = "180",
      paramLabel = "SECONDS",
      description = "The time of each process (default: 180).")
  private int limit;

  @Option(
      names = "--depth",
      defaultValue = "1000000",
      description = "The longest path SPIN can follow (default: 1000000).")
  private int depth;

  @Option(names = "--tlc", paramLabel = "JAR", description = "TLC, as tla2tools.jar.")
  private Path tlc;

  @Option(names = "--against", paramLabel = "JAR", description = "Another tck.jar to measure too.")
  private Path against;

  @Option(
      names = "--tests",
      paramLabel = "DIR",
      description = "The kit's compiled tests, for the naive search (default: beside the jar).")
  private Path tests;

  @Option(
      names = "--out",
      defaultValue = "bench",
      paramLabel = "DIR",
      description = "Where bench.json, bench.svg and the models go (default: bench).")
  private Path out;

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter text = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    if (Math.min(rounds, Math.min(limit, depth)) < 1) {
      throw usage("--rounds, --limit, --depth: at least 1");
    }
    List<Size> chosen = chosen();
    Path jar = jar();
    Path classes = tests == null ? jar.resolveSibling("test-classes") : tests;
    Benchmarks benchmarks =
        new Benchmarks(
            jar, absolute(against), classes, tlc, rounds, Duration.ofSeconds(limit), depth);
    List<String> names = names(benchmarks);
    if (!Files.isRegularFile(jar)) {
      err.println("tck bench: runs from the packaged jar only, not from " + jar);
      return ExitCode.NO_INPUT;
    }
    Files.createDirectories(out);
    return code(benchmarks.run(chosen, names, out, listener(text, err)));
  }

  private static int code(Benchmarks.Outcome outcome) {
    return switch (outcome) {
      case AGREE -> ExitCode.CONFORMS;
      case DIFFER -> ExitCode.VIOLATES;
      case UNDECIDED -> ExitCode.UNDECIDED;
    };
  }

  private static Benchmarks.Listener listener(PrintWriter text, PrintWriter err) {
    return new Benchmarks.Listener() {
      @Override
      public void did(String line) {
        err.println("tck bench: " + line);
        err.flush();
      }

      @Override
      public void found(String line) {
        text.println(line);
        text.flush();
      }
    };
  }

  private List<String> names(Benchmarks benchmarks) {
    for (String name : contestants) {
      if (!benchmarks.names().contains(name)) {
        throw usage("--contestant: nobody is called " + name + "; there are " + benchmarks.names());
      }
    }
    return contestants.isEmpty() ? List.copyOf(benchmarks.names()) : contestants;
  }

  private List<Size> chosen() {
    if (isLong) {
      return LONG;
    }
    List<Size> chosen = new ArrayList<>();
    for (String name : slices) {
      if (name.equals(Size.ALL)) {
        sizes.forEach(size -> chosen.add(Size.all(bounds(size))));
        continue;
      }
      Slice slice = Slices.named(name);
      if (slice == null || !Slices.ALL.contains(slice)) {
        throw usage(
            "--slice: no slice "
                + name
                + " for legal drivers; all, or see tck check --list-slices");
      }
      sizes.forEach(size -> chosen.add(Size.of(slice, bounds(size))));
    }
    return chosen;
  }

  private Bounds bounds(String size) {
    Matcher numbers = SIZE.matcher(size);
    if (!numbers.matches()) {
      throw usage("--size: three numbers from 1 to 3, as 2,2,2, not " + size);
    }
    return Bounds.of(
        Integer.parseInt(numbers.group(1)),
        Integer.parseInt(numbers.group(2)),
        Integer.parseInt(numbers.group(3)));
  }

  private static Path absolute(Path path) {
    return path == null ? null : path.toAbsolutePath();
  }

  private static Path jar() {
    try {
      return Path.of(
          BenchCommand.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private ParameterException usage(String problem) {
    return new ParameterException(spec.commandLine(), problem);
  }
}
