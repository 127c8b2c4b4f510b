package org.lifecycletck.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The waits strands are in, and how they end. */
final class Waits {
  private Waits() {}

  /** Every strand that waits so for this request waits otherwise, or goes on. */
  static void replace(Change c, When wait, When other) {
    rewriteWaiting(
        c,
        task ->
            task.when() == wait && c.requestId.equals(task.request())
                ? new Task(other, task.request(), task.target(), task.answering(), task.status())
                : task);
  }

  /** Strands at work on this submission have nothing to give back; who has not asked tries anew. */
  static void dismiss(Change c) {
    rewrite(
        c,
        task -> {
          boolean concerned = c.requestId.equals(task.request());
          if (concerned && task.when() == When.ASK_HOLDER) {
            return new Task(When.TRY_CANCEL, task.request(), null, task.answering(), task.status());
          }
          boolean idle = task.when() == When.GIVE_BACK || task.when() == When.LOWER_CANCEL;
          return concerned && idle ? null : task;
        });
    endIdleWork(c);
  }

  /** None of these steps is taken about this request any more. */
  static void drop(Change c, Set<When> steps) {
    rewrite(
        c, task -> c.requestId.equals(task.request()) && steps.contains(task.when()) ? null : task);
    endIdleWork(c);
  }

  private static void endIdleWork(Change c) {
    for (String strand : c.world.strandNames()) {
      List<Frame> frames = c.world.strand(strand);
      Frame top = frames.isEmpty() ? null : frames.get(frames.size() - 1);
      if (top != null && !strand.equals(c.strand) && top.isWork() && top.agenda().isEmpty()) {
        c.world.put(strand, frames.subList(0, frames.size() - 1));
      }
    }
  }

  /** Every caller that waits for this target's requests goes on. */
  static void release(Change c) {
    rewriteWaiting(c, task -> isOfTarget(c, task) ? null : task);
  }

  /** One of the callers that wait for this target's requests goes on: the first or the last. */
  static void releaseOne(Change c, boolean first) {
    List<String> waiting =
        c.world.strandNames().stream().filter(strand -> waits(c, strand)).sorted().toList();
    if (!waiting.isEmpty()) {
      String strand = waiting.get(first ? 0 : waiting.size() - 1);
      rewrite(c, strand, task -> isOfTarget(c, task) ? null : task);
    }
  }

  private static boolean waits(Change c, String strand) {
    return c.world.mayWait(strand)
        && c.world.strand(strand).stream()
            .flatMap(frame -> frame.agenda().stream())
            .anyMatch(task -> isOfTarget(c, task));
  }

  private static boolean isOfTarget(Change c, Task task) {
    return task.when() == When.AWAIT_SENT && c.targetId.equals(task.target());
  }

  /** Rewrites waits only: strands on which nothing waits need no look. */
  private static void rewriteWaiting(Change c, Rewriting rewriting) {
    for (String strand : c.world.strandNames()) {
      if (c.world.mayWait(strand)) {
        rewrite(c, strand, rewriting);
      }
    }
  }

  private static void rewrite(Change c, Rewriting rewriting) {
    for (String strand : c.world.strandNames()) {
      rewrite(c, strand, rewriting);
    }
  }

  private static void rewrite(Change c, String strand, Rewriting rewriting) {
    List<Frame> frames = new ArrayList<>();
    for (Frame frame : c.world.strand(strand)) {
      List<Task> tasks = new ArrayList<>();
      for (Task task : frame.agenda()) {
        Task rewritten = rewriting.of(task);
        if (rewritten != null) {
          tasks.add(rewritten);
        }
      }
      frames.add(frame.withAgenda(tasks, frame.answer()));
    }
    if (!frames.equals(c.world.strand(strand))) {
      c.world.put(strand, frames);
    }
  }

  /** What becomes of a task; null where it is done. */
  private interface Rewriting {
    Task of(Task task);
  }
}
