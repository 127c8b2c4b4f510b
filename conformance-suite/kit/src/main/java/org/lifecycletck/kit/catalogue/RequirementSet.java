package org.lifecycletck.kit.catalogue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A frozen rule set: which rules must pass, and what each of them demands, by a digest of its
 * words. A rule outside it runs as a preview.
 */
public final class RequirementSet {
  private static final int DIGEST = 12;

  private final String name;
  private final Map<String, Requirement> requirements = new LinkedHashMap<>();

  private RequirementSet(String name) {
    this.name = name;
  }

  /**
   * What a set says of one rule.
   *
   * @param level must, should or may
   * @param party who is obliged
   * @param profile the one profile it belongs to, or {@code both}
   * @param condition when it is demanded: {@code always}, or where misuse is asked for or the
   *     verifier is there
   * @param digest of the words of the rule, in hexadecimal
   */
  public record Requirement(
      String id, String level, String party, String profile, String condition, String digest) {

    /** What the catalogue says of a rule. */
    public static Requirement of(Rule rule) {
      String condition =
          rule.misuse()
              ? rule.verifierOn() ? "misuse+verifier" : "misuse"
              : rule.verifierOn() ? "verifier" : "always";
      return new Requirement(
          rule.id(),
          rule.levelName(),
          rule.party().tag(),
          rule.profile() == null ? "both" : rule.profile(),
          condition,
          digest(rule.text()));
    }

    private static String digest(String text) {
      try {
        byte[] words = text.replaceAll("\\s+", " ").strip().getBytes(StandardCharsets.UTF_8);
        byte[] sum = MessageDigest.getInstance("SHA-256").digest(words);
        return HexFormat.of().formatHex(sum).substring(0, DIGEST);
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }

    /** Its line in the file of a set. */
    public String line() {
      return String.join(" ", id, level, party, profile, condition, digest);
    }
  }

  /**
   * Reads the file of a set: a rule a line, comments after {@code #}.
   *
   * @param problems takes what is wrong with it
   */
  static RequirementSet read(String name, String text, List<String> problems) {
    RequirementSet set = new RequirementSet(name);
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      String words = line.replaceFirst("#.*", "").strip();
      String[] fields = words.split(" +");
      if (!words.isEmpty() && fields.length != 6) {
        problems.add("features/sets/" + name + ".txt:" + number + ": six words expected");
      } else if (!words.isEmpty()) {
        set.add(new Requirement(fields[0], fields[1], fields[2], fields[3], fields[4], fields[5]));
      }
    }
    return set;
  }

  private void add(Requirement requirement) {
    requirements.put(requirement.id(), requirement);
  }

  /** Its name, a version such as {@code 2026.1}. */
  public String name() {
    return name;
  }

  /** What it says of each rule, by id. */
  public List<Requirement> requirements() {
    return List.copyOf(requirements.values());
  }

  /** What it says of this rule. */
  public Optional<Requirement> of(String id) {
    return Optional.ofNullable(requirements.get(id));
  }

  /**
   * Where a catalogue does not demand what the set froze, a sentence each. A rule that the set does
   * not have is no difference: it waits for the next one.
   */
  public List<String> differences(Catalogue catalogue) {
    List<String> differences = new ArrayList<>();
    for (Requirement frozen : requirements.values()) {
      Optional<Requirement> now = catalogue.rule(frozen.id()).map(Requirement::of);
      if (now.isEmpty()) {
        differences.add(frozen.id() + " is in rule set " + name + " and no rule any more");
      } else if (!now.get().equals(frozen)) {
        differences.add(
            frozen.id() + " was '" + frozen.line() + "', and is '" + now.get().line() + "'");
      }
    }
    return differences;
  }
}
