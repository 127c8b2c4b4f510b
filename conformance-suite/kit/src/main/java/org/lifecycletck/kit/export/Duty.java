package org.lifecycletck.kit.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lifecycletck.kit.model.Verb;

/**
 * Something that the environment owes before a call, as both languages define it.
 *
 * @param name its name in capitals
 * @param of what it is asked of: {@code s} the strand, {@code r} the request, {@code t} the target
 */
record Duty(String name, String of) {

  /** What is owed before a call of this kind, beside its slice and a strand that is free. */
  static List<Duty> of(Verb verb, About about) {
    List<Duty> duties = new ArrayList<>();
    if (!verb.isAboutTarget()) {
      duties.add(new Duty(request(verb), "r"));
    }
    if (about.own()) {
      duties.add(new Duty("OWN_IS_FREE", "r"));
    }
    if (about.target() > 0) {
      duties.add(new Duty(verb == Verb.DELETE_TARGET ? "IS_THERE" : "USABLE", "t"));
    }
    if (verb == Verb.DELETE_TARGET) {
      duties.add(new Duty("MAY_DELETE", "st"));
    } else if (Verb.mayBlock(Exported.sample(verb))) {
      duties.add(new Duty("MAY_WAIT", "s"));
    }
    return duties;
  }

  private static String request(Verb verb) {
    return switch (verb) {
      case CREATE_REQUEST, CREATE_CHILD, CREATE_FROM_IRP, SUBMIT -> "IS_NEW";
      case CANCEL -> "IS_KNOWN";
      case REFERENCE -> "MAY_REFERENCE";
      case DEREFERENCE -> "MAY_DEREFERENCE";
      case FAIL_TIMER_ALLOCATION -> "MAY_FAIL_TIMER";
      default ->
          switch (verb.who()) {
            case LOWER_DRIVER -> "IS_BELOW";
            case ORIGINATOR -> "IS_THE_ORIGINATORS";
            default -> "IS_THE_DRIVERS";
          };
    };
  }

  /** The duty in Promela, about this request and this target. */
  String inPromela(About about) {
    return of.chars()
        .mapToObj(
            c ->
                switch (c) {
                  case 's' -> "s";
                  case 'r' -> String.valueOf(about.request());
                  default -> String.valueOf(about.target());
                })
        .collect(Collectors.joining(", ", name + "(", ")"));
  }

  /** The duty in TLA+, about the strand, request and target of an action. */
  String inTla() {
    Stream<String> arguments = of.chars().mapToObj(c -> ", " + (char) c);
    return Spelling.capital(name) + arguments.collect(Collectors.joining("", "(Now", ")"));
  }
}
