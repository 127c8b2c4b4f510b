package org.lifecycletck.kit.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.lifecycletck.explorer.Progress;

/** How far a check is, on standard error: states, rate, what is open, and what the search holds. */
final class CheckProgress {
  private final PrintWriter err;
  private final boolean silent;
  private final boolean terminal = System.console() != null;
  private long said = System.nanoTime();

  CheckProgress(PrintWriter err, boolean silent) {
    this.err = err;
    this.silent = silent;
  }

  synchronized void told(String slice, Progress covered) {
    long now = System.nanoTime();
    if (silent || now - said < 2_000_000_000L) {
      return;
    }
    said = now;
    long open = covered.states() - covered.expanded();
    String words =
        String.format(
            Locale.ROOT,
            "%s: %,d states, %,.0f states/s, %,d open at depth %d, %,d MiB",
            slice,
            covered.states(),
            covered.states() / Math.max(covered.seconds(), 1e-3),
            open,
            covered.depth(),
            covered.bytes() >> 20);
    err.print(terminal ? "\r\u001b[K" + words : "tck check: " + words + System.lineSeparator());
    err.flush();
  }
}
