package org.lifecycletck.kit.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.lifecycletck.kit.model.Environment;
import org.lifecycletck.kit.model.RequestCell;
import org.lifecycletck.kit.model.Verb;
import org.lifecycletck.spec.Request;
import org.lifecycletck.spec.When;
import org.lifecycletck.spi.vocabulary.TargetState;

/** The names of values, and the numbers of what is on a strand's stack. */
final class Codes {
  /** A callback that has not ended. */
  static final String CALLBACK = "IN_A_CALLBACK";

  /** A call of which no step asks anything any more. */
  static final String CALL = "IN_A_CALL";

  static final List<Enumeration> ENUMERATIONS =
      List.of(
          Enumeration.withAbsent("Where a request is", Request.Place.values()),
          Enumeration.of("Where a request comes from", Request.Origin.values()),
          Enumeration.of("How a request is formatted", Request.Formatted.values()),
          Enumeration.of("The lower driver's cancel registration", Request.Hold.values()),
          Enumeration.of("A request's deadline", Request.Timer.values()),
          new Enumeration(
              "How a request completes", List.of("SUCCESS", "CANCELLED", "IO_TIMEOUT", "FAILURE")),
          Enumeration.of("To whom a request is lent", RequestCell.Lent.values()),
          Enumeration.withAbsent("The state of a target", TargetState.values()));

  private Codes() {}

  /** Names that stand for numbers from 0. */
  record Enumeration(String title, List<String> names) {
    private static Enumeration of(String title, Enum<?>[] values) {
      return new Enumeration(title, Arrays.stream(values).map(Enum::name).toList());
    }

    private static Enumeration withAbsent(String title, Enum<?>[] values) {
      List<String> names = new ArrayList<>(List.of("ABSENT"));
      names.addAll(of(title, values).names());
      return new Enumeration(title, names);
    }
  }

  /** The steps that wait for others to do something. */
  static List<When> waits(Exported model) {
    return Stream.of(When.values()).filter(When::isWait).filter(model.steps()::contains).toList();
  }

  /** What a call of this kind is called while it is remembered. */
  static String call(String verb) {
    return "IN_" + verb;
  }

  /** The calls that keep their request until they return. */
  static List<String> lending(Exported model) {
    return model.verbs().stream()
        .filter(verb -> verb != Verb.LET_TIME_PASS && Verb.lends(Exported.sample(verb)))
        .map(verb -> call(verb.name()))
        .toList();
  }

  /** Everything that a call that has not returned may be called. */
  static List<String> remembered(Exported model) {
    List<String> names = new ArrayList<>(List.of(CALL));
    names.addAll(model.calls());
    return names;
  }

  /** Everything that is found on stacks: waits first, lending calls last. */
  static List<String> onStacks(Exported model) {
    List<String> names = new ArrayList<>();
    waits(model).forEach(when -> names.add(when.name()));
    for (When when : model.steps()) {
      if (!names.contains(when.name())) {
        names.add(when.name());
      }
    }
    names.addAll(List.of(CALLBACK, CALL));
    List<String> lending = lending(model);
    for (String call : model.calls()) {
      if (!lending.contains(call)) {
        names.add(call);
      }
    }
    names.addAll(lending);
    return names;
  }

  /** The name of a slice. */
  static String slice(Environment environment) {
    return environment.slice().name().toUpperCase(Locale.ROOT).replace('-', '_') + "_SLICE";
  }
}
