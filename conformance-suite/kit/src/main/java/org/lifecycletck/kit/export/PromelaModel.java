package org.lifecycletck.kit.export;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lifecycletck.kit.model.Environment;
import org.lifecycletck.kit.model.Verb;
import org.lifecycletck.spec.When;

/** The rows and their environment as a Promela model, for SPIN. */
final class PromelaModel {
  private static final String RULE = "/* ---- ";

  private final Exported model;
  private final PromelaWords words;
  private final PromelaLegality legality;
  private final StringBuilder text = new StringBuilder();

  PromelaModel(Exported model) {
    this.model = model;
    Set<String> waits = Codes.waits(model).stream().map(When::name).collect(Collectors.toSet());
    words = new PromelaWords(model.lexicon(), waits);
    legality = new PromelaLegality(model);
  }

  /** The text of the model. */
  String text() {
    text.append(Heading.of(model, "/*", " * ", " */", Heading.SPIN));
    sizes();
    constants();
    text.append(Resources.text("bookkeeping.pml"));
    conditions();
    effects();
    beginnings();
    legality.write(text);
    strands();
    return text.toString();
  }

  private void define(String name, Object value) {
    text.append("#define ").append(name).append(' ').append(value).append('\n');
  }

  private void sizes() {
    text.append('\n').append(RULE).append("Sizes */\n\n");
    define("REQUESTS", model.requests());
    define("ALL_REQUESTS", model.allRequests());
    define("TARGETS", model.targets());
    define("STRANDS", model.strands());
    define("DEPTH", Depth.of(model));
    define("VERIFIER", model.parameters().verifier() ? 1 : 0);
    define("LENGTH(list)", length());
    define("TIMERS_MAY_FAIL", slices(model.users(Verb.FAIL_TIMER_ALLOCATION)));
  }

  private String length() {
    List<String> terms = new ArrayList<>();
    for (int i = 0; i < model.allRequests(); i++) {
      terms.add("(list[" + i + "] != 0)");
    }
    return "(" + String.join(" + ", terms) + ")";
  }

  private void constants() {
    for (Codes.Enumeration enumeration : Codes.ENUMERATIONS) {
      text.append('\n').append(RULE).append(enumeration.title()).append(" */\n\n");
      for (int i = 0; i < enumeration.names().size(); i++) {
        define(enumeration.names().get(i), i);
      }
    }
    text.append('\n').append(RULE).append("Steps, and calls that have not returned */\n\n");
    int number = 0;
    for (String name : Codes.onStacks(model)) {
      define(name, ++number);
    }
    text.append('\n').append(RULE).append("Slices */\n\n");
    number = 0;
    for (Environment environment : model.environments()) {
      define(Codes.slice(environment), ++number);
    }
  }

  private void conditions() {
    text.append('\n').append(RULE).append("Conditions of the rows */\n\n");
    model.lexicon().names().forEach((name, meaning) -> text.append(words.define(name, meaning)));
    for (String condition : model.conditions()) {
      text.append(words.define(condition, model.lexicon().condition(condition)));
    }
  }

  private void effects() {
    text.append('\n').append(RULE).append("Effects of the rows */\n\n");
    model
        .lexicon()
        .pieces()
        .forEach((name, meaning) -> text.append(words.inline(Spelling.small(name), meaning)));
    for (String effect : model.effects()) {
      text.append(words.inline(inlineOf(effect), model.lexicon().effect(effect)));
    }
  }

  private static String inlineOf(String effect) {
    return "do_" + Spelling.small(effect);
  }

  private void beginnings() {
    text.append('\n').append(RULE).append("How things stand at first */\n\n");
    text.append("inline begin_slice() {\n  if\n");
    for (Environment environment : model.environments()) {
      text.append("  :: slice == ").append(Codes.slice(environment)).append(" ->\n");
      for (Opening.Value value : Opening.of(environment)) {
        text.append("     ").append(value.of()).append('[').append(value.number()).append("].");
        text.append(value.field()).append(" = ").append(value.value()).append(";\n");
      }
    }
    text.append("  fi;\n}\n");
  }

  private String slices(List<Environment> environments) {
    if (environments.isEmpty()) {
      return "0";
    }
    return environments.stream()
        .map(environment -> "slice == " + Codes.slice(environment))
        .collect(Collectors.joining(" || ", "(", ")"));
  }

  private void strands() {
    text.append('\n').append(RULE).append("What strands do: each choice is a row */\n\n");
    text.append("#define s _pid\n\n");
    text.append("active [STRANDS] proctype Run() {\nend_nothing_to_do:\n  do\n");
    begin();
    callbacks();
    model.goesOn().forEach(this::goOn);
    model.begins().forEach(this::call);
    if (model.hasTimers()) {
      timers();
    }
    text.append("  od\n}\n");
  }

