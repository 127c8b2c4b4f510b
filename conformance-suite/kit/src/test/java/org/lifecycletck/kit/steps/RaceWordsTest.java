package org.lifecycletck.kit.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.lifecycletck.kit.catalogue.FeatureFiles;

/** Races speak the language of the scenarios: every step of one is a step of the other. */
class RaceWordsTest {
  @Test
  void everyStepOfARaceIsAStepOfTheScenarios() {
    Set<String> phrases = new TreeSet<>();
    FeatureFiles.shippedAs(".race")
        .values()
        .forEach(bytes -> phrases.addAll(phrases(new String(bytes, StandardCharsets.UTF_8))));
    assertTrue(phrases.size() > 40, phrases.toString());
    List<String> unknown = new ArrayList<>();
    for (String phrase : phrases) {
      if (Script.matching(phrase).size() != 1) {
        unknown.add(phrase);
      }
    }
    assertEquals(List.of(), unknown);
  }

  private static List<String> phrases(String file) {
    String program = file.substring(file.indexOf("\nsetup:"));
    return program.lines().filter(line -> line.startsWith("  ")).map(String::strip).toList();
  }
}
