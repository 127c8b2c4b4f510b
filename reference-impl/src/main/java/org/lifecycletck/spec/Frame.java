package org.lifecycletck.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.lifecycletck.spi.vocabulary.Answer;
import org.lifecycletck.spi.vocabulary.Call;

/**
 * One level of a strand: a call into the framework with the tasks it still has to do and its answer
 * so far, or a callback of the framework that has not ended. {@code call} is null in a callback and
 * in the framework's own work; {@code id} is the history's number of the call or callback.
 */
public record Frame(long id, boolean callback, Call call, List<Task> agenda, Answer answer) {
  public Frame {
    agenda = List.copyOf(agenda);
  }

  static Frame call(long id, Call call, Task first) {
    return new Frame(id, false, call, List.of(first), Answer.NOTHING);
  }

  /** A callback of the framework that has not ended. */
  public static Frame callback(long id) {
    return new Frame(id, true, null, List.of(), Answer.NOTHING);
  }

  static Frame work(List<Task> tasks) {
    return new Frame(-1, false, null, tasks, Answer.NOTHING);
  }

  /** Whether the frame is the framework's own work, which returns to nobody. */
  boolean isWork() {
    return !callback && call == null;
  }

  Frame withAgenda(List<Task> tasks, Answer newAnswer) {
    return new Frame(id, callback, call, tasks, newAnswer);
  }

  List<Task> rest() {
    return agenda.size() == 1 ? List.of() : agenda.subList(1, agenda.size());
  }

  static List<Task> before(List<Task> first, List<Task> rest) {
    if (first.isEmpty()) {
      return rest;
    }
    List<Task> tasks = new ArrayList<>(first);
    tasks.addAll(rest);
    return tasks;
  }

  // Written out for speed, as in Request.
  @Override
  public boolean equals(Object other) {
    return other instanceof Frame f
        && id == f.id
        && callback == f.callback
        && agenda.equals(f.agenda)
        && Objects.equals(call, f.call)
        && Objects.equals(answer, f.answer);
  }

  @Override
  public int hashCode() {
    int hash = 31 * Long.hashCode(id) + (callback ? 1 : 0);
    hash = 31 * hash + (call == null ? 0 : call.getClass().getName().hashCode());
    return 31 * hash + agenda.hashCode();
  }
}
