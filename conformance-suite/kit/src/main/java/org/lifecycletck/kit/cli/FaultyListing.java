package org.lifecycletck.kit.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lifecycletck.faulty.FaultySubjects;
import org.lifecycletck.kit.catalogue.Rule;
import org.lifecycletck.kit.history.Json;

/** The faulty subjects that break one of some rules, each with the rules next to those. */
final class FaultyListing {
  /** How many rules next to those of a subject a line names. */
  private static final int NAMED = 3;

  private final List<FaultySubjects.Entry> subjects;

  FaultyListing(List<Rule> rules) {
    Set<String> ids = rules.stream().map(Rule::id).collect(Collectors.toSet());
    subjects =
        FaultySubjects.all().stream()
            .filter(subject -> !Collections.disjoint(subject.breaks(), ids))
            .toList();
  }

  void print(boolean json, PrintWriter out) {
    if (json) {
      ArrayNode array = JsonNodeFactory.instance.arrayNode();
      subjects.forEach(subject -> array.add(json(subject)));
      out.println(Json.line(array));
      return;
    }
    int width = subjects.stream().mapToInt(subject -> subject.name().length()).max().orElse(0);
    for (FaultySubjects.Entry subject : subjects) {
      String name = subject.name() + " ".repeat(width - subject.name().length());
      String breaks = String.join(",", subject.breaks());
      out.println(name + "  " + breaks + "  " + subject.sentence() + nextTo(subject.nextTo()));
    }
    out.println();
    out.println(subjects.size() + " faulty subjects");
  }

  private static ObjectNode json(FaultySubjects.Entry subject) {
    ObjectNode object = JsonNodeFactory.instance.objectNode().put("name", subject.name());
    subject.breaks().forEach(object.putArray("breaks")::add);
    object.put("sentence", subject.sentence());
    subject.nextTo().forEach(object.putArray("nextTo")::add);
    return object;
  }

  private static String nextTo(List<String> rules) {
    if (rules.isEmpty()) {
      return "";
    }
    int more = Math.max(0, rules.size() - NAMED);
    String named = String.join(", ", rules.subList(0, rules.size() - more));
    return " (next to it: " + named + (more == 0 ? "" : " and " + more + " more") + ")";
  }
}
