package org.lifecycletck.kit.catalogue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lifecycletck.kit.catalogue.Rule.Evidence;
import org.lifecycletck.kit.catalogue.Rule.Level;
import org.lifecycletck.kit.catalogue.Rule.Party;

/** What the tags above one rule say. */
final class RuleTags {
  private static final Set<String> PROFILES = Set.of("documented", "kmdf-1.33");

  private final List<String> ids = new ArrayList<>();
  private final Set<Level> levels = EnumSet.noneOf(Level.class);
  private final Set<Party> parties = EnumSet.noneOf(Party.class);
  private final Set<Evidence> evidence = EnumSet.noneOf(Evidence.class);
  private final List<Rule.Source> sources = new ArrayList<>();
  private final List<String> frameworkSources = new ArrayList<>();
  private final List<String> aliases = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private String page;
  private String profile;
  private boolean verifierOn;
  private boolean misuse;

  void take(String tag) {
    int colon = tag.indexOf(':');
    if (colon > 0) {
      takeNamed(tag.substring(1, colon), tag.substring(colon + 1), tag);
    } else {
      takePlain(tag.substring(1));
    }
  }

  private void takeNamed(String name, String value, String tag) {
    switch (name) {
      case "source" -> takePage(value);
      case "section" -> takeSection(value);
      case "framework-source" -> frameworkSources.add(value);
      case "sdv" -> aliases.add(value);
      case "needs" -> {
        // Read where the scenarios run.
      }
      case "profile" -> takeProfile(value);
      default -> problems.add("has the unknown tag " + tag);
    }
  }

  private void takePage(String value) {
    if (page != null) {
      problems.add("has a @source without a @section: " + page);
    }
    page = value;
  }

  private void takeSection(String value) {
    if (page == null) {
      problems.add("has a @section without a @source: " + value);
      return;
    }
    sources.add(new Rule.Source(page, value));
    page = null;
  }

  private void takeProfile(String value) {
    if (!PROFILES.contains(value)) {
      problems.add("names an unknown profile: " + value);
    }
    if (profile != null) {
      problems.add("names two profiles");
    }
    profile = value;
  }

  private void takePlain(String name) {
    switch (name) {
      case "verifier-on" -> verifierOn = true;
      case "verifier-off" -> verifierOn = false;
      case "misuse" -> misuse = true;
      case "must", "should", "may" -> levels.add(Level.valueOf(name.toUpperCase(Locale.ROOT)));
      case "framework" -> parties.add(Party.FRAMEWORK);
      case "driver" -> parties.add(Party.DRIVER);
      case "lower-driver" -> parties.add(Party.LOWER_DRIVER);
      case "property", "invariant", "untestable" ->
          evidence.add(Evidence.valueOf(name.toUpperCase(Locale.ROOT)));
      default -> {
        if (name.matches("[A-Z]{3}-\\d{3}")) {
          ids.add(name);
        } else {
          problems.add("has the unknown tag @" + name);
        }
      }
    }
  }

  boolean isComplete() {
    return levels.size() == 1 && parties.size() == 1;
  }

  List<String> problems(RuleText text, boolean withoutScenario) {
    List<String> found = new ArrayList<>(text.problems());
    found.addAll(problems);
    if (!ids.equals(List.of(text.id()))) {
      found.add("is tagged " + ids + " instead of @" + text.id());
    }
    one(levels, "level (@must, @should, @may)", found);
    one(parties, "obliged party (@framework, @driver, @lower-driver)", found);
    if (page != null) {
      found.add("has a @source without a @section: " + page);
    }
    if (sources.isEmpty()) {
      found.add("has no @source with a @section");
    }
    boolean untestable = evidence.contains(Evidence.UNTESTABLE);
    if (untestable == text.untestableReason().isEmpty()) {
      found.add(
          untestable
              ? "is @untestable without a sentence 'Untestable: …'"
              : "says 'Untestable:' without the tag @untestable");
    }
    if (untestable && !withoutScenario) {
      found.add("is @untestable and has a scenario");
    }
    return found;
  }

  private static void one(Set<?> values, String what, List<String> found) {
    if (values.size() != 1) {
      found.add(values.isEmpty() ? "has no " + what : "has more than one " + what);
    }
  }

  Rule rule(RuleText text, String resource, int line, List<Rule.Scenario> scenarios) {
    return new Rule(
        text.id(),
        text.title(),
        text.text(),
        levels.iterator().next(),
        parties.iterator().next(),
        sources,
        frameworkSources,
        profile,
        verifierOn,
        misuse,
        aliases,
        evidence,
        text.untestableReason(),
        resource,
        line,
        scenarios);
  }
}
