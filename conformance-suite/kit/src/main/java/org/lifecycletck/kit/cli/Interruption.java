package org.lifecycletck.kit.cli;

import java.util.concurrent.atomic.AtomicReference;
import org.lifecycletck.wire.line.ProcessChannel;

/**
 * What happens when the process is ended from outside, or by a subject: the run in progress reports
 * what it has, and the exit code tells that it was cut short.
 */
final class Interruption {
  private static final AtomicReference<Runnable> REPORT = new AtomicReference<>();

  private Interruption() {}

  /** From now on no end of the process passes for a verdict, but the one the program chooses. */
  static void guard() {
    // Loads the class now: it has a guard of its own, which a program that ends cannot set up.
    ProcessChannel.endAll();
    Runtime.getRuntime().addShutdownHook(new Thread(Interruption::end, "interruption"));
  }

  private static void end() {
    try {
      Runnable report = REPORT.getAndSet(null);
      if (report != null) {
        report.run();
      }
    } finally {
      endAll();
    }
  }

  private static void endAll() {
    try {
      ProcessChannel.endAll();
    } finally {
      Runtime.getRuntime().halt(ExitCode.INTERRUPTED);
    }
  }

  /** Has this report written if the process is ended; null where there is nothing to report. */
  static void report(Runnable report) {
    REPORT.set(report);
  }
}
