package org.lifecycletck.kit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lifecycletck.kit.report.files.Runs;
import org.lifecycletck.kit.run.CaseResult;
import org.lifecycletck.kit.run.Verdict;

/** {@code tck waivers} as a user gives it: from a run to a file, and back to none. */
class WaiversCommandTest {
  private static final String DAY = WaiverFiles.today().plusDays(30).toString();
  private static final String REFUSES = "returns TRUE, expected FALSE";

  private static final String GOOD =
      """
      schema: 1
      set: '2026.1'
      waivers:
        - check: SND-002/the-target-refuses
          expect: violates
          reason: known
          issue: https://github.com/we/ours/issues/7
          owner: we
          expires: DAY
      """;

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

  private Path run() throws IOException {
    return run(
        Runs.check("SND-001", "Accepted, and failed later", Verdict.CONFORMS, ""),
        Runs.check("SND-007", "Queued, then started", Verdict.UNDECIDED, "\"too much\" work"),
        Runs.violation("SND-002", "The target refuses", REFUSES + "; call 6 is not explained"));
  }

  private String filled() throws IOException {
    return Files.readString(file)
        .replace("reason: \"\"", "reason: known")
        .replace("issue: \"\"", "issue: https://github.com/we/ours/issues/7")
        .replace("owner: \"\"", "owner: the port team");
  }

  @Test
  void initWritesAWaiverForEachFailureThatIsRefusedUntilItIsFilledIn() throws IOException {
    assertEquals(0, tck.run("waivers", "init", "--from", run(), "--out", file, "--expires", DAY));
    assertEquals(
        """
        # What is known to fail in Mine
        # (profile documented, seed 7, run of 2026-01-31T09:30:00Z).
        # Fill in reason, issue and owner of each, or take it out and mend what it hides;
        # `tck waivers check` tells what is left to do.
        schema: 1
        set: "2026.1"
        waivers:
          - check: SND-002/the-target-refuses  # FALSE comes with a failing status
            expect: violates
            match: "returns TRUE, expected FALSE"
            reason: ""
            issue: ""
            owner: ""
            expires: DAY
          - check: SND-007/queued-then-started  # A stopped target accepts and queues
            expect: undecided
            match: "\\"too much\\" work"
            reason: ""
            issue: ""
            owner: ""
            expires: DAY
        """
            .replace("DAY", DAY),
        Files.readString(file));
    tck.fails(65, "tck-waivers.yaml:8: 'reason' is empty", "waivers", "check", file);
    Files.writeString(file, filled());
    tck.fails(3, "no check has this name; SND-007 has ", "waivers", "check", file);
    Files.writeString(file, filled().replace("SND-007/queued-then-started", "SND-002/the-opt*"));
    assertEquals(0, tck.run("waivers", "check", file), tck.err());
    assertTrue(tck.out().contains(" 1 check   until " + DAY + " (30 days)"), tck.out());
    assertTrue(tck.out().contains("2 waivers, rule set 2026.1\n"), tck.out());
  }

  @Test
  void initHoldsBackWhereItWouldDoHarm() throws IOException {
    Path run = run();
    Files.writeString(file, "mine");
    tck.fails(64, "--force replaces it", "waivers", "init", "--from", run, "--out", file);
    assertEquals("mine", Files.readString(file));
    assertEquals(0, tck.run("waivers", "init", "--from", run, "--out", file, "--force"));
    Path other = directory.resolve("other.yaml");
    String[] words = {"waivers", "init", "--out", other.toString(), "--from"};
    tck.fails(66, "none.ndjson", words[0], words[1], words[2], words[3], words[4], "none.ndjson");
    tck.fails(65, "tck-waivers.yaml:1: ", words[0], words[1], words[2], words[3], words[4], file);
    Files.writeString(run, Files.readString(run).replace("2026.1", "2025.2"));
    tck.fails(
        65, "a run of rule set 2025.2", words[0], words[1], words[2], words[3], words[4], run);
    LocalDate late = WaiverFiles.today().plusYears(1).plusDays(1);
    tck.fails(64, "at most a year away", "waivers", "init", "--from", run, "--expires", late);
    tck.fails(64, "a day such as 2027-03-31, not 'soon'", "waivers", "init", "--expires", "soon");
    tck.fails(64, "which command?", "waivers");
    assertTrue(Files.notExists(other));
  }

