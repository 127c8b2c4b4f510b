package org.lifecycletck.kit.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A rule of the catalogue.
 *
 * @param id area and number, {@code SND-003}
 * @param title what the rule is called, without its id
 * @param text what it demands; the first sentence is the rule, what follows explains it
 * @param party who is obliged by it
 * @param sources the documentation it is taken from, the first one first
 * @param frameworkSources the files of the published framework source that show it
 * @param profile the one profile it belongs to; null for both
 * @param verifierOn whether it needs the framework's verifier
 * @param misuse whether it says what happens when the driver breaks a rule
 * @param aliases names of the same rule in Static Driver Verifier
 * @param evidence what tells whether it is kept, besides scenarios
 * @param untestableReason why no check from outside can tell; empty where one can
 * @param feature the resource it is written in
 * @param line where it starts there, counted from 1
 * @param scenarios its scenarios, in order
 */
public record Rule(
    String id,
    String title,
    String text,
    Level level,
    Party party,
    List<Source> sources,
    List<String> frameworkSources,
    String profile,
    boolean verifierOn,
    boolean misuse,
    List<String> aliases,
    Set<Evidence> evidence,
    String untestableReason,
    String feature,
    int line,
    List<Scenario> scenarios) {

  public Rule {
    sources = List.copyOf(sources);
    frameworkSources = List.copyOf(frameworkSources);
    aliases = List.copyOf(aliases);
    evidence = Set.copyOf(evidence);
    scenarios = List.copyOf(scenarios);
  }

  /** How strictly a rule binds. */
  public enum Level {
    MUST,
    SHOULD,
    MAY
  }

  /** Who is obliged by a rule. */
  public enum Party {
    FRAMEWORK("framework"),
    DRIVER("driver"),
    LOWER_DRIVER("lower-driver");

    private final String tag;

    Party(String tag) {
      this.tag = tag;
    }

    /** The name used in tags and reports. */
    public String tag() {
      return tag;
    }
  }

  /** What tells whether a rule is kept, besides scenarios. */
  public enum Evidence {
    /** A generated sequence. */
    PROPERTY,
    /** A sentence that holds at every step of every history. */
    INVARIANT,
    /** Nothing that can be seen from outside. */
    UNTESTABLE
  }

  /** A place in the documentation: a page and the anchor of a section on it. */
  public record Source(String page, String section) {
    private static final String ROOT =
        "https://learn.microsoft.com/en-us/windows-hardware/drivers/";

    /** The address of the section. */
    public String link() {
      String place = page.matches("[a-z]+/n[a-z]-.*") ? "ddi/" : "";
      return ROOT + place + page + "#" + section.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
      return page + " (" + section + ")";
    }
  }

  /**
   * A scenario of a rule, or an outline of several.
   *
   * @param tags its own, without those of its rule
   * @param steps its steps as they are written, a line each, with tables and examples
   * @param names what its checks are called: one name, or of an outline one an example
   */
  public record Scenario(
      String name, int line, List<String> tags, List<String> steps, List<String> names) {
    public Scenario {
      tags = List.copyOf(tags);
      steps = List.copyOf(steps);
      names = List.copyOf(names);
    }

    /** How many checks it is. */
    public int examples() {
      return names.size();
    }
  }

  /** The letters in front of the number. */
  public String area() {
    return id.substring(0, 3);
  }

  /** Whether a check from outside can tell if the rule is kept. */
  public boolean isTestable() {
    return !evidence.contains(Evidence.UNTESTABLE);
  }

  /** Whether nothing checks the rule and nothing says why. */
  public boolean isGap() {
    return scenarios.isEmpty() && evidence.isEmpty();
  }

  /** The level as tags and reports name it. */
  public String levelName() {
    return level.name().toLowerCase(Locale.ROOT);
  }

  /** Where the rule is written: resource and line. */
  public String place() {
    return feature + ":" + line;
  }
}
