package org.lifecycletck.kit.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.lifecycletck.kit.catalogue.Catalogue;
import org.lifecycletck.kit.catalogue.Rule;
import org.lifecycletck.kit.traceability.DocumentationTree;

/**
 * An index: something that rules are looked up by, and the rules.
 *
 * @param anchor the place of the index on its page
 */
public record IndexView(String title, String anchor, List<Entry> entries) {

  /**
   * An entry of an index.
   *
   * @param link where it is documented; may be empty
   */
  public record Entry(String words, String anchor, String link, List<Short> rules) {}

  /** A rule in one line. */
  public record Short(String id, String title) {
    static Short of(Rule rule) {
      return new Short(rule.id(), rule.title());
    }
  }

  static IndexView byDdi(Catalogue catalogue, Names names) {
    Map<String, Entry> entries = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    catalogue
        .pages()
        .forEach(
            (page, rules) -> {
              if (DocumentationTree.isReference(page)) {
                String name = names.of(page);
                entries.put(name + " " + page, entry(name, page, rules));
              }
            });
    return new IndexView("By DDI", "ddi", List.copyOf(entries.values()));
  }

  static IndexView byPage(Catalogue catalogue) {
    List<Entry> entries = new ArrayList<>();
    catalogue.pages().forEach((page, rules) -> entries.add(entry(page, page, rules)));
    return new IndexView("By documentation page", "page", entries);
  }

  private static Entry entry(String words, String page, List<Rule> rules) {
    String link = new Rule.Source(page, "").link().replaceFirst("#$", "");
    return new Entry(words, anchor(words), link, rules.stream().distinct().map(Short::of).toList());
  }

  static IndexView byAlias(Catalogue catalogue) {
    Map<String, List<Short>> rules = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (Rule rule : catalogue.rules()) {
      for (String alias : rule.aliases()) {
        rules.computeIfAbsent(alias, key -> new ArrayList<>()).add(Short.of(rule));
      }
    }
    List<Entry> entries = new ArrayList<>();
    rules.forEach(
        (alias, list) -> {
          String page = "devtest/" + alias.toLowerCase(Locale.ROOT);
          String link = new Rule.Source(page, "").link().replaceFirst("#$", "");
          boolean known = catalogue.pages().containsKey(page);
          entries.add(new Entry(alias, anchor(alias), known ? link : "", list));
        });
    return new IndexView("By rule of Static Driver Verifier", "sdv", entries);
  }

  /** The rules by area, in the order of their ids. */
  static Map<String, List<Short>> byArea(Catalogue catalogue) {
    Map<String, List<Short>> areas = new LinkedHashMap<>();
    catalogue.rules().stream()
        .sorted(Comparator.comparing(Rule::id))
        .forEach(
            rule ->
                areas.computeIfAbsent(rule.area(), key -> new ArrayList<>()).add(Short.of(rule)));
    return areas;
  }

  static String anchor(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }
}
