package org.lifecycletck.spec;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.RequestId;

/**
 * What the documentation leaves to a framework about threads and order: in which of its threads it
 * goes on, and which of several tasks of a kind it takes first.
 */
final class Freedoms {
  /** What a framework may leave to another of its threads. */
  private static final Set<When> IN_ANY_THREAD =
      EnumSet.of(When.FINISH, When.HAND_OVER, When.LOWER_CANCEL, When.PRESENT, When.RETURN_UPWARD);

  /** What is done about each request of a target when the target changes. */
  private static final Set<When> FOR_EACH_REQUEST =
      EnumSet.of(When.FAIL_QUEUED, When.RESUBMIT, When.CANCEL_SENT_REQUEST);

  /** What the end of a request, or of a target with its requests, consists of. */
  private static final Set<When> OF_THE_END =
      EnumSet.of(
          When.REPORT, When.CALL_CLEANUP, When.RETURN_UPWARD, When.LET_GO, When.CHECK_DESTROY);

  private Freedoms() {}

  /** The first tasks of a call that it may leave to another thread together; mostly none. */
  static List<Task> leftToAnother(Scene scene, Frame top) {
    Task task = top.agenda().get(0);
    List<Task> rest = top.rest();
    boolean ofRequest = top.isWork() || top.call().request() != null;
    boolean alone =
        IN_ANY_THREAD.contains(task.when())
            || task.when() == When.CANCEL_SENT_REQUEST && !task.answering()
            || task.when() == When.HAND_OVER_AND_FORGET && rest.isEmpty()
            || task.when() == When.CHECK_DESTROY && ofRequest && isDestroyable(scene, task);
    if (alone) {
      return List.of(task);
    }
    boolean end = task.when() == When.CALL_CLEANUP && endsInAnyThread(top.call());
    return end ? withDestruction(task, rest) : List.of();
  }

  /** What a driver deletes is cleaned up in the call; what is completed, sooner or later. */
  private static boolean endsInAnyThread(Call call) {
    return call instanceof Call.CompleteRequest
        || call instanceof Call.LowerComplete
        || call instanceof Call.Send;
  }

  private static List<Task> withDestruction(Task cleanup, List<Task> rest) {
    List<Task> tasks = new ArrayList<>(List.of(cleanup));
    rest.stream()
        .filter(Freedoms::destroys)
        .filter(task -> task.request().equals(cleanup.request()))
        .forEach(tasks::add);
    return tasks;
  }

  /** Whether the object's destruction may follow from the task. */
  private static boolean destroys(Task task) {
    return task.when() == When.CHECK_DESTROY || task.when() == When.LET_GO;
  }

  private static boolean isDestroyable(Scene scene, Task task) {
    Request request = scene.request(task.request());
    return Guards.destroyable().holds(request, null);
  }

  /** The thread to which a task is left: each request has one for each of three purposes. */
  static String thread(Task task) {
    return switch (task.when()) {
      case FINISH, CALL_CLEANUP, CHECK_DESTROY -> ending(task.request());
      case CANCEL_SENT_REQUEST, LOWER_CANCEL -> cancelling(task.request());
      default -> handing(task.request());
    };
  }

  /** The threads to which something about a request may be left. */
  static List<String> threads(RequestId id) {
    return List.of(ending(id), cancelling(id), handing(id));
  }

  private static String ending(RequestId id) {
    return "~ending " + id;
  }

  private static String cancelling(RequestId id) {
    return "~cancelling " + id;
  }

  private static String handing(RequestId id) {
    return "~handing " + id;
  }

  /** The same frame with each of the tasks first that may be taken first. */
  static List<Frame> orders(Frame top) {
    List<Frame> orders = new ArrayList<>();
    orders.add(top);
    List<Task> agenda = top.agenda();
    for (int i = 1; i < agenda.size() && isOfOneKind(agenda.get(0), agenda.get(i)); i++) {
      if (!isHeldBack(agenda.subList(0, i), agenda.get(i))) {
        List<Task> tasks = new ArrayList<>(agenda);
        tasks.add(0, tasks.remove(i));
        orders.add(top.withAgenda(tasks, top.answer()));
      }
    }
    return orders;
  }

  private static boolean isOfOneKind(Task one, Task other) {
    return isOf(FOR_EACH_REQUEST, one) && isOf(FOR_EACH_REQUEST, other)
        || isOf(OF_THE_END, one) && isOf(OF_THE_END, other);
  }

  private static boolean isOf(Set<When> kind, Task task) {
    return kind.contains(task.when()) && !task.answering();
  }

  /** An object is cleaned up before it is destroyed. */
  private static boolean isHeldBack(List<Task> before, Task task) {
    return destroys(task)
        && before.stream()
            .anyMatch(
                other ->
                    other.when() == When.CALL_CLEANUP && other.request().equals(task.request()));
  }
}
