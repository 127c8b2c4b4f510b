package org.lifecycletck.kit.execution;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.lifecycletck.kit.catalogue.Catalogue;
import org.lifecycletck.kit.catalogue.Rule;
import org.lifecycletck.kit.races.Race;
import org.lifecycletck.kit.races.Races;
import org.lifecycletck.kit.report.CheckNames;

/** The names of all checks there are, such as {@code SND-008/purged}, without running one. */
public final class CheckIndex {
  private final Set<String> names = new TreeSet<>();

  public CheckIndex(Catalogue catalogue) {
    for (Rule rule : catalogue.rules()) {
      for (Rule.Scenario scenario : rule.scenarios()) {
        scenario.names().forEach(name -> names.add(CheckNames.of(rule.id(), name)));
      }
    }
    for (Race race : Races.shipped()) {
      if (race.misuse() == null) {
        race.rules().forEach(rule -> names.add(CheckNames.of(rule, race.id())));
      }
    }
    for (PropertyIndex.Entry property : new PropertyIndex().entries()) {
      property.rules().forEach(rule -> names.add(CheckNames.of(rule, property.name())));
    }
  }

  /** Every name, in order. */
  public Set<String> names() {
    return Collections.unmodifiableSet(names);
  }

  /** The names of the checks of a rule, without the rule. */
  public List<String> of(String rule) {
    String start = rule + "/";
    return names.stream()
        .filter(name -> name.startsWith(start))
        .map(name -> name.substring(start.length()))
        .toList();
  }
}
