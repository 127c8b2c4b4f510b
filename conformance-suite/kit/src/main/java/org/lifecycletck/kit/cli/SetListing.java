package org.lifecycletck.kit.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lifecycletck.kit.catalogue.Catalogue;
import org.lifecycletck.kit.catalogue.RequirementSet;
import org.lifecycletck.kit.catalogue.RequirementSet.Requirement;
import org.lifecycletck.kit.catalogue.Rule;
import org.lifecycletck.kit.history.Json;

/** A frozen rule set as a list: what must pass, and what is due only where it is asked for. */
final class SetListing {
  private final Catalogue catalogue;
  private final RequirementSet set;

  SetListing(Catalogue catalogue, RequirementSet set) {
    this.catalogue = catalogue;
    this.set = set;
  }

  /** Prints those of these rules that are in the set, and those of it that are no rules now. */
  void print(List<Rule> selected, boolean json, PrintWriter out) {
    List<String> ids = selected.stream().map(Rule::id).toList();
    boolean all = selected.size() == catalogue.rules().size();
    Map<String, Integer> counts = new TreeMap<>();
    int rules = 0;
    for (Requirement requirement : set.requirements()) {
      boolean gone = catalogue.rule(requirement.id()).isEmpty();
      if (ids.contains(requirement.id()) || all && gone) {
        rules++;
        counts.merge(due(requirement), 1, Integer::sum);
        out.println(json ? Json.line(object(requirement)) : line(requirement));
      }
    }
    if (!json) {
      out.println();
      out.println(rules + " rules of set " + set.name() + ":");
      counts.forEach((due, number) -> out.println(String.format("  %4d  %s", number, due)));
    }
    out.flush();
  }

  private String line(Requirement requirement) {
    return String.format(
            "%s  %-6s  %-12s  %-26s  ",
            requirement.id(), requirement.level(), requirement.party(), due(requirement))
        + title(requirement);
  }

  private String title(Requirement requirement) {
    Optional<String> other = catalogue.replacement(requirement.id());
    return catalogue
        .rule(requirement.id())
        .map(Rule::title)
        .orElse(other.map(id -> "(now part of " + id + ")").orElse("(no longer a rule)"));
  }

  /** When it must pass. */
  private String due(Requirement requirement) {
    Optional<Rule> rule = catalogue.rule(requirement.id());
    if (rule.isPresent() && !rule.get().isTestable()) {
      return "not testable";
    }
    String profile = requirement.profile().equals("both") ? "" : requirement.profile();
    String condition =
        switch (requirement.condition()) {
          case "always" -> "";
          case "verifier" -> "verifier on";
          case "misuse" -> "--misuse";
          default -> "--misuse, verifier on";
        };
    String both = profile.isEmpty() || condition.isEmpty() ? "" : ", ";
    String due = profile + both + condition;
    return due.isEmpty() ? "always due" : due;
  }

  private ObjectNode object(Requirement requirement) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("set", set.name()).put("rule", requirement.id()).put("level", requirement.level());
    json.put("party", requirement.party()).put("profile", requirement.profile());
    json.put("condition", requirement.condition()).put("digest", requirement.digest());
    json.put("due", due(requirement)).put("title", title(requirement));
    return json;
  }
}
