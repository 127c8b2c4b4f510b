package org.lifecycletck.kit.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.lifecycletck.faulty.FaultySubjects;
import org.lifecycletck.spi.Capabilities;
import org.lifecycletck.spi.Kit;
import org.lifecycletck.spi.Subject;
import org.lifecycletck.spi.SubjectFactory;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/** What the tests of rules say of a subject that breaks one of them. */
class LifecycleConformanceTest {

  @Conformance(
      subject = QueuesOnPurged.class,
      select = {"SND-008", "SND-006", "SND-004"},
      reports = "")
  private static final class Broken extends LifecycleConformance {}

  @Conformance(subject = QueuesOnPurged.class, select = "NONE-001", reports = "")
  private static final class Mistaken extends LifecycleConformance {}

  private static final class Bare extends LifecycleConformance {}

  /** A subject that queues on a purged target. */
  public static final class QueuesOnPurged implements SubjectFactory {
    private final SubjectFactory faulty =
        FaultySubjects.named("queues-on-purged-target").orElseThrow().factory();

    @Override
    public String name() {
      return "mine";
    }

    @Override
    public Capabilities capabilities() {
      return faulty.capabilities();
    }

    @Override
    public Subject open(Setup setup, Kit kit) {
      return faulty.open(setup, kit);
    }
  }

  private static Map<String, Throwable> outcomes(LifecycleConformance conformance) {
    Map<String, Throwable> outcomes = new TreeMap<>();
    conformance.rules().forEach(node -> take(node, outcomes));
    return outcomes;
  }

  private static void take(DynamicNode node, Map<String, Throwable> outcomes) {
    if (node instanceof DynamicContainer container) {
      container.getChildren().forEach(child -> take(child, outcomes));
    } else if (node instanceof DynamicTest test) {
      Throwable thrown = null;
      try {
        test.getExecutable().execute();
      } catch (Throwable problem) {
        thrown = problem;
      }
      outcomes.put(test.getDisplayName(), thrown);
    }
  }

  @Test
  void aBrokenRuleFailsAKeptOnePassesAndOneThatDoesNotApplyIsAborted() {
    Map<String, Throwable> outcomes = outcomes(new Broken());
    Throwable broken = outcomes.get("SND-008 Purged and closed targets refuse");
    assertEquals(AssertionFailedError.class, broken.getClass());
    assertTrue(broken.getMessage().contains("expected  call 6 returns FALSE"), broken.toString());
    assertTrue(broken.getMessage().contains("repeat    mvn test -Dtck.select=SND-008"));
    assertTrue(outcomes.containsKey("SND-006 A started target gets the request once"));
    assertNull(outcomes.get("SND-006 A started target gets the request once"));
    assertEquals(
        TestAbortedException.class, outcomes.get("SND-004 TRUE takes the request away").getClass());
    assertNull(outcomes.get("the run can be relied on"));
  }

  @Test
  void aRunThatCheckedNothingFails() {
    Map<String, Throwable> outcomes = outcomes(new Mistaken());
    assertEquals(1, outcomes.size());
    Throwable problem = outcomes.get("the run can be relied on");
    assertTrue(problem.getMessage().startsWith("the run ended with exit code 64"), problem + "");
  }

  @Test
  void aClassWithoutTheAnnotationIsSaidToLackIt() {
    assertThrows(IllegalStateException.class, () -> new Bare().rules());
  }
}
