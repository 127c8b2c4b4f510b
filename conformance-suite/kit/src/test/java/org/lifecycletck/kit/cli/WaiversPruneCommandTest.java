package org.lifecycletck.kit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lifecycletck.kit.report.files.Runs;
import org.lifecycletck.kit.run.CaseResult;
import org.lifecycletck.kit.run.Verdict;

/** {@code tck waivers prune}: what goes, and that nothing else does. */
class WaiversPruneCommandTest {
  private static final String DAY = WaiverFiles.today().plusDays(30).toString();
  private static final String REFUSES = "returns TRUE, expected FALSE";
  private static final String HEAD = "# ours\nschema: 1\nset: '2026.1'\n\n# all\nwaivers:\n";

  @TempDir private Path directory;

  private final Commands tck = new Commands();
  private Path file;

  @BeforeEach
  void nameTheFile() {
    file = directory.resolve("tck-waivers.yaml");
  }

  private Path run(CaseResult... checks) throws IOException {
    Path out = directory.resolve("report");
    Runs.write(out, Runs.header("Mine"), List.of(checks), "SND,TGT");
    return out.resolve("run.ndjson");
  }

  private static String waiver(String check, String more) {
    return "  - {check: \""
        + check
        + "\", expect: violates, reason: known, owner: we,\n"
        + "     issue: 'https://github.com/we/ours/issues/1', "
        + more
        + "}\n";
  }

  private static String waiver(String check) {
    return waiver(check, "expires: " + DAY);
  }

  private String before() {
    return String.join(
        "",
        HEAD,
        "# conforms now\n",
        waiver("SND-001/accepted-and-failed-later"),
        "\n# kept\n",
        waiver("SND-002/the-target-refuses"),
        "# fails in another way\n",
        waiver("SND-002/the-options-are-bad", "match: slow, expires: " + DAY),
        "# no such check\n",
        waiver("XYZ-001/purged"),
        "# waived by the run itself\n",
        waiver("SND-008/purged"),
        "# not applicable\n",
        waiver("SND-007/kept-until-the-target-is-started"),
        "# one of two conforms\n",
        waiver("SND-00*/the-*"),
        waiver("SND-008/closed", "expires: 2020-02-02"),
        "# the end\n");
  }

  private Path run() throws IOException {
    return run(
        Runs.check("SND-001", "Accepted, and failed later", Verdict.CONFORMS, ""),
        Runs.violation("SND-002", "The target refuses", REFUSES),
        Runs.violation("SND-002", "The options are bad", "no answer"),
        Runs.check("SND-003", "The driver completes what was refused", Verdict.CONFORMS, ""),
        Runs.violation("SND-008", "Purged", REFUSES).waived("known"),
        Runs.check(
            "SND-007", "Kept until the target is started", Verdict.NOT_APPLICABLE, "not offered"),
        Runs.violation("SND-008", "Closed", REFUSES));
  }

  @Test
  void pruneTakesOutStaleWaiversAndLeavesEveryOtherLine() throws IOException {
    Path run = run();
    String before = before();
    Files.writeString(file, before);
    assertEquals(3, tck.run("waivers", "prune", file, "--from", run, "--dry-run"));
    assertEquals(before, Files.readString(file));
    assertTrue(tck.out().contains(file + ": 3 would go"), tck.out());
    assertEquals(3, tck.run("waivers", "prune", file, "--from", run), tck.err());

    assertEquals(
        List.of(
            "- SND-001/accepted-and-failed-later: conforms",
            "- SND-002/the-options-are-bad: none of its checks has the verdict it expects",
            "- XYZ-001/purged: no check has this name",
            file + ": 3 removed"),
        tck.lines());
    String after =
        before
            .replace(waiver("SND-001/accepted-and-failed-later"), "")
            .replace(waiver("SND-002/the-options-are-bad", "match: slow, expires: " + DAY), "")
            .replace(waiver("XYZ-001/purged"), "");
    assertEquals(after, Files.readString(file));
    assertTrue(tck.err().contains("SND-00*/the-*: unexpectedly conforms: SND-003/the-driver"));
    assertTrue(tck.err().contains("SND-008/closed: expired on 2020-02-02"), tck.err());
  }

  @Test
  void pruneLeavesAnEmptyListAndRefusesWhatHasNoLineOfItsOwn() throws IOException {
    Path run = run();
    String head = "schema: 1\nset: '2026.1'\nwaivers:";
    String stale = waiver("SND-001/accepted-and-failed-later").replace("\n    ", "");
    Files.writeString(file, head + " # known\n" + stale + "# end\n");
    assertEquals(0, tck.run("waivers", "prune", file, "--from", run), tck.err());
    assertEquals(head + " [] # known\n# end\n", Files.readString(file));
    assertEquals(0, tck.run("waivers", "check", file), tck.err());
    Files.writeString(file, head + " [" + stale.strip().substring(2) + "]\n");
    tck.fails(65, "write one '-' a waiver", "waivers", "prune", file, "--from", run);
  }
}
