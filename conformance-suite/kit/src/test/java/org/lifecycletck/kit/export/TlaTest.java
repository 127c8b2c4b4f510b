package org.lifecycletck.kit.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lifecycletck.explorer.Options;
import org.lifecycletck.explorer.cells.CellExplorer;
import org.lifecycletck.kit.Repository;
import org.lifecycletck.kit.model.Bounds;
import org.lifecycletck.kit.model.Environment;
import org.lifecycletck.kit.model.Slice;
import org.lifecycletck.kit.model.Slices;
import org.lifecycletck.spec.Parameters;
import org.lifecycletck.spec.Profile;

class TlaTest {
  private static final Parameters PARAMETERS = Parameters.of(Profile.KMDF_1_33, true);
  private static final Pattern DEFINED =
      Pattern.compile("^(\\w+)(\\([^)]*\\))? ==", Pattern.MULTILINE);
  private static final Pattern FOUND =
      Pattern.compile("(\\d+) distinct states found, 0 states left");

  @TempDir Path directory;

  @Test
  void everyRowIsAnActionOfTheNextStateAndEveryNameIsDefinedOnce() {
    Exported model = new Exported(Bounds.of(2, 2, 2), Slices.ALL, PARAMETERS, Lexicon.read());
    String text = new TlaModel(model).text();
    Set<String> defined = new HashSet<>();
    Matcher definitions = DEFINED.matcher(text);
    while (definitions.find()) {
      assertTrue(defined.add(definitions.group(1)), "defined twice: " + definitions.group(1));
    }
    String next = text.substring(text.indexOf("\nNext =="));
    for (Step step : model.goesOn()) {
      String row = Spelling.capital(step.row().name());
      assertTrue(next.contains(row + "At" + Spelling.capital(step.when().name()) + "(s)"), row);
    }
    for (Step step : model.begins()) {
      String verb = Spelling.capital(step.verb().name());
      assertTrue(next.contains(verb + "By" + Spelling.capital(step.row().name()) + "(s, "), verb);
    }
    model.conditions().forEach(c -> assertTrue(defined.contains(TlaWords.condition(c)), c));
  }

  /** What TLC was last asked about; after a change, ask it again. */
  @Test
  void theModuleOfASliceIsTheOneThatWasChecked() throws IOException {
    Path file =
        Repository.open().path("conformance-suite/kit/src/test/resources/export/Lifecycle.tla");
    String text = Export.tla(Bounds.of(1, 1, 2), List.of(Slices.named("queue")), PARAMETERS);
    if (Boolean.getBoolean("tck.regenerate")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    }
    assertEquals(
        Files.readString(file),
        text,
        "the TLA+ module is another: run the kit's tests with -Dtck.regenerate=true and"
            + " -Dtck.tla2tools=JAR");
  }

  /** TLC finds as many states, where its jar is named by {@code -Dtck.tla2tools=JAR}. */
  @ParameterizedTest
  @ValueSource(strings = {"queue", "cancel", "timers", "removal", "forgotten", "lifetime"})
  void tlcFindsAsManyStates(String name) throws IOException, InterruptedException {
    String jar = System.getProperty("tck.tla2tools");
    assumeTrue(jar != null, "no -Dtck.tla2tools=JAR");
    Slice slice = Slices.named(name);
    Bounds bounds = Bounds.of(1, 1, 2);
    Environment model = new Environment(bounds, slice, PARAMETERS);
    long states = 1 + CellExplorer.explore(model, Options.unlimited()).report().states();
    Files.writeString(
        directory.resolve("Lifecycle.tla"), Export.tla(bounds, List.of(slice), PARAMETERS));
    Files.writeString(directory.resolve("Lifecycle.cfg"), "SPECIFICATION Spec\n");
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Process tlc =
        new ProcessBuilder(java.toString(), "-cp", jar, "tlc2.TLC", "-deadlock", "Lifecycle")
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(tlc.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, tlc.waitFor(), said);
    Matcher found = FOUND.matcher(said);
    assertTrue(found.find(), said);
    assertEquals(states, Long.parseLong(found.group(1)));
  }
}
