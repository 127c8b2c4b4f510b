package org.lifecycletck.kit.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.lifecycletck.kit.export.Export;
import org.lifecycletck.kit.model.Bounds;
import org.lifecycletck.kit.model.MistakeSlices;
import org.lifecycletck.kit.model.Slice;
import org.lifecycletck.spec.Parameters;
import org.lifecycletck.spec.Profile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code tck export}: writes the specification for another model checker. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    exitCodeOnInvalidInput = 64,
    exitCodeOnExecutionException = 70,
    description = {
      "Writes the rows of kmdf-1.33, with any legal environment around them, as a model for",
      "another model checker to standard output. It has as many reachable states as 'tck check'",
      "reports for the same sizes."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  tck export --as promela > lifecycle.pml",
      "  tck export --as promela --requests 1 --targets 1 --slice cancel > cancel.pml",
      "  tck export --as tla --requests 1 > Lifecycle.tla",
      "",
      "Exit codes: 0 written, 64 usage."
    })
public final class ExportCommand implements Callable<Integer> {
  /** The largest of each size: stacks hold three bits for a request, the framework's included. */
  private static final int MOST = 3;

  @Spec private CommandSpec spec;

  @Mixin private ModelOptions model;

  @Option(names = "--as", required = true, paramLabel = "LANGUAGE", description = "promela or tla.")
  private String language;

  @Override
  public Integer call() {
    boolean promela = language.equals("promela");
    if (!promela && !language.equals("tla")) {
      throw usage("--as: promela or tla, not " + language);
    }
    List<Slice> slices = model.slices();
    for (Slice slice : slices) {
      if (MistakeSlices.ALL.contains(slice)) {
        throw usage("--slice: " + slice.name() + " is about mistakes, which are not exported");
      }
    }
    Parameters parameters = Parameters.of(Profile.KMDF_1_33, model.hasVerifier());
    PrintWriter out = spec.commandLine().getOut();
    Bounds bounds = model.bounds(MOST);
    out.print(
        promela
            ? Export.promela(bounds, slices, parameters)
            : Export.tla(bounds, slices, parameters));
    out.flush();
    return ExitCode.CONFORMS;
  }

  private ParameterException usage(String problem) {
    return new ParameterException(spec.commandLine(), problem);
  }
}
