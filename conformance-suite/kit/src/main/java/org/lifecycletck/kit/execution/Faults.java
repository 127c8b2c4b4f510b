package org.lifecycletck.kit.execution;

import java.util.ArrayList;
import java.util.List;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.lifecycletck.kit.bench.CaseEnded;
import org.lifecycletck.spi.SystemStopped;
import org.opentest4j.TestAbortedException;

/** Follows the engines and notes whatever makes their results untrustworthy. */
final class Faults implements TestExecutionListener {
  private final List<String> faults = new ArrayList<>();
  private int finished;

  synchronized List<String> list() {
    return List.copyOf(faults);
  }

  synchronized void expect(long scenarios, long planned) {
    if (planned != scenarios) {
      faults.add("the catalogue has " + scenarios + " scenarios to run, the engine " + planned);
    }
  }

  /** Compares what ran with what was handed in: a check without a result checked nothing. */
  synchronized void compare(int results) {
    if (results != finished) {
      faults.add(finished + " checks ran, " + results + " gave a result");
    }
  }

  @Override
  public synchronized void executionSkipped(TestIdentifier test, String reason) {
    faults.add("'" + test.getDisplayName() + "' was skipped: " + reason);
  }

  @Override
  public synchronized void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (test.isTest()) {
      finished++;
    }
    if (result.getStatus() == Status.FAILED) {
      Throwable thrown = result.getThrowable().orElse(null);
      if (!test.isTest() || !isOutcome(thrown)) {
        String first = String.valueOf(thrown).lines().findFirst().orElse("");
        faults.add("'" + test.getDisplayName() + "' failed: " + first);
      }
    }
  }

  /** What a check throws to say something of the subject, not of itself. */
  private static boolean isOutcome(Throwable thrown) {
    return thrown instanceof AssertionError
        || thrown instanceof TestAbortedException
        || thrown instanceof CaseEnded
        || thrown instanceof SystemStopped;
  }
}
