package org.lifecycletck.kit.oracle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.lifecycletck.spec.Row;

/** The rules that an unexplained event is found to speak against, the nearest first. */
final class Naming {
  private final Set<String> rules = new LinkedHashSet<>();
  private final Set<String> further = new LinkedHashSet<>();

  boolean isEmpty() {
    return rules.isEmpty();
  }

  /** Names a row's first rule, the one it states; its others only as further ones. */
  void add(Row row) {
    rules.add(row.rules().get(0));
    further.addAll(row.rules());
  }

  /** Names rules, whatever row they stand in. */
  void addAll(Collection<String> ids) {
    rules.addAll(ids);
  }

  /** The rules it speaks against. */
  List<String> rules() {
    return new ArrayList<>(rules);
  }

  /** What else the rows name that came nearest. */
  Set<String> further() {
    Set<String> others = new LinkedHashSet<>(further);
    others.removeAll(rules);
    return others;
  }
}
