package org.lifecycletck.kit.sequence;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lifecycletck.kit.history.Event;
import org.lifecycletck.spi.vocabulary.Answer;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.Callback;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.SendOptions;
import org.lifecycletck.spi.vocabulary.TargetId;
import org.lifecycletck.spi.vocabulary.TargetState;

/**
 * What driver and lower drivers know from their own calls, the answers and the callbacks: enough to
 * tell what they may do next, and nothing of what the subject owes.
 */
final class Known {
  private final Map<RequestId, RequestView> requests = new LinkedHashMap<>();
  private final Map<TargetId, TargetView> targets = new LinkedHashMap<>();
  private final Map<Long, Call> open = new HashMap<>();

  Known() {}

  Known(Known from) {
    from.requests.forEach((id, request) -> requests.put(id, new RequestView(request)));
    from.targets.forEach((id, target) -> targets.put(id, new TargetView(target)));
    open.putAll(from.open);
  }

  synchronized RequestView request(RequestId id) {
    return requests.computeIfAbsent(id, key -> new RequestView());
  }

  /** The target of this name; null where it was not made. */
  synchronized TargetView target(TargetId id) {
    return targets.get(id);
  }

  synchronized List<RequestId> requests() {
    return List.copyOf(requests.keySet());
  }

  synchronized List<TargetId> targets() {
    return List.copyOf(targets.keySet());
  }

  /** Whether the call of this number has not returned. */
  synchronized boolean isOpen(long call) {
    return open.containsKey(call);
  }

  /** Whether a request is out that was sent with a timeout. */
  synchronized boolean hasTimedRequest() {
    return requests.values().stream().anyMatch(request -> request.sentBy != 0 && request.timed);
  }

  /** Whether a synchronous send of the request has not returned. */
  synchronized boolean isAwaited(RequestId id) {
    return open.values().stream()
        .anyMatch(call -> id.equals(call.request()) && isSynchronous(call));
  }

  private static boolean isSynchronous(Call call) {
    return call instanceof Call.SendSynchronously
        || call instanceof Call.Send send && send.options().has(SendOptions.SYNCHRONOUS);
  }

  /** Whether a synchronous send with a timeout has not returned. */
  synchronized boolean hasTimedSender() {
    return open.values().stream().anyMatch(Known::isTimedSender);
  }

  private static boolean isTimedSender(Call call) {
    if (call instanceof Call.SendSynchronously transfer) {
      return transfer.options().isTimed();
    }
    return call instanceof Call.Send send
        && send.options().has(SendOptions.SYNCHRONOUS)
        && send.options().isTimed();
  }

  /** Whether a call has not returned. */
  synchronized boolean hasOpenCalls() {
    return !open.isEmpty();
  }

  synchronized void take(Event event) {
    Event.Happening happening = event.happening();
    if (happening instanceof Event.Called called) {
      open.put(called.call(), called.stimulus());
      called(called.call(), called.stimulus());
    } else if (happening instanceof Event.Returned returned) {
      returned(returned.call(), open.remove(returned.call()), returned.answer());
    } else if (happening instanceof Event.CallbackBegan began) {
      began(began.observation());
    }
  }

  private void called(long number, Call call) {
    if (call instanceof Call.Send || call instanceof Call.SendSynchronously) {
      sending(number, call);
    } else if (call instanceof Call.CompleteRequest || call instanceof Call.DeleteRequest) {
      request(call.request()).gone = true;
    } else if (call instanceof Call.DereferenceRequest) {
      request(call.request()).references--;
    } else if (call instanceof Call.LowerComplete) {
      request(call.request()).heldBy = null;
      request(call.request()).marked = false;
    } else if (isChange(call)) {
      TargetView target = target(call.target());
      target.changing++;
      target.state = after(call, target.state);
    }
  }

  private void sending(long number, Call call) {
    if (call.request() == null) {
      target(call.target()).ownTransfers++;
      return;
    }
    RequestView request = request(call.request());
    request.sentBy = number;
    request.sentTo = call.target();
    request.timed = call instanceof Call.Send send && send.options().isTimed();
    request.everSent = true;
    request.gone = call instanceof Call.Send send && isForgotten(send);
  }

  private static boolean isForgotten(Call.Send send) {
    return send.options().has(SendOptions.SEND_AND_FORGET);
  }

