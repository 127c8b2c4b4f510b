package org.lifecycletck.kit.freedom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lifecycletck.kit.catalogue.Catalogue;
import org.lifecycletck.kit.catalogue.Rule;
import org.lifecycletck.kit.catalogue.Selection;
import org.lifecycletck.kit.execution.Checks;
import org.lifecycletck.kit.oracle.OracleJudge;
import org.lifecycletck.kit.run.CaseResult;
import org.lifecycletck.kit.run.RunContext;
import org.lifecycletck.kit.run.Verdict;
import org.lifecycletck.spec.Profile;
import org.lifecycletck.spi.Capability;
import org.lifecycletck.spi.SubjectFactory;

/**
 * Frameworks that are right, and built otherwise than the published source, conform: what the pages
 * leave open is no violation.
 */
class FreedomsTest {
  private static final Catalogue CATALOGUE = Catalogue.load();

  /** Rules about which frameworks of these manners were once accused in vain. */
  private static final List<String> ONCE_ACCUSED =
      List.of(
          "CAN-005", "CAN-006", "CAN-017", "CMP-008", "CON-007", "DON-017", "FGT-004", "FMT-012",
          "LIF-001", "MRK-003", "SND-016", "STS-007", "TGT-007", "TGT-023", "TGT-039", "TGT-041",
          "TMO-017");

  private static final int SEED = 1;
  private static final int SEEDS = 5;

  /** How long one run may take, also where others keep the machine busy. */
  private static final Duration MOST = Duration.ofMinutes(20);

  /** A few of them, in the manner that is farthest from the published source. */
  @Test
  void nobodyIsAccusedInVain() {
    List<Rule> rules = Selection.of(CATALOGUE, List.of("CAN-005", "DON-017", "MRK-003", "TMO-017"));
    assertConforms(PlainFrameworks.of(Manner.BY_WORKERS), rules, SEED, 4);
  }

  @Tag("extended")
  @Timeout(value = 60, unit = TimeUnit.MINUTES)
  @ParameterizedTest
  @EnumSource(Manner.class)
  void nobodyIsAccusedInVain(Manner manner) {
    List<Rule> rules = Selection.of(CATALOGUE, ONCE_ACCUSED);
    assertConforms(PlainFrameworks.of(manner), rules, SEED, 25);
  }

  static Stream<Arguments> mannersAndSeeds() {
    return Stream.of(Manner.values())
        .flatMap(
            manner ->
                Stream.iterate(SEED, seed -> seed + 1)
                    .limit(SEEDS)
                    .map(seed -> Arguments.of(manner, seed)));
  }

  @Tag("extended")
  @Timeout(value = 60, unit = TimeUnit.MINUTES)
  @ParameterizedTest
  @MethodSource("mannersAndSeeds")
  void nobodyIsAccusedInVainByAnyCheck(Manner manner, int seed) {
    assertConforms(PlainFrameworks.of(manner), CATALOGUE.rules(), seed, 500);
  }

  @Tag("extended")
  @Timeout(value = 60, unit = TimeUnit.MINUTES)
  @ParameterizedTest
  @EnumSource(Capability.class)
  void whatASubjectLacksIsNoFault(Capability capability) {
    for (Manner manner : List.of(Manner.AT_ONCE, Manner.ONE_BY_ONE)) {
      SubjectFactory lacking = new Lacking(PlainFrameworks.of(manner), capability);
      // Without quiescence the kit waits for silence after every step, and may not end in time.
      boolean mayBeLate = capability == Capability.QUIESCENCE;
      assertConforms(lacking, CATALOGUE.rules(), SEED, 80, mayBeLate);
    }
  }

  private static void assertConforms(
      SubjectFactory subject, List<Rule> rules, int seed, int least) {
    assertConforms(subject, rules, seed, least, false);
  }

  private static void assertConforms(
      SubjectFactory subject, List<Rule> rules, int seed, int least, boolean mayBeLate) {
    RunContext context =
        new RunContext(
            new RunContext.Configuration(
                subject,
                new OracleJudge(Profile.DOCUMENTED, false),
                Profile.DOCUMENTED.title(),
                true,
                false,
                seed,
                null,
                RunContext.Configuration.HANG),
            result -> {});
    long begun = System.nanoTime();
    context.stopWhen(() -> lateness(begun));
    context.install();
    try {
      List<String> faults = new Checks(rules, 1).run(count -> {});
      assertTrue(mayBeLate || context.stopReason().isEmpty(), () -> "out of time after " + MOST);
      assertEquals(List.of(), faults);
    } finally {
      context.remove();
    }
    assertEquals("", accusations(context.results()), subject.name() + ", seed " + seed);
    assertTrue(conforming(context.results()) >= least, "checks that say something");
  }

  /** Out of time, a run ends by itself: one that is interrupted would be in the next one's way. */
  private static Optional<String> lateness(long begun) {
    boolean isLate = System.nanoTime() - begun > MOST.toNanos();
    return isLate ? Optional.of("out of time after " + MOST) : Optional.empty();
  }

  private static String accusations(List<CaseResult> results) {
    List<String> accusations = new ArrayList<>();
    for (CaseResult result : results) {
      Verdict verdict = result.judgement().verdict();
      if (verdict == Verdict.VIOLATES || verdict == Verdict.UNDECIDED) {
        accusations.add(result.name() + ": " + result.judgement().message() + result.repetition());
      }
    }
    return String.join("\n", accusations);
  }

  private static long conforming(List<CaseResult> results) {
    return results.stream()
        .filter(result -> result.judgement().verdict() == Verdict.CONFORMS)
        .count();
  }
}
