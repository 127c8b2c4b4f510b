package org.lifecycletck.kit.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lifecycletck.explorer.Options;
import org.lifecycletck.explorer.cells.CellExplorer;
import org.lifecycletck.kit.model.Bounds;
import org.lifecycletck.kit.model.Environment;
import org.lifecycletck.kit.model.Slice;
import org.lifecycletck.kit.model.Slices;
import org.lifecycletck.spec.Parameters;
import org.lifecycletck.spec.Profile;

class PromelaTest {
  private static final Pattern STORED = Pattern.compile("(\\d+) states, stored");

  @TempDir Path directory;

  /**
   * SPIN, an independent model checker, finds as many states as the kit's own search, in all slices
   * together: every row takes part.
   */
  @Test
  void spinFindsAsManyStatesInAllSlices() throws IOException, InterruptedException {
    agree(Bounds.of(1, 1, 2), Slices.ALL, true);
  }

  @ParameterizedTest
  @CsvSource({"cancel, 2, 2, 1, true", "refusals, 1, 1, 2, false", "purge, 2, 1, 2, true"})
  void spinFindsAsManyStatesInASlice(
      String slice, int requests, int targets, int strands, boolean verifier)
      throws IOException, InterruptedException {
    List<Slice> slices = List.of(Slices.named(slice));
    agree(Bounds.of(requests, targets, strands), slices, verifier);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void everyWordOfTheRowsHasAMeaningAndAnotherName(boolean verifier) {
    Parameters parameters = Parameters.of(Profile.KMDF_1_33, verifier);
    Exported model = new Exported(Bounds.of(2, 2, 2), Slices.ALL, parameters, Lexicon.read());
    Set<String> spelled = new HashSet<>();
    for (String words : model.conditions()) {
      model.lexicon().condition(words);
      assertTrue(spelled.add(Spelling.small(words)), words);
    }
    for (String words : model.effects()) {
      assertFalse(model.lexicon().effect(words).isEmpty(), words);
      assertTrue(spelled.add("do " + Spelling.small(words)), words);
    }
  }

  private void agree(Bounds bounds, List<Slice> slices, boolean verifier)
      throws IOException, InterruptedException {
    assumeTrue(isThere("spin", "-V") && isThere("gcc", "--version"), "SPIN or gcc is absent");
    Parameters parameters = Parameters.of(Profile.KMDF_1_33, verifier);
    long states = 1;
    for (Slice slice : slices) {
      Environment model = new Environment(bounds, slice, parameters);
      states += CellExplorer.explore(model, Options.unlimited()).report().states();
    }
    Files.writeString(
        directory.resolve("lifecycle.pml"), Export.promela(bounds, slices, parameters));
    run("spin", "-a", "lifecycle.pml");
    run("gcc", "-O0", "-w", "-DSAFETY", "-DNOREDUCE", "-o", "pan", "pan.c");
    String found = run("./pan", "-m1000000", "-w20");
    assertTrue(found.contains("errors: 0"), found);
    Matcher stored = STORED.matcher(found);
    assertTrue(stored.find(), found);
    assertEquals(states, Long.parseLong(stored.group(1)));
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
