package org.lifecycletck.kit.cli;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.lifecycletck.kit.report.RunHeader;
import org.lifecycletck.spec.Profile;

/** Options and headers of runs that no command line asks for. */
final class RunOptionsForTests {
  private RunOptionsForTests() {}

  /** What holds without options, with this patience. */
  static RunOptions with(Duration patience) {
    RunOptions options = new RunOptions();
    options.subject = "bad";
    options.profile = Profile.of("documented");
    options.verifier = "on";
    options.seed = 1;
    options.jobs = 1;
    options.patience = patience;
    return options;
  }

  /** A header that says nothing. */
  static RunHeader header() {
    return new RunHeader(
        "",
        "",
        "",
        "",
        "",
        Map.of(),
        "documented",
        true,
        false,
        1,
        List.of(),
        List.of(),
        "",
        Map.of());
  }
}
