package org.lifecycletck.kit.lincheck;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jetbrains.kotlinx.lincheck.Actor;
import org.jetbrains.kotlinx.lincheck.execution.ExecutionScenario;

/** The races that are legal whoever is faster, as scenarios of {@link Operations}. */
final class Scenarios {
  private Scenarios() {}

  /** Every race of two. */
  static List<ExecutionScenario> ofTwo() {
    return List.of(
        of("sentAndMarked", "cancel", "giveBack"),
        of("sentAndMarked", "cancel", "cancel"),
        of("sentAndMarked", "deadline", "giveBack"),
        of("sentAndMarked", "deadline", "cancel"),
        of("sentAndMarked", "purge", "giveBack"),
        of("sent", "cancel", "mark"),
        of("sent", "deadline", "mark"),
        of("ready", "send", "cancel"),
        of("ready", "send", "stop"),
        of("ready", "send", "purge"),
        of("readyAndStopped", "send", "start"),
        of("queued", "start", "cancel"),
        of("queued", "start", "deadline"),
        of("queued", "purge", "cancel"),
        of("queued", "purge", "deadline"));
  }

  /** Races of three. */
  static List<ExecutionScenario> ofThree() {
    return List.of(
        of("sentAndMarked", "cancel", "cancel", "giveBack"),
        of("sentAndMarked", "deadline", "cancel", "giveBack"),
        of("queued", "start", "cancel", "deadline"),
        of("queued", "purge", "cancel", "deadline"));
  }

  /** One operation leads up, then one operation a thread, then the history is asked for. */
  static ExecutionScenario of(String before, String... threads) {
    List<List<Actor>> parallel = new ArrayList<>();
    for (String operation : threads) {
      String strand = (char) ('a' + parallel.size()) + "-" + operation;
      parallel.add(List.of(new Actor(method(operation), List.of(strand))));
    }
    return new ExecutionScenario(
        List.of(new Actor(method(before), List.of())),
        parallel,
        List.of(new Actor(method("history"), List.of())),
        null);
  }

  private static Method method(String name) {
    return Arrays.stream(Operations.class.getMethods())
        .filter(candidate -> candidate.getName().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
