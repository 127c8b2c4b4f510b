package org.lifecycletck.kit.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/** Every rule of a rule set, in the order of the ids, with the ways to find one. */
public final class Catalogue {
  private static final String MERGED = "merged.";
  private static final String RETIRED = "retired.";

  private static Catalogue shipped;

  private final String ruleSet;
  private final Map<String, Rule> rules;
  private final Map<String, String> replaced;
  private final List<String> features;
  private final Map<String, RequirementSet> sets;

  private Catalogue(
      String ruleSet,
      Map<String, Rule> rules,
      Map<String, String> replaced,
      List<String> features,
      Map<String, RequirementSet> sets) {
    this.ruleSet = ruleSet;
    this.rules = rules;
    this.replaced = replaced;
    this.features = features;
    this.sets = sets;
  }

  /** The catalogue that this class is shipped with, checked; read once in a process. */
  public static synchronized Catalogue load() {
    if (shipped == null) {
      shipped = read(FeatureFiles.shipped());
    }
    return shipped;
  }

  /**
   * The catalogue of these feature files.
   *
   * @throws CatalogueException with every mistake in them
   */
  public static Catalogue read(FeatureFiles files) {
    List<String> problems = new ArrayList<>();
    Map<String, Rule> rules = new TreeMap<>();
    files
        .features()
        .forEach(
            (resource, text) -> {
              FeatureReader reader = FeatureReader.read(resource, text);
              problems.addAll(reader.problems());
              for (Rule rule : reader.rules()) {
                Rule other = rules.putIfAbsent(rule.id(), rule);
                if (other != null) {
                  problems.add(rule.place() + ": " + rule.id() + " is also at " + other.place());
                }
              }
            });
    Map<String, String> replaced = replaced(files.properties(), rules, problems);
    String ruleSet = files.properties().getProperty("ruleSet", "");
    if (ruleSet.isEmpty()) {
      problems.add("features/rules.properties: no ruleSet");
    }
    Map<String, RequirementSet> sets = new TreeMap<>();
    files.sets().forEach((name, text) -> sets.put(name, RequirementSet.read(name, text, problems)));
    if (!sets.containsKey(ruleSet)) {
      problems.add("features/sets/" + ruleSet + ".txt: not there");
    }
    if (!problems.isEmpty()) {
      throw new CatalogueException(problems);
    }
    return new Catalogue(ruleSet, rules, replaced, List.copyOf(files.features().keySet()), sets);
  }

  private static Map<String, String> replaced(
      Properties properties, Map<String, Rule> rules, List<String> problems) {
    Map<String, String> replaced = new TreeMap<>();
    for (String key : properties.stringPropertyNames()) {
      if (key.startsWith(MERGED) || key.startsWith(RETIRED)) {
        String id = key.substring(key.indexOf('.') + 1);
        replaced.put(id, properties.getProperty(key).strip());
        if (rules.containsKey(id)) {
          problems.add("features/rules.properties: " + key + " is a rule");
        }
      }
    }
    return replaced;
  }

  /** The version of the rule set. */
  public String ruleSet() {
    return ruleSet;
  }

  /** The frozen rule sets, the current one among them, by name. */
  public Map<String, RequirementSet> sets() {
    return Collections.unmodifiableMap(sets);
  }

  /** Whether a rule is not yet in the current set: what becomes of it is told and not counted. */
  public boolean isPreview(Rule rule) {
    return sets.get(ruleSet).of(rule.id()).isEmpty();
  }

  /** Every rule, by id. */
  public List<Rule> rules() {
    return List.copyOf(rules.values());
  }

  /** The resources of the feature files, in order. */
  public List<String> features() {
    return features;
  }

  /** The rule with this id. */
  public Optional<Rule> rule(String id) {
    return Optional.ofNullable(rules.get(id.toUpperCase(Locale.ROOT)));
  }

  /** The id of the rule that says what the rule with this unused id said. */
  public Optional<String> replacement(String id) {
    return Optional.ofNullable(replaced.get(id.toUpperCase(Locale.ROOT)));
  }

  /** The rules that go by this name in Static Driver Verifier. */
  public List<Rule> byAlias(String alias) {
    return byKey(alias, Rule::aliases);
  }

  /** The rules taken from this page, by its address such as {@code wdf/i-o-targets}. */
  public List<Rule> byPage(String page) {
    return byKey(page, Catalogue::pages);
  }

  /** The rules taken from the reference page of this DDI, by its name in any case. */
  public List<Rule> byDdi(String name) {
    return byKey(name, Catalogue::ddis);
  }

  /** The rules by page. */
  public Map<String, List<Rule>> pages() {
    Map<String, List<Rule>> index = new TreeMap<>();
    for (Rule rule : rules.values()) {
      pages(rule).forEach(page -> index.computeIfAbsent(page, key -> new ArrayList<>()).add(rule));
    }
    return new LinkedHashMap<>(index);
  }

  private static List<String> pages(Rule rule) {
    return rule.sources().stream().map(Rule.Source::page).distinct().toList();
  }

  private static List<String> ddis(Rule rule) {
    return pages(rule).stream()
        .map(page -> page.substring(page.lastIndexOf('/') + 1))
        .filter(page -> page.matches("n[a-z]-[a-z]+-.+"))
        .map(page -> page.substring(page.indexOf('-', 3) + 1).replace("evt_wdf_", "evt"))
        .map(page -> page.replace("_", ""))
        .toList();
  }

  private interface Keys {
    List<String> of(Rule rule);
  }

  private List<Rule> byKey(String key, Keys keys) {
    return rules.values().stream()
        .filter(rule -> keys.of(rule).stream().anyMatch(key::equalsIgnoreCase))
        .toList();
  }
}