  @Test
  void aRunThatDidNotEndGivesWhatItHas() throws IOException {
    Path run = run();
    List<String> lines = Files.readAllLines(run);
    Files.write(run, lines.subList(0, 4));
    assertEquals(0, tck.run("waivers", "init", "--from", run, "--out", file));
    assertTrue(tck.out().contains("2 waivers; fill in"), tck.out());
    assertTrue(tck.err().contains("the run did not end"), tck.err());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SND-002/the-target-refuses | SND-002/nothing   | 3  | SND-002 has a-created-request-can",
        "SND-002/the-target-refuses | XYZ-001/purged    | 3  | no rule is called XYZ-001",
        "SND-002/the-target-refuses | CAN-024/purged    | 3  | CAN-024 is part of FGT-007",
        "SND-002/the-target-refuses | SND-004/purged    | 3  | SND-004 has no check of its own",
        "SND-002/the-target-refuses | SND-*/nothing     | 3  | no check has a name like this",
        "SND-002/the-target-refuses | '\"TGT-*/*\"'     | 3  | checks, at most 20",
        "SND-002/the-target-refuses | SND-002           | 65 | tck-waivers.yaml:4: 'check' is no",
        "expires: DAY               | expires: 2020-02-02 | 3 | expired on 2020-02-02",
        "expires: DAY               | expires: 2999-01-01 | 65 | more than a year away",
        "set: '2026.1'              | set: '2025.2'     | 65 | made for rule set 2025.2",
        "owner: we                  | owns: we          | 65 | 'owner' is missing",
        "expect: violates           | expect: waived    | 65 | 'expect' is violates or undecided"
      })
  void checkTellsWhatIsWrongWithoutARun(String good, String bad, int code, String complaint)
      throws IOException {
    String text = GOOD.replace("DAY", DAY);
    Files.writeString(file, text);
    assertEquals(0, tck.run("waivers", "check", file), tck.err());
    String wrong = text.replace(good.replace("DAY", DAY), bad);
    assertTrue(!wrong.equals(text), "nothing is wrong");
    Files.writeString(file, wrong);
    tck.fails(code, complaint, "waivers", "check", file);
    if (code == 65) {
      tck.fails(65, complaint, "run", "--subject", "ref", "--waivers", file);
    }
  }

  @Test
  void aFileThatIsNotThereIsNoInput() {
    tck.fails(66, "tck-waivers.yaml", "waivers", "check", file);
    tck.fails(66, "tck-waivers.yaml", "waivers", "prune", file, "--from", file);
  }

  @Test
  void aWaivedSubjectIsMendedAndItsWaiversGo() throws IOException {
    Path report = directory.resolve("report");
    Object[] words = {"run", "--select", "SND-008", "--out", report, "--subject", "ref", ""};
    words[6] = "faulty:queues-on-purged-target";
    words[7] = "--quiet";
    assertEquals(1, tck.run(words), tck.out());
    Path run = report.resolve("run.ndjson");
    assertEquals(0, tck.run("waivers", "init", "--from", run, "--out", file), tck.err());
    Files.writeString(file, filled());
    assertEquals(0, tck.run("waivers", "check", file), tck.err());
    Object[] waived = {"run", "--select", "SND-008", "--subject", words[6], "--waivers", file};
    assertEquals(0, tck.run(waived), tck.out());
    words[6] = "ref";
    assertEquals(0, tck.run(words), tck.out());
    assertEquals(0, tck.run("waivers", "prune", file, "--from", run), tck.err());
    assertTrue(Files.readString(file).endsWith("waivers: []\n"), Files.readString(file));
  }
}
