package org.lifecycletck.kit.export;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lifecycletck.kit.model.Environment;
import org.lifecycletck.kit.model.Verb;
import org.lifecycletck.spec.Row;

/** The rows and their environment as a TLA+ module, for TLC. */
final class TlaModel {
  private static final String RULE = "\\* ---- ";

  private final Exported model;
  private final TlaWords words;
  private final List<String> actions = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  TlaModel(Exported model) {
    this.model = model;
    words = new TlaWords(model.lexicon());
  }

  /** The text of the module. */
  String text() {
    text.append("---------------------------- MODULE Lifecycle ----------------------------\n");
    text.append(Heading.of(model, "(*", " * ", " *)", Heading.TLC));
    text.append("EXTENDS Naturals, Sequences, FiniteSets\n");
    sizes();
    text.append(Resources.text("bookkeeping.tla"));
    title("Conditions of the rows");
    model.lexicon().names().forEach((name, meaning) -> text.append(words.define(name, meaning)));
    for (String condition : model.conditions()) {
      text.append(words.define(condition, model.lexicon().condition(condition)));
    }
    title("Effects of the rows");
    model.lexicon().pieces().forEach((n, m) -> text.append(words.effect(Spelling.capital(n), m)));
    for (String effect : model.effects()) {
      text.append(words.effect(operator(effect), model.lexicon().effect(effect)));
    }
    text.append(Resources.text("legality.tla"));
    beginnings();
    title("What strands do: each action is a row");
    model.goesOn().forEach(this::goOn);
    model.begins().forEach(this::call);
    model.expires().forEach(this::expire);
    next();
    return text.append("=".repeat(74)).append('\n').toString();
  }

  private void title(String title) {
    text.append('\n').append(RULE).append(title).append("\n\n");
  }

  private void define(String name, Object value) {
    text.append(name).append(" == ").append(value).append('\n');
  }

  private void sizes() {
    title("Sizes");
    define("NumberOfRequests", model.requests());
    define("AllRequests", "1.." + model.allRequests());
    define("Targets", "1.." + model.targets());
    define("MostCallers", model.callers());
    define("Strands", "1.." + model.strands());
    define("Verifier", model.parameters().verifier() ? "TRUE" : "FALSE");
    define("Slices", set(model.environments().stream().map(Codes::slice).toList()));
    define("Calls", set(Codes.remembered(model)));
    List<String> waits = new ArrayList<>(Codes.lending(model));
    Codes.waits(model).forEach(when -> waits.add(when.name()));
    define("Waits", set(waits));
    define("Callers(x)", callers());
    Verb faults = Verb.FAIL_TIMER_ALLOCATION;
    define("TimersMayFail(x)", "x \\in " + slices(model.users(faults)));
  }

  private String callers() {
    StringBuilder cases = new StringBuilder("CASE x = \"NO_SLICE\" -> 0");
    for (Environment environment : model.environments()) {
      cases.append("\n                [] x = \"").append(Codes.slice(environment));
      cases.append("\" -> ").append(environment.bounds().strands());
    }
    return cases.toString();
  }

  private static String set(Iterable<String> names) {
    List<String> quoted = new ArrayList<>();
    names.forEach(name -> quoted.add("\"" + name + "\""));
    return "{" + String.join(", ", quoted) + "}";
  }

  private static String slices(List<Environment> environments) {
    return set(environments.stream().map(Codes::slice).toList());
  }

  private static String operator(String effect) {
    return "Do" + Spelling.capital(effect);
  }

  private void beginnings() {
    title("How things stand at first");
    text.append("Init ==\n  /\\ slice = \"NO_SLICE\"\n");
    text.append("  /\\ request = [r \\in {0} \\cup AllRequests |-> NoRequest]\n");
    text.append("  /\\ target = [t \\in {0} \\cup Targets |-> NoTarget]\n");
    text.append("  /\\ strand = [s \\in Strands |-> NoStrand]\n\n");
    text.append("Begin ==\n  /\\ slice = \"NO_SLICE\"\n  /\\ UNCHANGED strand\n  /\\");
    for (Environment environment : model.environments()) {
      text.append(" \\/ /\\ slice' = \"").append(Codes.slice(environment)).append("\"\n");
      opening("request", Opening.of(environment));
      opening("target", Opening.of(environment));
      text.append("    ");
    }
    text.setLength(text.length() - 4);
  }

  private void opening(String of, List<Opening.Value> all) {
    List<String> changes =
        all.stream()
            .filter(value -> value.of().equals(of))
            .map(v -> "![" + v.number() + "]." + v.field() + " = " + literal(v.value()))
            .toList();
    text.append("        /\\ ").append(of).append("' = ");
    String joined = String.join(",\n             ", changes);
    text.append(changes.isEmpty() ? of : "[" + of + " EXCEPT " + joined + "]").append('\n');
  }

  private static String literal(String value) {
    if (value.equals("true")) {
      return "TRUE";
    }
    return value.matches("\\d+") ? value : "\"" + value + "\"";
  }

  private void comment(Step step) {
    text.append("\\* ").append(step.when().words()).append(". ");
    text.append(String.join(", ", new LinkedHashSet<>(step.row().rules()))).append('\n');
  }

  private void conditions(Row row) {
    for (var guard : row.given()) {
      text.append("  /\\ ").append(TlaWords.condition(guard.words())).append("(Now, r, t)\n");
    }
  }

