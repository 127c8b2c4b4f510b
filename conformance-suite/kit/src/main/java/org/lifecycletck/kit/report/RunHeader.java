package org.lifecycletck.kit.report;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a run was: of which subject, under which demands, by which kit.
 *
 * @param subject how the subject names itself
 * @param subjectWords how the command line names it
 * @param missing the capabilities the subject lacks, with its reasons
 * @param repeat the words of the command that repeats the run, but for the selection
 * @param started when it began, as {@code 2026-01-31T09:30:00Z}
 * @param hashes SHA-256 of what it ran with, by name, in hexadecimal
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record RunHeader(
    String kit,
    String ruleSet,
    String protocol,
    String subject,
    String subjectWords,
    Map<String, String> missing,
    String profile,
    boolean verifier,
    boolean misuse,
    long seed,
    List<String> select,
    List<String> repeat,
    String started,
    Map<String, String> hashes) {

  public RunHeader {
    missing = new TreeMap<>(missing);
    select = List.copyOf(select);
    repeat = List.copyOf(repeat);
    hashes = new TreeMap<>(hashes);
  }

  /** The command that runs these rules again, to be pasted into a shell. */
  public String repeatCommand(String rules) {
    StringBuilder command = new StringBuilder();
    repeat.forEach(word -> command.append(ShellWords.quote(word)).append(' '));
    return command.append("--select ").append(ShellWords.quote(rules)).toString();
  }

  /** The command that plays a saved counterexample again, to be pasted into a shell. */
  public String replayCommand(String file) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < repeat.size(); i++) {
      String word = repeat.get(i);
      if (word.equals("run")) {
        words.add("replay");
      } else if (i == 0 || isOneOf(word, repeat.get(i - 1)) || !words.contains("replay")) {
        words.add(word);
      }
    }
    words.add(file);
    return words.stream().map(ShellWords::quote).collect(Collectors.joining(" "));
  }

  private static boolean isOneOf(String word, String before) {
    Set<String> kept = Set.of("--subject", "--classpath", "--patience");
    return kept.contains(word) || kept.contains(before);
  }

  /** The header as one JSON object. */
  public ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("kit", kit).put("ruleSet", ruleSet).put("protocol", protocol);
    json.put("subject", subject).put("subjectWords", subjectWords);
    ObjectNode lacks = json.putObject("missing");
    missing.forEach(lacks::put);
    json.put("profile", profile).put("verifier", verifier).put("misuse", misuse);
    json.put("seed", seed);
    select.forEach(json.putArray("select")::add);
    repeat.forEach(json.putArray("repeat")::add);
    json.put("started", started);
    ObjectNode sums = json.putObject("hashes");
    hashes.forEach(sums::put);
    return json;
  }
}
