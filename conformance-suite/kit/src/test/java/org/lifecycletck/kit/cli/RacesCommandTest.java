package org.lifecycletck.kit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.lifecycletck.kit.races.Races;

/** Races as a user lists and runs them. */
class RacesCommandTest {
  private final StringWriter out = new StringWriter();

  private int tck(String... args) {
    return Main.run(args, new PrintWriter(out, true), new PrintWriter(out, true));
  }

  @Test
  void racesAreListedWithTheirOutcomes() {
    assertEquals(0, tck("list", "--races", "--select", "CAN-006"));
    String text = out.toString();
    assertTrue(text.startsWith("cancel-or-cancel: Two cancels of one request"), text);
    assertTrue(text.contains("    acceptable: TRUE then FALSE | once | STATUS_CANCELLED"), text);
    assertTrue(text.contains("      One mark is used up once."), text);
    assertTrue(text.contains("\n6 races\n"), text);
  }

  @Test
  void racesAreListedAsData() throws IOException {
    assertEquals(0, tck("list", "--races", "--json"));
    JsonNode races = new ObjectMapper().readTree(out.toString());
    assertEquals(Races.shipped().size(), races.size());
    for (JsonNode race : races) {
      for (JsonNode outcome : race.get("outcomes")) {
        assertEquals(race.get("columns").size(), outcome.get("values").size(), race.toString());
      }
    }
  }

  @Test
  void aRunPlaysTheRacesOfItsRules() {
    assertEquals(0, tck("run", "--subject", "ref", "--select", "CAN-006", "--verbose"));
    String text = out.toString();
    assertTrue(text.contains("6 races, "), text);
    assertTrue(text.contains("races     6 races, "), text);
    assertTrue(text.contains("cancel-or-cancel: all 10 schedules; 10 acceptable: "), text);
  }
}
