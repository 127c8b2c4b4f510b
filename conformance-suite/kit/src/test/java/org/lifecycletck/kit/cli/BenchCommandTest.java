package org.lifecycletck.kit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code tck bench} says of wrong input; what it measures is tested without it. */
class BenchCommandTest {
  @TempDir private Path directory;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... words) {
    return Main.run(words, new PrintWriter(out, true), new PrintWriter(err, true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "--slice=nothing; no slice nothing",
        "--slice=mistakes; no slice mistakes",
        "--size=2,2; three numbers from 1 to 3",
        "--size=2,2,4; three numbers from 1 to 3",
        "--rounds=0; at least 1",
        "--contestant=nobody; there are [tck, tck-quick, spin, spin-quick,"
      })
  void wrongInputIsUsage(String option, String problem) {
    assertEquals(64, run("bench", option), err.toString());
    assertTrue(err.toString().contains(problem), err.toString());
  }

  @Test
  void unpackedClassesAreNotMeasured() {
    Path bench = directory.resolve("bench");
    assertEquals(66, run("bench", "--slice=all,cancel", "--out", bench.toString()));
    assertTrue(err.toString().contains("runs from the packaged jar only"), err.toString());
    assertFalse(Files.exists(bench));
  }

  @Test
  void othersTakePartWhereTheyAreNamed() {
    assertEquals(
        64, run("bench", "--tlc=t.jar", "--against=old.jar", "--contestant=x"), err.toString());
    assertTrue(err.toString().contains("[tck, tck-quick, tck-against, spin,"), err.toString());
    assertTrue(err.toString().contains("naive, tlc]"), err.toString());
  }

  @Test
  void helpOfAllCommandsKeepsItToItself() {
    assertEquals(0, run("--help"));
    assertTrue(out.toString().contains("export"), out.toString());
    assertFalse(out.toString().contains("bench"), out.toString());
  }
}
