package org.lifecycletck.kit.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectFile;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.engine.DiscoverySelector;
import org.lifecycletck.kit.Repository;
import org.lifecycletck.kit.run.CaseResult;
import org.lifecycletck.kit.run.Verdict;
import org.lifecycletck.reference.ReferenceSubjects;

/** The reference conforms to every scenario of the catalogue, in either profile. */
class CatalogueScenariosTest {
  @ParameterizedTest
  @ValueSource(strings = {"documented", "kmdf-1.33"})
  void referenceConforms(String profile) {
    List<String> wrong =
        Scenarios.run(profile, files()).stream()
            .filter(result -> result.judgement().verdict() != Verdict.CONFORMS)
            .filter(result -> result.judgement().verdict() != Verdict.NOT_APPLICABLE)
            .map(CatalogueScenariosTest::message)
            .toList();
    assertEquals("", String.join("\n", wrong));
  }

  @Test
  void theDriverOfAScenarioThatDoesNotSaySoBreaksNothing() {
    List<String> wrong =
        Scenarios.run(new ReferenceSubjects(), "kmdf-1.33", false, files()).stream()
            .filter(result -> result.judgement().misuseRule() != null)
            .map(result -> result.judgement().misuseRule() + " in " + message(result))
            .toList();
    assertEquals("", String.join("\n", wrong));
  }

  private static DiscoverySelector[] files() {
    Repository repository = Repository.open();
    return repository.files().stream()
        .filter(file -> file.startsWith("features/") && file.endsWith(".feature"))
        .map(file -> (DiscoverySelector) selectFile(repository.path(file).toFile()))
        .toArray(DiscoverySelector[]::new);
  }

  private static String message(CaseResult result) {
    String source = result.source().substring(result.source().lastIndexOf('/') + 1);
    return source + " " + result.name() + ": " + result.judgement().message();
  }
}
