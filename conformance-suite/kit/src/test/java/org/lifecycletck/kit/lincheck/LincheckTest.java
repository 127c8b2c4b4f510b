package org.lifecycletck.kit.lincheck;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jetbrains.kotlinx.lincheck.execution.ExecutionScenario;
import org.jetbrains.lincheck.datastructures.ManagedStrategyGuarantee;
import org.jetbrains.lincheck.datastructures.ManagedStrategyGuaranteeKt;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.util.LoggingLevel;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The reference implementation under Lincheck's model checking: threads are switched inside its
 * calls, and the rows of the specification, as sets of worlds, say which results are right.
 */
public class LincheckTest {
  private static final String REFERENCE = "org.lifecycletck.reference.";
  private static final int FEW = 30;
  private static final int MANY = 5_000;

  @Test
  void theRowsExplainACancelThatMeetsACompletion() {
    int before = RowsVerifier.judged();
    check(Operations.class, List.of(Scenarios.of("sentAndMarked", "cancel", "giveBack")), FEW);
    int judged = RowsVerifier.judged() - before;
    assertTrue(judged > 2, "different results: " + judged);
  }

  @Test
  @Tag("extended")
  @Timeout(value = 40, unit = TimeUnit.MINUTES)
  void theRowsExplainEveryRace() {
    check(Operations.class, Scenarios.ofTwo(), MANY);
    check(Operations.class, Scenarios.ofThree(), MANY);
    System.out.printf("Lincheck: %d different results%n", RowsVerifier.judged());
  }

  @Test
  void findsAMarkThatComesAfterItsLook() {
    assertTrue(Seeded.MARKS_AFTER_LOOKING.isFound());
  }

  @ParameterizedTest
  @EnumSource(Seeded.class)
  @Tag("extended")
  @Timeout(value = 20, unit = TimeUnit.MINUTES)
  void findsEveryActThatComesAfterItsLook(Seeded fault) {
    assertTrue(fault.isFound());
  }

  static void check(
      Class<? extends Operations> operations, List<ExecutionScenario> scenarios, int invocations) {
    ModelCheckingOptions options =
        new ModelCheckingOptions()
            .iterations(0)
            .invocationsPerIteration(invocations)
            .minimizeFailedScenario(false)
            .verifier(RowsVerifier.class)
            .logLevel(LoggingLevel.ERROR)
            .addGuarantee(
                ManagedStrategyGuaranteeKt.forClasses(CaseLog.class.getName())
                    .allMethods()
                    .ignore());
    guarantees().forEach(options::addGuarantee);
    scenarios.forEach(options::addCustomScenario);
    options.check(operations);
  }

  /** The methods that hold one monitor from begin to end: a switch inside them shows nothing. */
  private static List<ManagedStrategyGuarantee> guarantees() {
    return List.of(
        ManagedStrategyGuaranteeKt.forClasses(
                REFERENCE + "Handles", REFERENCE + "Submission", REFERENCE + "Request")
            .allMethods()
            .treatAsAtomic(),
        ManagedStrategyGuaranteeKt.forClasses(REFERENCE + "Activity")
            .methods("enter", "leave", "wake")
            .treatAsAtomic(),
        ManagedStrategyGuaranteeKt.forClasses(REFERENCE + "Irp")
            .methods(
                "setNext",
                "parameters",
                "status",
                "setStatus",
                "information",
                "setInformation",
                "setResult",
                "passBack",
                "isCancelled",
                "isCancelable",
                "setCancelRoutine",
                "putCancelRoutine",
                "clearCancelRoutine",
                "takeCancelRoutine")
            .treatAsAtomic(),
        ManagedStrategyGuaranteeKt.forClasses(REFERENCE + "Clock")
            .methods("now", "schedule", "cancel", "move", "nextDue")
            .treatAsAtomic());
  }
}
