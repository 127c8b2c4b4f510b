package org.lifecycletck.kit.export;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lifecycletck.kit.model.Bounds;
import org.lifecycletck.kit.model.Slice;
import org.lifecycletck.kit.model.Slices;
import org.lifecycletck.spec.Parameters;
import org.lifecycletck.spec.Profile;

class PromelaTest {
  @TempDir Path directory;

  /**
   * SPIN, an independent model checker, finds as many states as the kit's own search, in all slices
   * together: every row takes part. Minutes go by before SPIN and gcc have made a program of them.
   */
  @Tag("extended")
  @Test
  void spinFindsAsManyStatesInAllSlices() throws IOException, InterruptedException {
    agree(Bounds.of(1, 1, 2), Slices.ALL, true);
  }

  @ParameterizedTest
  @CsvSource({"stop, 1, 1, 2, true", "refusals, 1, 1, 2, false"})
  void spinFindsAsManyStatesInASlice(
      String slice, int requests, int targets, int strands, boolean verifier)
      throws IOException, InterruptedException {
    List<Slice> slices = List.of(Slices.named(slice));
    agree(Bounds.of(requests, targets, strands), slices, verifier);
  }

  @Tag("extended")
  @ParameterizedTest
  @CsvSource({"cancel, 2, 2, 1, true", "timers, 2, 1, 2, true", "purge, 1, 2, 2, true"})
  void spinFindsAsManyStatesInASliceOfOtherBounds(
      String slice, int requests, int targets, int strands, boolean verifier)
      throws IOException, InterruptedException {
    spinFindsAsManyStatesInASlice(slice, requests, targets, strands, verifier);
  }

  /** The same in the bounds of {@code tck check}, slice by slice. */
  @Tag("extended")
  @Timeout(value = 20, unit = TimeUnit.MINUTES)
  @ParameterizedTest
  @ValueSource(strings = {"queue", "cancel", "stop", "purge", "refusals", "retarget", "questions"})
  void spinFindsAsManyStatesInALargeSlice(String slice) throws IOException, InterruptedException {
    agree(Bounds.of(2, 2, 2), List.of(Slices.named(slice)), true);
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
    new SpinRuns(directory).agree(bounds, slices, Parameters.of(Profile.KMDF_1_33, verifier));
  }
}
