package org.lifecycletck.kit.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectFile;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.DiscoverySelector;
import org.lifecycletck.faulty.base.ForwardingKit;
import org.lifecycletck.kit.Repository;
import org.lifecycletck.kit.run.CaseResult;
import org.lifecycletck.kit.run.Verdict;
import org.lifecycletck.reference.ReferenceSubjects;
import org.lifecycletck.spi.Capabilities;
import org.lifecycletck.spi.Capability;
import org.lifecycletck.spi.Kit;
import org.lifecycletck.spi.Subject;
import org.lifecycletck.spi.SubjectFactory;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.TargetId;

/** A subject that lacks what is optional is asked for the rest only, and passes. */
class LimitedSubjectTest {
  @Test
  void whatItLacksIsNotApplicableAndNothingFails() {
    Set<Capability> lacking = EnumSet.allOf(Capability.class);
    lacking.removeAll(Set.of(Capability.QUIESCENCE, Capability.SEVERAL_STRANDS));
    List<CaseResult> results = run(lacking);

    assertEquals("", wrong(results));
    long applicable =
        results.stream().filter(result -> result.judgement().verdict() == Verdict.CONFORMS).count();
    assertTrue(applicable >= 80, "scenarios without options: " + applicable);
  }

  @Test
  void objectCallbacksThatItLacksNeedNotBeShown() {
    List<CaseResult> results = run(new Limited(Set.of(Capability.OBJECT_CALLBACKS), true));

    assertEquals("", wrong(results));
    long applicable =
        results.stream().filter(result -> result.judgement().verdict() == Verdict.CONFORMS).count();
    assertTrue(applicable >= 400, "scenarios without object callbacks: " + applicable);
  }

  private static List<CaseResult> run(Set<Capability> lacking) {
    return run(new Limited(lacking, false));
  }

  private static List<CaseResult> run(SubjectFactory subject) {
    Repository repository = Repository.open();
    DiscoverySelector[] files =
        repository.files().stream()
            .filter(file -> file.startsWith("features/") && file.endsWith(".feature"))
            .map(file -> (DiscoverySelector) selectFile(repository.path(file).toFile()))
            .toArray(DiscoverySelector[]::new);
    return Scenarios.run(subject, "documented", true, files);
  }

  private static String wrong(List<CaseResult> results) {
    StringBuilder wrong = new StringBuilder();
    for (CaseResult result : results) {
      Verdict verdict = result.judgement().verdict();
      if (verdict != Verdict.CONFORMS && verdict != Verdict.NOT_APPLICABLE) {
        wrong.append(result.source().replaceAll(".*/", "")).append(' ').append(result.name());
        wrong.append(": ").append(result.judgement().message()).append('\n');
      }
    }
    return wrong.toString();
  }

  /** The reference, which says that it lacks some things, and may show no object callbacks. */
  private record Limited(Set<Capability> lacking, boolean isMute) implements SubjectFactory {
    @Override
    public String name() {
      return "limited";
    }

    @Override
    public Capabilities capabilities() {
      Capabilities all = Capabilities.all();
      for (Capability capability : lacking) {
        all = all.without(capability, "left out for the test");
      }
      return all;
    }

    @Override
    public Subject open(Setup setup, Kit kit) {
      return new ReferenceSubjects().open(setup, isMute ? new MuteKit(kit) : kit);
    }
  }

  /** A kit that is not told of object callbacks. */
  private static final class MuteKit extends ForwardingKit {
    MuteKit(Kit kit) {
      super(kit);
    }

    @Override
    public void requestCleanup(RequestId request) {}

    @Override
    public void requestDestroy(RequestId request) {}

    @Override
    public void targetCleanup(TargetId target) {}

    @Override
    public void targetDestroy(TargetId target) {}
  }
}
