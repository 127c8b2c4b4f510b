package org.lifecycletck.kit.freedom;

import java.util.List;
import java.util.function.Supplier;
import org.lifecycletck.spi.vocabulary.PurgeIoAction;
import org.lifecycletck.spi.vocabulary.SentIoAction;
import org.lifecycletck.spi.vocabulary.TargetState;

/** Starting, stopping, purging and closing targets. */
final class Control {
  private final Core core;
  private final Traffic traffic;

  Control(Core core, Traffic traffic) {
    this.core = core;
    this.traffic = traffic;
  }

  void start(PlainTarget target) {
    core.step(() -> target.state = TargetState.STARTED);
    while (Boolean.TRUE.equals(core.step((Supplier<Boolean>) () -> deliverNext(target)))) {
      // One request at a time: each may change what becomes of the others.
      continue;
    }
  }

  private boolean deliverNext(PlainTarget target) {
    if (target.state != TargetState.STARTED || target.queue.isEmpty()) {
      return false;
    }
    traffic.deliver(target.next(core.manner.takesLastFirst()));
    return true;
  }

  void stop(PlainTarget target, SentIoAction action) {
    core.step(() -> target.state = TargetState.STOPPED);
    if (action == SentIoAction.CANCEL_SENT_IO) {
      if (core.manner.stopCancelsQueue()) {
        cancelEach(core.step(() -> target.queued()));
      }
      cancelEach(core.step(target::sent));
    }
    if (action != SentIoAction.LEAVE_SENT_IO_PENDING) {
      core.await(() -> target.sent().isEmpty());
    }
  }

  void purge(PlainTarget target, PurgeIoAction action) {
    core.step(() -> target.state = TargetState.PURGED);
    failQueue(target);
    cancelEach(core.step(target::sent));
    if (action == PurgeIoAction.PURGE_IO_AND_WAIT) {
      core.await(() -> target.sent().isEmpty());
    }
  }

  void close(PlainTarget target, TargetState state) {
    core.step(
        () -> {
          target.state = state;
          target.closing = true;
        });
    failQueue(target);
    cancelEach(core.step(() -> List.copyOf(target.out)));
    core.await(target.out::isEmpty);
    core.step(
        () -> {
          target.closing = false;
          target.open = false;
        });
  }

  private void failQueue(PlainTarget target) {
    boolean last = core.manner.takesLastFirst();
    boolean more = true;
    while (more) {
      more =
          core.step(
              () -> {
                if (!target.queue.isEmpty()) {
                  traffic.finish(target.next(last), core.manner.purged(), 0);
                }
                return !target.queue.isEmpty();
              });
    }
  }

  /** A request whose routine still runs may be on its next way already: that one is left alone. */
  private void cancelEach(List<PlainTarget.Out> submissions) {
    for (PlainTarget.Out each : submissions) {
      core.step(
          () -> {
            PlainRequest request = each.request();
            if (request.isInFlight() && request.submission == each.submission()) {
              traffic.cancel(request);
            }
          });
    }
  }
}
