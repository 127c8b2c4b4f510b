package org.lifecycletck.kit.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectFile;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.DiscoverySelector;
import org.lifecycletck.kit.Repository;
import org.lifecycletck.kit.run.CaseResult;
import org.lifecycletck.kit.run.Verdict;
import org.lifecycletck.reference.ReferenceSubjects;
import org.lifecycletck.spi.Capabilities;
import org.lifecycletck.spi.Capability;
import org.lifecycletck.spi.Kit;
import org.lifecycletck.spi.Subject;
import org.lifecycletck.spi.SubjectFactory;

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

  private static List<CaseResult> run(Set<Capability> lacking) {
    Repository repository = Repository.open();
    DiscoverySelector[] files =
        repository.files().stream()
            .filter(file -> file.startsWith("features/") && file.endsWith(".feature"))
            .map(file -> (DiscoverySelector) selectFile(repository.path(file).toFile()))
            .toArray(DiscoverySelector[]::new);
    return Scenarios.run(new Limited(lacking), "documented", true, files);
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

  /** The reference, which says that it lacks some things. */
  private record Limited(Set<Capability> lacking) implements SubjectFactory {
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
      return new ReferenceSubjects().open(setup, kit);
    }
  }
}
