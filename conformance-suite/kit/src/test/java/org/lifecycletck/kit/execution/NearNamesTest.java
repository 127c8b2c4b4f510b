package org.lifecycletck.kit.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearNamesTest {
  private static final List<String> NAMES =
      List.of("stops-once", "stops-without-waiting", "closes-without-waiting", "drops-format");

  @Test
  void aSlipOfThePenIsFound() {
    assertEquals("stops-without-waiting", NearNames.of("stop-without-waiting", NAMES).get(0));
    assertEquals(List.of("drops-format"), NearNames.of("drop-formats", NAMES));
  }

  @Test
  void theNearestComesFirstAndWhatIsFarNotAtAll() {
    assertEquals(
        List.of("closes-without-waiting", "stops-without-waiting"),
        NearNames.of("closes-without-wait", NAMES));
    assertEquals(List.of(), NearNames.of("none", NAMES));
    assertEquals(List.of(), NearNames.of("", NAMES));
  }
}
