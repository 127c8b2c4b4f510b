package org.lifecycletck.kit.site;

import java.util.ArrayList;
import java.util.List;

/** Where documentation and published source differ, and the named defects, as decided. */
final class Differences {
  private final List<Decision> decisions = new ArrayList<>();
  private final List<Defect> defects = new ArrayList<>();

  /**
   * One decision.
   *
   * @param rules the ids of the rules it is about
   * @param documented what the profile {@code documented} demands
   * @param kmdf what the profile {@code kmdf-1.33} demands
   */
  public record Decision(
      String id,
      String area,
      List<String> rules,
      String documentation,
      String source,
      String documented,
      String kmdf,
      String why) {}

  /** Something the published source does wrong, and how it shows. */
  public record Defect(String name, List<String> rules, String signature, String where) {}

  Differences(String markdown) {
    for (MarkdownTable table : MarkdownTable.of(markdown)) {
      for (List<String> row : table.rows()) {
        if (table.head().get(0).equals("id")) {
          decisions.add(
              new Decision(
                  row.get(0),
                  table.title(),
                  ids(row.get(1)),
                  row.get(2),
                  row.get(3),
                  row.get(4),
                  row.get(5),
                  row.get(6)));
        } else if (table.head().get(0).equals("name")) {
          defects.add(new Defect(row.get(0), ids(row.get(1)), row.get(2), row.get(3)));
        }
      }
    }
  }

  /** Those that the kit is shipped with. */
  static Differences shipped() {
    return new Differences(Resources.text("decisions.md"));
  }

  private static List<String> ids(String cell) {
    return List.of(cell.split(",\\s*"));
  }

  List<Decision> decisions() {
    return decisions;
  }

  List<Defect> defects() {
    return defects;
  }

  List<Decision> of(String rule) {
    return decisions.stream().filter(decision -> decision.rules().contains(rule)).toList();
  }

  List<Defect> defectsOf(String rule) {
    return defects.stream().filter(defect -> defect.rules().contains(rule)).toList();
  }
}
