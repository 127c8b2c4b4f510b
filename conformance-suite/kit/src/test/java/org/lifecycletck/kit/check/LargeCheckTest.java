package org.lifecycletck.kit.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lifecycletck.kit.model.Bounds;
import org.lifecycletck.kit.model.Slices;
import org.lifecycletck.spec.Parameters;
import org.lifecycletck.spec.Profile;
import org.lifecycletck.spec.Table;

/** {@code tck check} with three requests, as far as that ends in minutes. */
@Tag("extended")
class LargeCheckTest {

  @Timeout(value = 20, unit = TimeUnit.MINUTES)
  @ParameterizedTest
  @CsvSource({
    "queue, 288879089",
    "cancel, 517705249",
    "ignoring, 14810561",
    "transfer, 1982831",
    "forgotten, 55674701",
    "received-synchronous, 8749531",
    "deletion-and-cancel, 6749197",
    "timers, 1727673",
    "closing-a-transfer, 74078046",
  })
  void everythingHoldsWithThreeRequests(String slice, long states) {
    Plan plan =
        new Plan(
            Bounds.of(3, 2, 2),
            List.of(Slices.named(slice)),
            Parameters.of(Profile.KMDF_1_33, true),
            Table.ROWS,
            null,
            true,
            "explicit",
            Runtime.getRuntime().maxMemory() / 2,
            Duration.ofMinutes(15),
            1,
            null);
    Check check = new Check(plan, () -> false, (name, covered) -> {});
    Summary summary = new Summary(plan, check.run());
    assertEquals("holds", summary.verdict(), () -> TextSummary.lines(summary, 0).toString());
    assertEquals(states, summary.states());
  }
}
