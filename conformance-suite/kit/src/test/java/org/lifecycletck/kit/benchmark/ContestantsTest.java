package org.lifecycletck.kit.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lifecycletck.kit.model.Bounds;
import org.lifecycletck.kit.model.Slices;

/** What contestants are told to do, and what is read from what they say. */
class ContestantsTest {
  private static final Spin SPIN = new Spin("spin", List.of("-DNOREDUCE"), 1000);
  private static final Spin REDUCED = new Spin("spin reduced", List.of(), 1000);
  private static final Java.Tck TCK =
      new Java.Tck("tck", Path.of("no.jar"), Java.Tck.QUICK, List.of("--x"));

  @Test
  void spinCountsItsStartAsOneStepMore() throws IOException {
    assertEquals(new Counts(11_284_904, 41_063_197), SPIN.read(Samples.text("spin-purge.txt")));
  }

  /** SPIN prints with {@code %9.8g}: its large numbers are rounded. */
  @Test
  void roundedNumbersAreNoCounts() throws IOException {
    String said = Samples.text("spin-purge.txt");
    assertEquals(
        new Counts(11_284_904, Counts.NOT_COUNTED),
        SPIN.read(said.replace(" 41063198 transitions", "1.3264848e+08 transitions")));
    assertNull(SPIN.read(said.replace(" 11284904 states", "1.1284904e+08 states")));
  }

  @Test
  void aSearchThatWasNotDeepEnoughCountsNothing() throws IOException {
    String said = Samples.text("spin-too-deep.txt");
    assertTrue(said.contains("6869561 states, stored"), said);
    assertNull(SPIN.read(said));
  }

  @Test
  void spinWithErrorsCountsNothing() throws IOException {
    assertNull(SPIN.read(Samples.text("spin-purge.txt").replace("errors: 0", "errors: 1")));
  }

  @Test
  void onlyUnreducedSpinLooksAtAll() {
    assertTrue(SPIN.looksAtAll());
    assertTrue(new Spin("spin quick", Spin.QUICK, 1000).looksAtAll());
    assertFalse(REDUCED.looksAtAll());
  }

  @ParameterizedTest
  @CsvSource({"0, 24", "1, 20", "1048575, 20", "1048576, 21", "11284904, 24", "19027865, 25"})
  void spinsTableHasAPlaceForEachState(long states, int bits) {
    assertEquals(bits, Spin.tableBits(states));
    assertEquals(List.of("./pan", "-m1000", "-w" + bits), SPIN.command(Samples.CANCEL, states));
  }

  @Test
  void checkSaysWhatItCounted() throws IOException {
    assertEquals(new Counts(5_989, 19_807), TCK.read(Samples.text("check-cancel.json")));
  }

  @Test
  void checkCutShortCountsNothing() throws IOException {
    assertNull(TCK.read(Samples.text("check-cut-short.json")));
    assertNull(TCK.read("tck: undecided: out of memory\n"));
  }

  @Test
  void checkIsAskedForOneSliceAndOneSearch() {
    assertEquals(
        "-XX:SharedArchiveFile=tck.jsa -XX:+UseSerialGC -Xms9m -Xmn2m -XX:MinHeapFreeRatio=10"
            + " -XX:TieredStopAtLevel=1 -jar no.jar check --jobs 1 --property nobody-is-stuck"
            + " --quiet --json --slice cancel --requests 2 --targets 1 --strands 2 --x",
        String.join(" ", TCK.command(Samples.CANCEL, 0)).substring(Java.machine().length() + 1));
    assertEquals("there is no file no.jar", TCK.missing());
  }

  @Test
  void allSlicesAreOneModelOfWhichNoneIsChosen() {
    Size all = Size.all(Bounds.of(1, 2, 2));
    assertEquals(List.of("--requests", "1", "--targets", "2", "--strands", "2"), all.options());
    assertEquals("all (1,2,2)", all.toString());
    assertEquals("all-122", all.directory());
    assertEquals(Slices.ALL, all.slices());
  }

  @Test
  void tlcCountsDistinctStatesWhereNoneIsLeft() {
    Tlc tlc = new Tlc(Path.of("no.jar"));
    String said = "11418 states generated, 3331 distinct states found, %d states left on queue.\n";
    assertEquals(new Counts(3331, Counts.NOT_COUNTED), tlc.read(String.format(said, 0)));
    assertNull(tlc.read(String.format(said, 7)));
    assertEquals("there is no file no.jar", tlc.missing());
  }

  @Test
  void naiveSearchNeedsTheCompiledTests() {
    String missing = new Java.Naive(Path.of("no.jar"), Path.of("nowhere")).missing();
    assertTrue(missing.contains("build with 'mvn package'"), missing);
  }
}
