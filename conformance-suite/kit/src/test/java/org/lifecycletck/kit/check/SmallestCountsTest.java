package org.lifecycletck.kit.check;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lifecycletck.kit.Repository;
import org.lifecycletck.kit.model.Bounds;
import org.lifecycletck.kit.model.Slice;
import org.lifecycletck.kit.model.Slices;

/** One of everything: milliseconds a slice, so that each change of the code can be asked of it. */
class SmallestCountsTest {

  static List<Slice> slices() {
    return Slices.ALL;
  }

  @ParameterizedTest
  @MethodSource("slices")
  void aSliceHasAsManyStatesAsThePageSays(Slice slice) throws IOException {
    String page = Files.readString(Repository.open().path(StateCountsTest.PAGE));
    String line = StateCountsTest.line(slice, Bounds.of(1, 1, 1));
    assertTrue(page.contains(line), line);
  }
}
