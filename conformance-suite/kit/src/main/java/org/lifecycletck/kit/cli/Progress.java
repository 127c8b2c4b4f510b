package org.lifecycletck.kit.cli;

import java.io.PrintWriter;
import org.lifecycletck.kit.run.CaseResult;
import org.lifecycletck.kit.run.Verdict;

/** How far a run is, on standard error: one line that changes, or a line each tenth. */
final class Progress {
  private static final int WIDTH = 30;
  private static final int PARTS = 10;

  private final PrintWriter err;
  private final boolean terminal;
  private final boolean silent;
  private long total;
  private long done;
  private long violations;
  private long parts;

  Progress(PrintWriter err, boolean terminal, boolean silent) {
    this.err = err;
    this.terminal = terminal;
    this.silent = silent;
  }

  synchronized void started(long checks) {
    total = checks;
    say();
  }

  synchronized void took(CaseResult result) {
    done++;
    violations += result.judgement().verdict() == Verdict.VIOLATES ? 1 : 0;
    long part = total == 0 ? PARTS : done * PARTS / total;
    if (terminal || part > parts) {
      parts = part;
      say();
    }
  }

  /** Leaves the line. */
  synchronized void over() {
    if (terminal && !silent) {
      err.print("\r\u001b[K");
      err.flush();
    }
  }

  private void say() {
    if (silent) {
      return;
    }
    String words = done + " of " + total + " checks, violations: " + violations;
    if (terminal) {
      int full = total == 0 ? WIDTH : Math.toIntExact(Math.min(WIDTH, done * WIDTH / total));
      err.print("\r\u001b[K[" + "#".repeat(full) + " ".repeat(WIDTH - full) + "] " + words);
    } else {
      err.println("tck run: " + words);
    }
    err.flush();
  }
}
