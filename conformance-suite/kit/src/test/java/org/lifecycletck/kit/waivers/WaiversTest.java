package org.lifecycletck.kit.waivers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lifecycletck.kit.history.BadDataException;
import org.lifecycletck.kit.run.Verdict;

class WaiversTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
  private static final String WAIVER =
      """
      schema: 1
      set: "2026.1"
      waivers:
        - check: SND-008/purged
          expect: violates
          match: TRUE
          reason: known since spring
          issue: https://github.com/we/ours/issues/7
          owner: a driver team
          expires: 2026-12-31
      """;

  @TempDir Path directory;

  private Waivers waivers(String text) throws IOException {
    Path file = Files.writeString(directory.resolve("tck-waivers.yaml"), text);
    return new Waivers(WaiverFile.read(file, "2026.1", TODAY).waivers(), TODAY);
  }

  @Test
  void theNamedCheckIsWaivedAndNoOther() throws IOException {
    Waivers waivers = waivers(WAIVER);
    List<String> purged = List.of("SND-002/purged", "SND-008/purged");
    assertEquals(
        "known since spring (https://github.com/we/ours/issues/7)",
        waivers.reason(purged, Verdict.VIOLATES, "returns TRUE"));
    assertNull(waivers.reason(List.of("SND-008/closed"), Verdict.VIOLATES, "returns TRUE"));
    assertEquals(List.of(), waivers.problems(false));
  }

  @Test
  void anotherVerdictOrAnotherReasonIsNotWaived() throws IOException {
    Waivers waivers = waivers(WAIVER);
    List<String> purged = List.of("SND-008/purged");
    assertNull(waivers.reason(purged, Verdict.UNDECIDED, "returns TRUE"));
    assertNull(waivers.reason(purged, Verdict.VIOLATES, "the routine never runs"));
    assertEquals(
        List.of("waiver of SND-008/purged: none of its checks has the verdict it expects"),
        waivers.problems(false));
  }

  @Test
  void aCheckThatConformsMakesItsWaiverStale() throws IOException {
    Waivers waivers = waivers(WAIVER);
    assertNull(waivers.reason(List.of("SND-008/purged"), Verdict.CONFORMS, ""));
    assertEquals(
        List.of("waiver of SND-008/purged: unexpectedly conforms: SND-008/purged"),
        waivers.problems(false));
  }

  @Test
  void aWaiverWithoutACheckIsStaleUnlessOnlySomeChecksRan() throws IOException {
    Waivers waivers = waivers(WAIVER);
    assertEquals(
        List.of("waiver of SND-008/purged: no check has this name"), waivers.problems(false));
    assertEquals(List.of(), waivers.problems(true));
  }

  @Test
  void aWaiverCountsOnItsLastDayAndHasExpiredTheDayAfter() throws IOException {
    Waivers last = waivers(WAIVER.replace("2026-12-31", "2026-06-01"));
    last.reason(List.of("SND-008/purged"), Verdict.VIOLATES, "returns TRUE");
    assertEquals(List.of(), last.problems(false));
    Waivers expired = waivers(WAIVER.replace("2026-12-31", "2026-05-31"));
    expired.reason(List.of("SND-008/purged"), Verdict.VIOLATES, "returns TRUE");
    assertEquals(
        List.of("waiver of SND-008/purged: expired on 2026-05-31"), expired.problems(false));
  }

  @Test
  void aPatternHitsTwentyChecksAndNoMore() throws IOException {
    Waivers waivers = waivers(WAIVER.replace("SND-008/purged", "\"SND-*/p*\""));
    assertNull(waivers.reason(List.of("SND-001/other"), Verdict.VIOLATES, "TRUE"));
    for (int i = 1; i <= 20; i++) {
      assertTrue(waivers.reason(List.of("SND-001/p" + i), Verdict.VIOLATES, "TRUE") != null);
    }
    assertEquals(List.of(), waivers.problems(false));
    assertNull(waivers.reason(List.of("SND-001/p21"), Verdict.VIOLATES, "TRUE"));
    assertEquals(
        List.of("waiver of SND-*/p*: hits 21 checks, at most 20"), waivers.problems(false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "schema: 1 | schema: 2 | schema 2, but this kit reads schema 1",
        "2026.1 | 2025.2 | made for rule set 2025.2, but this kit has rule set 2026.1",
        "SND-008/purged | SND-008 | 'check' is no name",
        "expect: violates | expect: conforms | 'expect' is violates or undecided",
        "reason: known since spring | reason: '' | 'reason' is empty",
        "https://github.com/we/ours/issues/7 | none | 'issue' is no link: none",
        "owner: | author: | 'owner' is missing",
        "2026-12-31 | 2027-06-02 | 'expires' is more than a year away",
        "2026-12-31 | soon | 'expires' is no day",
        "match: TRUE | why: TRUE | unknown field 'why'",
        "waivers: | waivers: [ | not YAML"
      })
  void aBadFileIsRefusedWithItsPlace(String good, String bad, String complaint) {
    BadDataException problem =
        assertThrows(BadDataException.class, () -> waivers(WAIVER.replace(good, bad)));
    assertTrue(problem.getMessage().contains(complaint), problem.getMessage());
    assertTrue(problem.getMessage().matches("(?s).*tck-waivers\\.yaml:\\d+.*"), "no place");
  }

  @Test
  void aCheckIsWaivedOnce() {
    String entry = WAIVER.substring(WAIVER.indexOf("  - check"));
    BadDataException problem = assertThrows(BadDataException.class, () -> waivers(WAIVER + entry));
    assertTrue(problem.getMessage().contains("is also in line 4"), problem.getMessage());
  }
}
