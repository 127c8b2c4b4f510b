package org.lifecycletck.spec;

import java.util.ArrayList;
import java.util.List;
import org.lifecycletck.spi.vocabulary.Answer;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.Callback;
import org.lifecycletck.spi.vocabulary.Fatal;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.TargetId;

/** What effects work on: the world being changed, and the step being taken. */
final class Change {
  final WorldDraft world;
  private final Scene before;
  final Task task;
  final Call call;
  final String strand;

  /** Whether only what the documentation states is demanded. */
  final boolean documented;

  final RequestId requestId;
  final TargetId targetId;
  RequestDraft request;
  FactsDraft facts;
  private TargetDraft target;
  private boolean targetSeen;
  Answer answer;
  Callback observation;
  Fatal fatal;
  private final List<Task> pushed = new ArrayList<>();

  Change(
      Scene before,
      WorldDraft world,
      Task task,
      Frame frame,
      String strand,
      TargetId targetId,
      boolean documented) {
    this.documented = documented;
    this.before = before;
    this.world = world;
    this.task = task;
    this.call = frame.call();
    this.answer = frame.answer();
    this.strand = strand;
    this.requestId = task.request();
    this.targetId = targetId;
    if (requestId != null && world.request(requestId) != null) {
      request = new RequestDraft(world.request(requestId));
      facts = new FactsDraft(world.facts(requestId));
    }
  }

  /** The target as it becomes, looked at once it is asked for; null where there is none. */
  TargetDraft target() {
    if (!targetSeen) {
      targetSeen = true;
      Target was = targetId == null ? null : before.target(targetId);
      target = was == null ? null : new TargetDraft(was);
    }
    return target;
  }

  void removeTarget() {
    targetSeen = true;
    target = null;
    world.remove(targetId);
  }

  private boolean isTargetThere() {
    return targetSeen ? target != null : targetId != null && before.isTarget(targetId);
  }

  /** Adds a task about this request and target, to be done before what the strand does next. */
  void push(When when) {
    pushed.add(Task.of(when, requestId, isTargetThere() ? targetId : null));
  }

  /**
   * The same for a step of a cancel, whose outcome is the answer where this step's would be. It
   * concerns the request wherever it is by then, so it names no target.
   */
  void pushAnswering(When when) {
    Task next = Task.of(when, requestId, null);
    pushed.add(task.answering() ? next.answeringCall() : next);
  }

  void push(Task next) {
    pushed.add(next);
  }

  List<Task> pushed() {
    return pushed;
  }

  /** This number where the source decides, any where only the documentation does. */
  long orAnyNumber(long number) {
    return documented ? Unspecified.NUMBER : number;
  }

  /** This status where the source decides, any where only the documentation does. */
  NtStatus orAnyStatus(NtStatus status) {
    return documented ? Unspecified.STATUS : status;
  }

  Order order() {
    return world.order(targetId);
  }

  void order(Order order) {
    world.put(targetId, order);
    target().tracked = order.tracked().size();
    target().ignoring = order.ignoring().size();
  }

  /** Answers the call, where the step's outcome is the call's answer. */
  void answerIfAsked(Answer outcome) {
    if (task.answering()) {
      answer = outcome;
    }
  }

  void freeze() {
    if (request != null) {
      world.put(requestId, request.freeze());
      world.put(requestId, facts.freeze());
    }
    if (target != null) {
      world.put(targetId, target.freeze());
    }
  }
}
