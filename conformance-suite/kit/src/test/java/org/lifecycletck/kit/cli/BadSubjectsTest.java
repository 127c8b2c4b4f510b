package org.lifecycletck.kit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lifecycletck.kit.report.Outcome;
import org.lifecycletck.kit.wire.BadSubjects;
import org.lifecycletck.kit.wire.BadSubjects.Fault;
import org.lifecycletck.wire.message.Session;
import org.lifecycletck.wire.subject.Taps;
import org.lifecycletck.wire.subject.WireSubjects;
import org.lifecycletck.wire.subject.WireUnavailableException;

/**
 * Subjects that misbehave on the wire: each ends the run with its exit code, none of them conforms
 * for a rule in whose check it misbehaved, and what was finished before and after is reported.
 */
class BadSubjectsTest {
  /** A rule whose checks allocate a timer, and two whose checks do not. */
  private static final List<String> RULES = List.of("TMO-011", "CAN-004", "CAN-028");

  /** The same with more checks, for what a few calls do not show. */
  private static final List<String> MORE_RULES = List.of("TMO-011", "CAN-006", "CAN-005");

  private static final Set<Fault> SELDOM_SEEN =
      Set.of(Fault.LEAKS_HANDLES, Fault.IS_NOT_DETERMINISTIC);

  private static final Session.Hello HELLO = new Session.Hello(1, 1, "0", "0");

  private List<String> rules;
  private Map<String, String> verdicts;
  private String sentences;

  private static WireSubjects start(Fault fault, long startMillis) throws Exception {
    return WireSubjects.start(
        BadSubjects.source(fault),
        HELLO,
        new WireSubjects.Limits(startMillis, 2_000, 2_000),
        Taps.NONE);
  }

  /** Runs the rules against the subject with this fault, inside this process. */
  private Outcome.Exit run(Fault fault) throws Exception {
    rules = SELDOM_SEEN.contains(fault) ? MORE_RULES : RULES;
    SessionRuns.Ended ended = SessionRuns.run(start(fault, 20_000), rules, Duration.ofSeconds(4));
    verdicts = ended.verdicts();
    sentences = ended.sentences();
    return ended.exit();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          dies-in-the-middle         |  2 | undecided    | conforms | closed the connection, during
          dies-in-a-callback         |  2 | conforms     | -        | closed the connection, during
          hangs                      |  2 | undecided    | conforms | it hung: a call
          answers-late               |  2 | undecided    | conforms | it hung: a call
          answers-twice              | 76 | -            | conforms | is answered, but is not open
          answers-out-of-nesting     | 76 | -            | -        | while another one is open
          answers-what-was-not-asked | 76 | undecided    | conforms | answered, but is not open
          sends-no-json              | 76 | undecided    | conforms | a line is not JSON
          cuts-a-line-short          | 76 | undecided    | conforms | in the middle of a line
          sends-an-endless-line      | 76 | undecided    | conforms | longer than 1048576 bytes
          sends-no-utf8              | 76 | undecided    | conforms | a line is not UTF-8
          sends-an-unknown-field     | 76 | undecided    | conforms | unknown field 'sattus'
          floods-callbacks           | 76 | -            | conforms | more than 2
          claims-too-much            | 76 | undecided    | conforms | though it lacks nothing
          calls-back-after-the-case  | 76 | -            | -        | -
          leaks-handles              |  1 | -            | -        | -
          is-not-deterministic       |  1 | -            | conforms | -
          """)
  void misbehaviourHasItsVerdictAndItsExitCode(
      String fault, int code, String timer, String others, String words) throws Exception {
    Outcome.Exit exit = run(Fault.of(fault));
    String seen = exit + " " + verdicts + "\n" + sentences;
    assertEquals(code, exit.code(), seen);
    if (!timer.equals("-")) {
      assertEquals(timer, verdicts.get(rules.get(0)), seen);
    }
    if (!others.equals("-")) {
      assertEquals(others, verdicts.get(rules.get(1)), seen);
      assertEquals(others, verdicts.get(rules.get(2)), seen);
    }
    if (!words.equals("-")) {
      assertTrue(sentences.contains(words), () -> words + " in\n" + seen);
    }
  }

  @Test
  void aSubjectThatAlwaysDiesIsNotStartedForEver() throws Exception {
    Outcome.Exit exit = run(Fault.DIES_ALWAYS);
    assertFalse(verdicts.containsValue("conforms"), verdicts.toString());
    assertTrue(List.of(2, 69).contains(exit.code()), exit.toString());
  }

  @Test
  void aSubjectThatNeverIntroducesItselfIsNotAvailable() {
    WireUnavailableException problem =
        assertThrows(WireUnavailableException.class, () -> start(Fault.NEVER_ANSWERS, 300));
    assertFalse(problem.brokeProtocol());
    assertTrue(problem.getMessage().contains("hello is not answered in time"));
  }

  @Test
  void aSubjectOfAnotherVersionBreaksTheProtocol() {
    WireUnavailableException problem =
        assertThrows(
            WireUnavailableException.class, () -> start(Fault.SPEAKS_ANOTHER_VERSION, 20_000));
    assertTrue(problem.brokeProtocol());
    assertTrue(problem.getMessage().contains("it speaks protocol 9, the kit 1"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          dies-at-start            | 69 | it last said: no configuration found
          dies-in-the-middle       |  2 | code 139 (signal 11), during AllocateTimer
          starts-a-child-and-hangs |  2 | it hung
          prints-a-little          |  0 | its standard output held
          prints-a-lot             | 76 | more than 100 lines are no messages
          floods-standard-error    |  0 | -
          does-not-exit            |  0 | when told to exit, and was ended
          exits-badly              |  0 | ended with exit code 9 when told to exit
          """)
  void aProcessThatMisbehavesHasItsExitCode(String fault, int code, String words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] command = {
      "run", "--subject", command(fault), "--select", "TMO-011", "--patience", "4s", "--quiet"
    };
    int ended = Main.run(command, new PrintWriter(out, true), new PrintWriter(err, true));
    String seen = fault + "\n" + out + err;
    assertEquals(code, ended, seen);
    assertTrue(words.equals("-") || err.toString().contains(words), () -> words + " in\n" + seen);
    assertTrue(
        ProcessHandle.allProcesses()
            .map(process -> process.info().commandLine().orElse(""))
            .noneMatch(line -> line.contains("sleep 987654")),
        "a child of the subject is still there");
  }

  private static String command(String fault) {
    String classpath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    return "cmd:'"
        + java
        + "' -XX:TieredStopAtLevel=1 -Xmx128m -cp '"
        + classpath
        + "' "
        + BadSubjects.class.getName()
        + " "
        + fault;
  }

  @Test
  void everyFaultIsTried() throws IOException {
    String source =
        Files.readString(Path.of("src/test/java/org/lifecycletck/kit/cli/BadSubjectsTest.java"));
    for (Fault fault : Fault.values()) {
      assertTrue(
          source.contains("          " + fault.title() + " ") || source.contains("Fault." + fault),
          fault + " is tried by no test");
    }
  }
}
