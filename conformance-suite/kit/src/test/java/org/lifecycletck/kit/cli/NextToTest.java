package org.lifecycletck.kit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lifecycletck.faulty.FaultySubjects;

/**
 * A run of the checks of the rules that a faulty subject breaks, and of those next to them, reports
 * these as violated and no others.
 */
class NextToTest {
  private final Commands commands = new Commands();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "forgets-device-offset",
        "transfers-whole-buffer",
        "adds-formats-up",
        "closes-for-good",
        "reports-write-as-read",
        "delivers-to-stopped-targets"
      })
  void onlyWhatIsDeclaredIsViolated(String name) throws IOException {
    FaultySubjects.Entry subject = FaultySubjects.named(name).orElseThrow();
    Set<String> declared = new TreeSet<>(subject.breaks());
    declared.addAll(subject.nextTo());

    Set<String> violated = violated(subject, declared);

    assertFalse(Collections.disjoint(violated, subject.breaks()), violated.toString());
    violated.removeAll(declared);
    assertEquals(Set.of(), violated);
  }

  private Set<String> violated(FaultySubjects.Entry subject, Set<String> select)
      throws IOException {
    List<Object> words = new ArrayList<>(List.of("run", "--subject", "faulty:" + subject.name()));
    words.addAll(List.of("--profile", subject.profile(), "--json"));
    words.addAll(List.of("--select", String.join(",", select)));
    if (subject.misuse()) {
      words.add("--misuse");
    }
    assertEquals(1, commands.run(words.toArray()), commands.err());
    Set<String> violated = new TreeSet<>();
    for (String line : commands.lines()) {
      JsonNode rule = new ObjectMapper().readTree(line);
      if (rule.path("verdict").asText().equals("violates")) {
        violated.add(rule.get("rule").asText());
      }
    }
    return violated;
  }
}
