package org.lifecycletck.kit.properties;

import java.util.ArrayList;
import java.util.List;
import org.lifecycletck.spi.vocabulary.Answer;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.Callback;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.SendOptions;
import org.lifecycletck.spi.vocabulary.TargetId;

/** One send of a request and what was seen of it until the next; events by index, -1 for none. */
final class Trip {
  final RequestId request;
  final TargetId target;
  final SendOptions options;
  final boolean isTransfer;
  final int called;
  final long calledAt;
  final boolean routine;
  int returned = -1;
  long returnedAt;
  Answer answer;
  int completed = -1;
  Call.LowerComplete completion;
  final List<Integer> arrivals = new ArrayList<>();
  final List<TargetId> arrivedAt = new ArrayList<>();
  final List<Integer> cancels = new ArrayList<>();
  final List<Integer> routines = new ArrayList<>();
  Callback.CompletionRoutine told;
  long toldAt;

  Trip(Call call, RequestId request, SendOptions options, int called, long now, boolean routine) {
    this.request = request;
    this.target = call.target();
    this.options = options;
    this.isTransfer = call instanceof Call.SendSynchronously;
    this.called = called;
    this.calledAt = now;
    this.routine = routine && !isTransfer;
  }

  boolean has(int flag) {
    return options.has(flag);
  }

  boolean isForgotten() {
    return has(SendOptions.SEND_AND_FORGET);
  }

  boolean isSynchronous() {
    return isTransfer || has(SendOptions.SYNCHRONOUS);
  }

  boolean isAccepted() {
    return new Answer.Truth(true).equals(answer);
  }

  boolean isRefused() {
    return new Answer.Truth(false).equals(answer);
  }

  int arrived() {
    return arrivals.isEmpty() ? -1 : arrivals.get(0);
  }

  /** Whether it lay in the target's queue: it arrived after its send had returned. */
  boolean wasQueued() {
    return returned >= 0 && arrived() > returned;
  }

  /** Whether the lower driver held it at this event. */
  boolean isWithLowerDriver(int event) {
    return arrived() >= 0 && arrived() < event && (completed < 0 || completed > event);
  }

  /** Whether its deadline had come at this time. */
  boolean isLate(long time) {
    return options.isTimed() && time >= options.deadline(calledAt);
  }

  @Override
  public String toString() {
    return request + " sent to " + target;
  }
}
