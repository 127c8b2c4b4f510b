package org.lifecycletck.kit.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.lifecycletck.kit.model.Bounds;
import org.lifecycletck.kit.model.Slice;
import org.lifecycletck.kit.model.Slices;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How much there is in a model of the specification, and what may be done in it. */
final class ModelOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(names = "--requests", defaultValue = "2", description = "Requests (default: 2).")
  private int requests;

  @Option(names = "--targets", defaultValue = "2", description = "I/O targets (default: 2).")
  private int targets;

  @Option(names = "--strands", defaultValue = "2", description = "Strands that call (default: 2).")
  private int strands;

  @Option(names = "--verifier", defaultValue = "on", description = "on (default) or off.")
  private String verifier;

  @Option(
      names = "--slice",
      split = ",",
      paramLabel = "NAME",
      description = "Only these parts of the environment (default: all).")
  private List<String> names = List.of();

  /** The bounds, of which none is above {@code most}. */
  Bounds bounds(int most) {
    if (Math.min(requests, Math.min(targets, strands)) < 1
        || Math.max(requests, Math.max(targets, strands)) > most) {
      throw usage("--requests, --targets, --strands: from 1 to " + most);
    }
    return Bounds.of(requests, targets, strands);
  }

  /** Whether the framework's verifier is on. */
  boolean hasVerifier() {
    if (!verifier.equals("on") && !verifier.equals("off")) {
      throw usage("--verifier: on or off, not " + verifier);
    }
    return verifier.equals("on");
  }

  /** Whether nothing was chosen. */
  boolean areAllSlices() {
    return names.isEmpty();
  }

  /** The slices chosen, or all for legal drivers. */
  List<Slice> slices() {
    List<Slice> chosen = new ArrayList<>();
    for (String name : names) {
      Slice slice = Slices.named(name);
      if (slice == null) {
        String all = Slices.ALL.stream().map(Slice::name).collect(Collectors.joining(", "));
        throw usage("--slice: no slice " + name + "; there are " + all);
      }
      chosen.add(slice);
    }
    return names.isEmpty() ? Slices.ALL : chosen;
  }

  private ParameterException usage(String problem) {
    return new ParameterException(spec.commandLine(), problem);
  }
}