  /** The effects of a row one after the other, and what follows every step. */
  private void become(Step step, String first, String call, String given, String answering) {
    text.append("  /\\ LET w_0 == ").append(first).append('\n');
    int number = 0;
    String arguments = ", r, t, " + call + ", " + given + ", " + answering + ")\n";
    for (String effect : step.row().effects()) {
      if (!model.lexicon().effect(effect).isEmpty()) {
        text.append("         w_").append(number + 1).append(" == ").append(operator(effect));
        text.append("(w_").append(number).append(arguments);
        number++;
      }
    }
    String last = "w_" + number;
    if (step.verb() == null && Asking.isLast(step.when())) {
      last = "ForgetCall(" + last + ", s)";
    }
    String lent = Asking.lent(step, model.lexicon());
    if (lent != null) {
      last = "Lend(" + last + ", r, \"" + lent + "\")";
    }
    text.append("     IN Become(Settle(").append(last).append(", s, r))\n\n");
  }

  private void goOn(Step step) {
    String name = Spelling.capital(step.row().name()) + "At" + Spelling.capital(step.when().name());
    comment(step);
    text.append(name).append("Step(s, r, t) ==\n");
    conditions(step.row());
    become(step, "Pop(Now, s)", "CallOf(w_0, s)", "0", "Top(Now, s).answering");
    text.append(name).append("(s) ==\n  /\\ At(Now, s, \"").append(step.when()).append("\")\n");
    text.append("  /\\ ").append(name).append("Step(s, Top(Now, s).request, ");
    text.append("TargetOf(Now, Top(Now, s)))\n\n");
    actions.add("\\E s \\in Strands : " + name + "(s)");
  }

  private void call(Step step) {
    Verb verb = step.verb();
    String name = Spelling.capital(verb.name()) + "By" + Spelling.capital(step.row().name());
    comment(step);
    text.append(name).append("(s, r, t, g) ==\n");
    List<About> about = About.of(verb, model);
    legality(verb, about.get(0));
    conditions(step.row());
    String marker = "ACall";
    if (Asking.isKept(step, model.lexicon())) {
      String request = about.get(0).own() ? "0" : "r";
      marker = "Task(\"" + Codes.call(verb.name()) + "\", " + request + ", t, FALSE)";
    }
    become(step, "Push(Now, s, " + marker + ")", '"' + Codes.call(verb.name()) + '"', "g", "TRUE");
    for (About subject : about) {
      String target = String.valueOf(subject.target());
      if (subject.isWhereSent()) {
        target = "request[" + subject.request() + "].sentTo";
      }
      actions.add(
          "\\E s \\in Strands : "
              + (name + "(s, " + subject.request() + ", " + target + ", " + subject.given())
              + ")");
    }
  }

  private void legality(Verb verb, About about) {
    text.append("  /\\ Free(Now, s)\n");
    text.append("  /\\ slice \\in ").append(slices(model.users(verb))).append('\n');
    Duty.of(verb, about).forEach(duty -> text.append("  /\\ ").append(duty.inTla()).append('\n'));
  }

  private void expire(Step step) {
    String name = Spelling.capital(step.row().name());
    comment(step);
    text.append(name).append("(s, r, t) ==\n");
    text.append("  /\\ Depth(Now, s) = 0\n");
    text.append("  /\\ request[r].timer = \"DUE\" /\\ ~request[r].waitedFor\n");
    conditions(step.row());
    become(step, "Now", "\"NO_CALL\"", "0", "FALSE");
    for (int request = 1; request <= model.requestsOf(Verb.LET_TIME_PASS); request++) {
      int strand = model.callers() + request;
      String target = "request[" + request + "].sentTo";
      actions.add(name + "(" + strand + ", " + request + ", " + target + ")");
    }
  }

  private void next() {
    title("Everything that may happen");
    text.append("CallbackReturns(s) ==\n");
    text.append(
        "  /\\ At(Now, s, \"IN_A_CALLBACK\") \\/ (~Busy(Now, s) /\\ strand[s].floor > 0)\n");
    text.append("  /\\ Become(EndCallback(Now, s))\n\n");
    text.append("CallReturns(s) ==\n  /\\ Busy(Now, s) /\\ IsCall(Top(Now, s))\n");
    text.append("  /\\ Become(Leave(Now, s))\n\n");
    Set<String> first = new LinkedHashSet<>(List.of("Begin"));
    first.add("\\E s \\in Strands : CallbackReturns(s)");
    first.add("\\E s \\in Strands : CallReturns(s)");
    if (model.hasTimers()) {
      text.append("DeadlinePasses(r) ==\n  /\\ slice \\in ");
      text.append(slices(model.users(Verb.LET_TIME_PASS))).append('\n');
      text.append("  /\\ request[r].timer = \"ARMED\"\n");
      text.append("  /\\ request' = [request EXCEPT ![r].timer = \"DUE\"]\n");
      text.append("  /\\ UNCHANGED <<slice, target, strand>>\n\n");
      first.add("\\E r \\in 1.." + model.requestsOf(Verb.LET_TIME_PASS) + " : DeadlinePasses(r)");
    }
    first.addAll(actions);
    text.append("Next ==\n");
    text.append(first.stream().map(a -> "  \\/ " + a + "\n").collect(Collectors.joining()));
    text.append("\nSpec == Init /\\ [][Next]_<<slice, request, target, strand>>\n");
  }
}
