package org.lifecycletck.kit.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lifecycletck.explorer.Options;
import org.lifecycletck.explorer.Report;
import org.lifecycletck.explorer.cells.CellExplorer;
import org.lifecycletck.kit.model.Bounds;
import org.lifecycletck.kit.model.Environment;
import org.lifecycletck.kit.model.Slice;
import org.lifecycletck.spec.Parameters;

/** SPIN, where it is installed, on exported models in a directory. */
record SpinRuns(Path directory) {
  private static final Pattern FOUND =
      Pattern.compile("(\\d+) states, stored\\s+\\d+ states, matched\\s+(\\d+) transitions");

  /** What SPIN says where it has not looked beyond a depth; it is no error to it. */
  private static final String CUT_SHORT = "max search depth too small";

  /** Demands that SPIN finds as many states and steps as the kit's own search. */
  void agree(Bounds bounds, List<Slice> slices, Parameters parameters)
      throws IOException, InterruptedException {
    assumeTrue(isThere("spin", "-V") && isThere("gcc", "--version"), "SPIN or gcc is absent");
    long states = 1;
    long transitions = slices.size();
    for (Slice slice : slices) {
      Environment model = new Environment(bounds, slice, parameters);
      Report.Represented found =
          CellExplorer.explore(model, Options.unlimited().withSymmetry()).report().represented();
      states += found.states();
      transitions += found.transitions();
    }
    Files.writeString(
        directory.resolve("lifecycle.pml"), Export.promela(bounds, slices, parameters));
    run("spin", "-a", "lifecycle.pml");
    boolean large = states > 1_000_000;
    run("gcc", large ? "-O2" : "-O0", "-w", "-DSAFETY", "-DNOREDUCE", "-o", "pan", "pan.c");
    String said = run("./pan", large ? "-m10000000" : "-m1000000", large ? "-w24" : "-w20");
    assertTrue(said.contains("errors: 0") && !said.contains(CUT_SHORT), said);
    Matcher found = FOUND.matcher(said);
    assertTrue(found.find(), said);
    assertEquals(states, Long.parseLong(found.group(1)));
    assertEquals(transitions, Long.parseLong(found.group(2)) - 1, "SPIN counts its start too");
  }

  private static boolean isThere(String... command) throws InterruptedException {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getInputStream().readAllBytes();
      return process.waitFor() == 0;
    } catch (IOException absent) {
      return false;
    }
  }

  private String run(String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(2, TimeUnit.MINUTES), "still running: " + command[0]);
    assertEquals(0, process.exitValue(), said);
    return said;
  }
}
