package org.lifecycletck.kit.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.lifecycletck.kit.model.Environment;
import org.lifecycletck.kit.model.Verb;

/** What the environment owes before it calls, in Promela. */
final class PromelaLegality {
  private final Exported model;

  PromelaLegality(Exported model) {
    this.model = model;
  }

  /** Writes the definitions that {@link #of} uses. */
  void write(StringBuilder text) {
    text.append(Resources.text("legality.pml"));
    define(text, "CALLERS", callers());
    define(text, "AWAITS(x)", awaits());
    define(text, "WAITS(o)", eachPlace("AWAITS(strand[o].stack[%d])", " || "));
    define(text, "NAMES(o, t)", eachPlace("NAMED(strand[o].stack[%d], t)", " || "));
    define(text, "MAY_WAIT(s)", "(strand[s].depth == 0 && " + others() + " < CALLERS - 1)");
    List<String> strands = new ArrayList<>();
    for (int strand = 0; strand < model.strands(); strand++) {
      strands.add("(s == " + strand + " || !NAMES(" + strand + ", t))");
    }
    define(text, "NOBODY_ELSE_NAMES(s, t)", "(" + String.join(" && ", strands) + ")");
  }

  private static void define(StringBuilder text, String name, String value) {
    text.append("#define ").append(name).append(' ').append(value).append('\n');
  }

  private String callers() {
    StringBuilder callers = new StringBuilder("(slice == 0 -> 0 : ");
    int usual = model.environments().get(0).bounds().strands();
    int open = 0;
    for (Environment environment : model.environments()) {
      if (environment.bounds().strands() != usual) {
        callers.append("(slice == ").append(Codes.slice(environment)).append(" -> ");
        callers.append(environment.bounds().strands()).append(" : ");
        open++;
      }
    }
    return callers.append(usual).append(")".repeat(open + 1)).toString();
  }

  private String awaits() {
    List<String> kinds = new ArrayList<>();
    int waits = Codes.waits(model).size();
    if (waits > 0) {
      kinds.add("STEP_OF(x) != 0 && STEP_OF(x) <= " + Codes.waits(model).get(waits - 1));
    }
    if (!Codes.lending(model).isEmpty()) {
      kinds.add("STEP_OF(x) >= " + Codes.lending(model).get(0));
    }
    return kinds.isEmpty() ? "0" : "(" + String.join(" || ", kinds) + ")";
  }

  private String eachPlace(String condition, String by) {
    List<String> places = new ArrayList<>();
    for (int place = 0; place < Depth.of(model); place++) {
      places.add(String.format(condition, place));
    }
    return "(" + String.join(by, places) + ")";
  }

  private String others() {
    List<String> others = new ArrayList<>();
    for (int strand = 0; strand < model.callers(); strand++) {
      others.add("(s != " + strand + " && WAITS(" + strand + "))");
    }
    return "(" + String.join(" + ", others) + ")";
  }

  /** When a call may begin. */
  String of(Verb verb, About about) {
    List<String> conditions = new ArrayList<>(List.of("FREE(s)"));
    List<Environment> users = model.users(verb);
    if (users.size() < model.environments().size()) {
      conditions.add(
          users.stream()
              .map(environment -> "slice == " + Codes.slice(environment))
              .collect(Collectors.joining(" || ", "(", ")")));
    }
    Duty.of(verb, about).forEach(duty -> conditions.add(duty.inPromela(about)));
    return String.join(" && ", conditions);
  }
}