  private static TargetState after(Call call, TargetState before) {
    if (call instanceof Call.StartTarget) {
      return TargetState.STARTED;
    }
    if (call instanceof Call.StopTarget) {
      return TargetState.STOPPED;
    }
    if (call instanceof Call.PurgeTarget) {
      return TargetState.PURGED;
    }
    if (call instanceof Call.CloseTarget) {
      return TargetState.CLOSED;
    }
    if (call instanceof Call.CloseTargetForQueryRemove) {
      return TargetState.CLOSED_FOR_QUERY_REMOVE;
    }
    return call instanceof Call.DeleteTarget ? TargetState.DELETED : before;
  }

  private static boolean isChange(Call call) {
    return call instanceof Call.StartTarget
        || call instanceof Call.StopTarget
        || call instanceof Call.PurgeTarget
        || call instanceof Call.CloseTarget
        || call instanceof Call.CloseTargetForQueryRemove
        || call instanceof Call.OpenTarget
        || call instanceof Call.ReopenTarget
        || call instanceof Call.DeleteTarget;
  }

  private void returned(long number, Call call, Answer answer) {
    boolean succeeded = !(answer instanceof Answer.Status status) || status.status().isSuccess();
    if (call instanceof Call.Send send) {
      sent(number, send, answer.equals(new Answer.Truth(true)));
    } else if (call instanceof Call.SendSynchronously) {
      transferred(call);
    } else if (call instanceof Call.CreateTarget) {
      targets.put(call.target(), new TargetView());
    } else if (isChange(call)) {
      changed(call, succeeded);
    } else if (call.request() != null) {
      changed(request(call.request()), call, succeeded);
    }
  }

  private void changed(Call call, boolean succeeded) {
    TargetView target = target(call.target());
    target.changing--;
    if (succeeded && (call instanceof Call.OpenTarget || call instanceof Call.ReopenTarget)) {
      target.state = TargetState.STARTED;
    }
  }

  private void sent(long number, Call.Send send, boolean accepted) {
    RequestView request = request(send.request());
    boolean out = request.sentBy == number;
    if (isForgotten(send)) {
      request.gone = accepted;
    }
    if (out && (!accepted || send.options().has(SendOptions.SYNCHRONOUS))) {
      boolean kept = !accepted && request.formatted;
      request.isBack();
      request.formatted = kept;
    }
  }

  private void transferred(Call call) {
    if (call.request() == null) {
      target(call.target()).ownTransfers--;
      return;
    }
    RequestView request = request(call.request());
    request.isBack();
    request.routine = false;
  }

  private static void changed(RequestView request, Call call, boolean succeeded) {
    if (call instanceof Call.CreateRequest) {
      request.exists = succeeded;
    } else if (call instanceof Call.FormatRequest) {
      request.formatted = succeeded;
      request.answered = false;
      request.formattedFor = call.target();
    } else if (call instanceof Call.FormatUsingCurrentType) {
      request.formatted = true;
      request.answered = false;
      request.formattedFor = null;
    } else if (call instanceof Call.ChangeTarget) {
      request.formatted = false;
      request.changedTo = succeeded ? call.target() : null;
    } else if (call instanceof Call.Reuse) {
      request.formatted = false;
      request.answered = false;
      request.routine = false;
      request.usedUp = false;
    } else if (call instanceof Call.SetCompletionRoutine set) {
      request.routine = set.context() != null;
    } else if (call instanceof Call.ReferenceRequest) {
      request.references++;
    } else if (call instanceof Call.LowerMarkCancelable) {
      request.marked = succeeded;
    } else if (call instanceof Call.LowerUnmarkCancelable) {
      request.marked = false;
    }
  }

  private void began(Callback callback) {
    if (callback.request() == null) {
      return;
    }
    RequestView request = request(callback.request());
    if (callback instanceof Callback.LowerArrival) {
      request.heldBy = callback.target();
      request.marked = false;
    } else if (callback instanceof Callback.LowerCancel) {
      request.marked = false;
    } else if (callback instanceof Callback.CompletionRoutine) {
      request.isBack();
      request.routine = false;
    } else if (callback instanceof Callback.RequestPresented) {
      request.exists = true;
      request.received = true;
    } else if (callback instanceof Callback.UpperCompletion) {
      request.backAbove = true;
    }
  }
}
