package org.lifecycletck.kit.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleStep;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lifecycletck.kit.Repository;

/** Every step of the catalogue, and every line of a script in it, is exactly one phrase. */
class CatalogueWordsTest {
  @Test
  void everyStepIsOnePhrase() {
    List<String> wrong = new ArrayList<>();
    Repository repository = Repository.open();
    repository.files().stream()
        .filter(file -> file.startsWith("features/") && file.endsWith(".feature"))
        .forEach(file -> check(repository.path(file), wrong));
    assertEquals(List.of(), wrong);
  }

  private static void check(Path file, List<String> wrong) {
    for (Pickle pickle : pickles(file)) {
      for (PickleStep step : pickle.getSteps()) {
        check(file, step.getText(), wrong);
        if (step.getText().endsWith("will:")
            || step.getText().startsWith("the lower driver will, when")
            || step.getText().startsWith("the driver will, when")) {
          String script =
              step.getArgument().orElseThrow().getDocString().orElseThrow().getContent();
          script
              .lines()
              .map(String::trim)
              .filter(line -> !line.isEmpty())
              .forEach(line -> check(file, line, wrong));
        }
      }
    }
  }

  private static void check(Path file, String phrase, List<String> wrong) {
    int matching = Script.matching(phrase).size();
    if (matching != 1) {
      wrong.add(file.getFileName() + ": " + matching + " phrases match: " + phrase);
    }
  }

  private static List<Pickle> pickles(Path file) {
    try (Stream<Envelope> envelopes = GherkinParser.builder().build().parse(file)) {
      return envelopes.flatMap(envelope -> envelope.getPickle().stream()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
