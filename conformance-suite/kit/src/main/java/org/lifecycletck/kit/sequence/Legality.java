package org.lifecycletck.kit.sequence;

import java.util.List;
import org.lifecycletck.kit.bench.Hold;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.PurgeIoAction;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.SendOptions;
import org.lifecycletck.spi.vocabulary.SentIoAction;
import org.lifecycletck.spi.vocabulary.TargetId;
import org.lifecycletck.spi.vocabulary.TargetState;

/** Whether a well-behaved driver, lower driver or originator may make a call, by what it knows. */
final class Legality {
  private final Known known;

  Legality(Known known) {
    this.known = known;
  }

  /**
   * Whether the clock may move, while these callbacks are kept open and others may come to be. No
   * page says whether the deadline of a synchronous send counts from the call or from when the
   * sender begins to wait, so it does not move in between; nor where the thread that moves it may
   * be kept by another deadline first.
   */
  boolean mayTimePass(List<Hold> held, boolean mayHold) {
    return !known.hasTimedSender() || held.isEmpty() && !(mayHold && known.hasTimedRequest());
  }

  /**
   * Whether the driver keeps its hands off the request: a synchronous sender still waits for it,
   * and may do so behind a callback that is kept open.
   */
  boolean isLent(Call call, List<Hold> held) {
    RequestId id = call.request();
    return id != null && isChange(call) && !held.isEmpty() && known.isAwaited(id);
  }

  private static boolean isChange(Call call) {
    return call instanceof Call.Reuse
        || call instanceof Call.ChangeTarget
        || call instanceof Call.FormatRequest
        || call instanceof Call.FormatUsingCurrentType
        || call instanceof Call.SetCompletionRoutine
        || call instanceof Call.SetInformation
        || call instanceof Call.Send
        || call instanceof Call.SendSynchronously
        || call instanceof Call.CompleteRequest
        || call instanceof Call.DeleteRequest;
  }

  /** Whether the call may be made, at top level or inside a callback. */
  boolean allows(Call call, boolean inside) {
    synchronized (known) {
      if (call.target() != null
          && !(call instanceof Call.CreateTarget)
          && known.target(call.target()) == null) {
        return false;
      }
      if (call.request() == null || call instanceof Call.SendSynchronously) {
        return allowsOnTarget(call, inside);
      }
      return allowsOnRequest(call, known.request(call.request()), inside);
    }
  }

  private boolean allowsOnTarget(Call call, boolean inside) {
    if (call instanceof Call.CreateTarget) {
      return known.target(call.target()) == null;
    }
    TargetView target = known.target(call.target());
    if (call instanceof Call.GetTargetState) {
      return target.state != TargetState.DELETED;
    }
    if (call instanceof Call.SendSynchronously) {
      return !inside && target.isOpen() && allowsTransfer(call.request(), target);
    }
    if (target.changing > 0 || inside && waits(call)) {
      return false;
    }
    if (call instanceof Call.OpenTarget) {
      return target.state == TargetState.CLOSED
          || target.state == TargetState.CLOSED_FOR_QUERY_REMOVE;
    }
    if (call instanceof Call.ReopenTarget) {
      return target.state == TargetState.CLOSED_FOR_QUERY_REMOVE;
    }
    return call instanceof Call.DeleteTarget
        ? target.state == TargetState.CLOSED && isUnused(call.target())
        : target.isOpen();
  }

  private boolean allowsTransfer(RequestId id, TargetView target) {
    if (id == null) {
      return target.ownTransfers == 0;
    }
    RequestView request = known.request(id);
    return request.isWithDriver() && !request.received && !request.usedUp;
  }

  private boolean isUnused(TargetId target) {
    return known.requests().stream()
        .map(known::request)
        .noneMatch(request -> request.sentBy != 0 && target.equals(request.sentTo));
  }

  private static boolean waits(Call call) {
    if (call instanceof Call.StopTarget stop) {
      return stop.action() != SentIoAction.LEAVE_SENT_IO_PENDING;
    }
    if (call instanceof Call.PurgeTarget purge) {
      return purge.action() != PurgeIoAction.PURGE_IO;
    }
    return !(call instanceof Call.StartTarget);
  }

  private boolean allowsOnRequest(Call call, RequestView request, boolean inside) {
    if (call instanceof Call.CreateRequest || call instanceof Call.Submit) {
      return !request.exists && !request.received;
    }
    if (call instanceof Call.UpperCancel) {
      return request.received && !request.backAbove;
    }
    if (call instanceof Call.LowerComplete) {
      return request.heldBy != null;
    }
    if (call instanceof Call.LowerMarkCancelable) {
      return request.heldBy != null && !request.marked;
    }
    if (call instanceof Call.LowerUnmarkCancelable) {
      return request.heldBy != null && request.marked;
    }
    if (call instanceof Call.DereferenceRequest) {
      return request.references > 0;
    }
    if (call instanceof Call.CancelSentRequest || call instanceof Call.ReferenceRequest) {
      return request.exists && (!request.gone || request.references > 0);
    }
    if (!request.isWithDriver()) {
      return false;
    }
    if (call instanceof Call.GetCompletionParams) {
      // Before a completion there are none to speak of.
      return request.answered;
    }
    return call instanceof Call.Send send
        ? allowsSend(send, request, inside)
        : allowsOnOwned(call, request);
  }

  private boolean allowsOnOwned(Call call, RequestView request) {
    if (call instanceof Call.CompleteRequest || call instanceof Call.FormatUsingCurrentType) {
      return request.received;
    }
    if (call instanceof Call.DeleteRequest) {
      return !request.received;
    }
    return !(call instanceof Call.FormatRequest)
        || !request.usedUp && known.target(call.target()).isOpen();
  }

  private boolean allowsSend(Call.Send send, RequestView request, boolean inside) {
    SendOptions options = send.options();
    if (known.target(send.target()).state == TargetState.DELETED
        || !request.isFormattedFor(send.target())) {
      return false;
    }
    if (options.has(SendOptions.SEND_AND_FORGET)) {
      return request.received
          && !inside
          && !request.routine
          && request.formattedFor == null
          && known.target(send.target()).isOpen();
    }
    return options.has(SendOptions.SYNCHRONOUS) ? !inside : request.routine;
  }
}
