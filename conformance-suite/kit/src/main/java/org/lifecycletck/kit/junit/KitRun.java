package org.lifecycletck.kit.junit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.lifecycletck.kit.cli.Main;

/**
 * One run of the kit: what it said of each rule, and how it ended.
 *
 * @param code its exit code
 * @param rules one object a rule
 * @param remarks what it had to say beside
 */
record KitRun(int code, List<JsonNode> rules, String remarks) {
  /** The exit codes that speak of rules, each of which is a test of its own. */
  private static final Set<Integer> SAID_BY_RULES = Set.of(0, 1, 2, 4);

  static KitRun of(Conformance conformance) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        Main.run(
            words(conformance).toArray(String[]::new),
            new PrintWriter(out, true),
            new PrintWriter(err, true));
    List<JsonNode> rules = new ArrayList<>();
    for (String line : out.toString().lines().toList()) {
      JsonNode object = object(line);
      if (object.has("rule")) {
        rules.add(object);
      }
    }
    return new KitRun(code, rules, err.toString());
  }

  private static JsonNode object(String line) {
    try {
      return new ObjectMapper().readTree(line);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("not JSON: " + line, impossible);
    }
  }

  private static List<String> words(Conformance conformance) {
    List<String> words = new ArrayList<>(List.of("run", "--json", "--quiet"));
    words.addAll(List.of("--subject", "spi:" + conformance.subject().getName()));
    words.addAll(List.of("--profile", conformance.profile()));
    words.addAll(List.of("--verifier", conformance.verifier() ? "on" : "off"));
    words.addAll(List.of("--seed", Long.toString(conformance.seed())));
    String select = System.getProperty("tck.select", String.join(",", conformance.select()));
    if (!select.isEmpty()) {
      words.addAll(List.of("--select", select));
    }
    if (!conformance.waivers().isEmpty()) {
      words.addAll(List.of("--waivers", conformance.waivers()));
    }
    if (!conformance.reports().isEmpty()) {
      words.addAll(List.of("--out", conformance.reports()));
    }
    return words;
  }

  /** Fails where the run did not come to an end that the rules tell. */
  void check() {
    if (rules.isEmpty() || !SAID_BY_RULES.contains(code)) {
      Assertions.fail("the run ended with exit code " + code + ":\n" + remarks);
    }
  }
}
