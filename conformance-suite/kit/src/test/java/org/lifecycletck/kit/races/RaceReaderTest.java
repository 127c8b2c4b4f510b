package org.lifecycletck.kit.races;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lifecycletck.kit.history.BadDataException;
import org.lifecycletck.kit.sequence.Step;
import org.lifecycletck.spec.Profile;

/** Reading the file of a race, and matching results with its rows. */
class RaceReaderTest {
  private static final String GOOD =
      """
      race: A cancel meets the completion
      rules: CAN-002, CAN-003
      source: wdfrequest/nf-wdfrequest-wdfrequestcancelsentrequest
      recorded: R99

      outcomes:
        | outcome                  | the cancel of "r1" | routine of "r1"    |
        | acceptable               | FALSE or TRUE      | STATUS_SUCCESS     |
            The completion is first.
        | interesting in kmdf-1.33 | TRUE               | STATUS_CANCELLED   |
            The cancel is first:
            it ends the request.
        | defect lost-wake-up      | waits              | never              |
            It sleeps for ever.
        | forbidden                | *                  | more than once     |
            Twice.
        | forbidden                | FALSE              | any failing status |
            Nobody cancelled it.

      setup:
        # a comment
        a started target "t1"
        "r1" is a formatted request with a completion routine for "t1"
        the completion routine of "r1" will:
          the driver reuses "r1" with STATUS_SUCCESS
          the driver formats "r1" for read on "t1"
        "r1" is sent to "t1" with a timeout of 20 ms

      strand A:
        the driver cancels "r1"
        20 ms pass

      strand B:
        the lower driver completes "r1" with STATUS_SUCCESS and 5 bytes

      after:
        the driver gets the state of "t1"
      """;

  private static Race read(String text) {
    return RaceReader.read("good", "good.race", text);
  }

  private static String problem(String from, String to) {
    return assertThrows(BadDataException.class, () -> read(GOOD.replace(from, to))).getMessage();
  }

  @Test
  void theWholeIsRead() {
    Race race = read(GOOD);
    assertEquals("A cancel meets the completion", race.title());
    assertEquals(List.of("CAN-002", "CAN-003"), race.rules());
    assertEquals(List.of("R99"), race.recorded());
    assertNull(race.misuse());
    assertEquals(2, race.columns().size());
    assertEquals(5, race.outcomes().size());
    assertEquals("interesting in kmdf-1.33", race.outcomes().get(1).label());
    assertEquals("The cancel is first: it ends the request.", race.outcomes().get(1).sentence());
    assertEquals("defect lost-wake-up", race.outcomes().get(2).label());
    assertEquals(6, race.program().before().size());
    assertEquals(2, ((Step.Inside) race.program().before().get(4)).steps().size());
    assertEquals(2, race.program().strands().size());
    assertEquals(new Step.Pass(20), race.program().strands().get(0).get(1));
    assertEquals(1, race.program().after().size());
  }

  @Test
  void resultsBelongToRows() {
    Race race = read(GOOD);
    assertEquals(Grade.ACCEPTABLE, grade(race, "FALSE", "STATUS_SUCCESS"));
    assertEquals(Grade.ACCEPTABLE, grade(race, "TRUE", "STATUS_SUCCESS"));
    assertEquals(Grade.INTERESTING, grade(race, "TRUE", "STATUS_CANCELLED"));
    assertEquals(Grade.DEFECT, grade(race, "waits", "never"));
    assertEquals(Grade.FORBIDDEN, grade(race, "TRUE", "STATUS_SUCCESS then STATUS_SUCCESS"));
    assertEquals(Grade.FORBIDDEN, grade(race, "FALSE", "STATUS_IO_TIMEOUT"));
    assertNull(race.outcome(new Result(List.of("TRUE", "never")), Profile.KMDF_1_33));
    assertNull(race.outcome(new Result(List.of("TRUE", "STATUS_CANCELLED")), Profile.DOCUMENTED));
    assertEquals(4, race.listed(Profile.KMDF_1_33).size());
    assertEquals(2, race.listed(Profile.DOCUMENTED).size());
  }

  private static Grade grade(Race race, String cancel, String routine) {
    return race.outcome(new Result(List.of(cancel, routine)), Profile.KMDF_1_33).grade();
  }

  @Test
  void mistakesAreToldWithTheirPlace() {
    assertEquals(
        "good.race:30: no step: the driver kicks \"r1\"",
        problem("the driver cancels \"r1\"", "the driver kicks \"r1\""));
    assertEquals(
        "good.race:7: nothing that can be looked at: the mood of \"r1\"",
        problem("the cancel of \"r1\"", "the mood of \"r1\""));
    assertEquals(
        "good.race:8: only a forbidden outcome may leave values open",
        problem("| FALSE or TRUE ", "| * "));
    assertEquals("good.race:10: no grade: nice", problem("interesting in kmdf-1.33", "nice"));
    assertEquals("good.race:8: 3 cells below 2", problem("| FALSE or TRUE ", "| FALSE | TRUE "));
    assertEquals("good.race:17: an outcome needs a sentence", problem("Nobody cancelled it.", ""));
    assertEquals("good.race:33: the next strand is B", problem("strand B:", "strand C:"));
    assertEquals("good.race:36: a second time: after", problem("strand B:", "after:"));
    assertEquals(
        "good.race:27: no whole race", problem(GOOD.substring(GOOD.indexOf("strand A")), ""));
  }
}