  private void begin() {
    for (Environment environment : model.environments()) {
      text.append("  :: d_step { slice == 0 && s == 0 -> slice = ");
      text.append(Codes.slice(environment)).append("; begin_slice(); }\n");
    }
  }

  private void callbacks() {
    text.append("  /* The callback returns. */\n");
    text.append("  :: d_step { AT(s, IN_A_CALLBACK) || !BUSY(s) && strand[s].floor > 0 ->");
    text.append(" end_callback(s); }\n");
    text.append("  /* A call that others have woken returns. */\n");
    text.append("  :: d_step { BUSY(s) && IS_CALL(TOP(s)) -> leave(s); }\n");
  }

  private void goOn(Step step) {
    comment(step);
    text.append("  :: d_step { AT(s, ").append(step.when()).append(')');
    conditions(step, "R(s)", "T(s)");
    text.append(" ->\n       take(s);\n");
    apply(step);
    if (Asking.isLast(step.when())) {
      text.append("       forget_call(s);\n");
    }
    settle(step, "theRequest");
  }

  private void comment(Step step) {
    text.append("  /* ").append(step.title()).append(": ");
    text.append(step.when().words()).append(". ");
    text.append(String.join(", ", new LinkedHashSet<>(step.row().rules()))).append(" */\n");
  }

  private void conditions(Step step, String request, String target) {
    for (var guard : step.row().given()) {
      text.append(" &&\n       ");
      text.append(PromelaWords.condition(guard.words(), request, target));
    }
  }

  private void apply(Step step) {
    effects(step, "theRequest", "theTarget", "theCall", "0");
  }

  private void effects(Step step, String request, String target, String call, String given) {
    String arguments = "(" + request + ", " + target + ", " + call + ", " + given + ");\n";
    for (String effect : step.row().effects()) {
      if (!model.lexicon().effect(effect).isEmpty()) {
        text.append("       ").append(inlineOf(effect)).append(arguments);
      }
    }
  }

  private void settle(Step step, String request) {
    String lent = Asking.lent(step, model.lexicon());
    if (lent != null) {
      text.append("       lend(").append(request).append(", ").append(lent).append(");\n");
    }
    text.append("       settle(s, ").append(request).append("); }\n");
  }

  private void call(Step step) {
    comment(step);
    String call = Codes.call(step.verb().name());
    for (About about : About.of(step.verb(), model)) {
      String request = String.valueOf(about.request());
      String named = String.valueOf(about.target());
      String target = about.isWhereSent() ? "request[" + request + "].sentTo" : named;
      text.append("  :: d_step { ").append(legality.of(step.verb(), about));
      conditions(step, request, target);
      text.append(" ->\n       answering = 1;\n");
      text.append("       theTarget = ").append(target).append(";\n");
      text.append("       push(s, ").append(marker(step, about)).append(");\n");
      effects(step, request, "theTarget", call, String.valueOf(about.given()));
      settle(step, request);
    }
  }

  private String marker(Step step, About about) {
    if (!Asking.isKept(step, model.lexicon())) {
      return Codes.CALL;
    }
    String name = Codes.call(step.verb().name());
    int request = about.own() ? 0 : about.request();
    return "TASK(" + name + ", " + request + ", " + about.target() + ", 0)";
  }

  private void timers() {
    List<Environment> users = model.users(Verb.LET_TIME_PASS);
    Set<String> lines = new LinkedHashSet<>();
    for (int request = 1; request <= model.requestsOf(Verb.LET_TIME_PASS); request++) {
      int strand = model.callers() + request - 1;
      lines.add("  /* The deadline of request " + request + " passes; then it is noticed. */\n");
      lines.add(
          "  :: d_step { s == "
              + strand
              + " && request["
              + request
              + "].timer == ARMED && "
              + slices(users)
              + " -> request["
              + request
              + "].timer = DUE; }\n");
    }
    lines.forEach(text::append);
    for (Step step : model.expires()) {
      comment(step);
      for (int request = 1; request <= model.requestsOf(Verb.LET_TIME_PASS); request++) {
        expire(step, String.valueOf(request), model.callers() + request - 1);
      }
    }
  }

  private void expire(Step step, String request, int strand) {
    text.append("  :: d_step { s == ")
        .append(strand)
        .append(" && strand[s].depth == 0 && request[");
    text.append(request).append("].timer == DUE && !request[").append(request);
    text.append("].waitedFor");
    String target = "request[" + request + "].sentTo";
    conditions(step, request, target);
    text.append(" ->\n       theTarget = ").append(target).append(";\n");
    effects(step, request, "theTarget", "0", "0");
    settle(step, request);
  }
}
