package org.lifecycletck.kit.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.lifecycletck.kit.model.Bounds;
import org.lifecycletck.kit.model.Slices;

/** What real programs said, and made-up results. */
final class Samples {
  static final Size CANCEL = Size.of(Slices.named("cancel"), Bounds.of(2, 1, 2));

  private Samples() {}

  /** A file of the resources. */
  static String text(String name) throws IOException {
    try (InputStream in = Samples.class.getResourceAsStream("/benchmark/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Runs of so many seconds in rounds 1, 2, 3 …; a round without a run has 0 seconds. */
  static Result result(String name, boolean looksAtAll, long states, double... seconds) {
    List<Run> runs = new ArrayList<>();
    for (int round = 1; round <= seconds.length; round++) {
      if (seconds[round - 1] > 0) {
        Counts counts = new Counts(states, 3 * states);
        runs.add(new Run(round, counts, seconds[round - 1], 0, 100 * states));
      }
    }
    return new Result(name, looksAtAll, List.of("run", name), 0, runs, null);
  }

  static Comparison comparison(Result... results) {
    return new Comparison(CANCEL, List.of(results));
  }
}
