package org.lifecycletck.kit.sequence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.lifecycletck.kit.history.Event;
import org.lifecycletck.spi.vocabulary.Answer;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.Callback;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.TargetId;

/**
 * Which objects of a case a driver has no handle of, as events tell: requests that have not been
 * presented to it or that were not made after all, and targets whose deletion has returned. How
 * soon that is so is up to the subject.
 */
final class Handles {
  private final Set<RequestId> absentRequests = new HashSet<>();
  private final Set<TargetId> goneTargets = new HashSet<>();
  private final Map<Long, Call> open = new HashMap<>();

  /** Whether the driver has a handle of all that a call is about, where the call is its own. */
  synchronized boolean are(Call call) {
    if (isOriginators(call) || isCreation(call) || call instanceof Call.CreateTarget) {
      return true;
    }
    return !absentRequests.contains(call.request()) && !goneTargets.contains(call.target());
  }

  private static boolean isOriginators(Call call) {
    return call instanceof Call.Submit || call instanceof Call.UpperCancel;
  }

  private static boolean isCreation(Call call) {
    return call instanceof Call.CreateRequest || call instanceof Call.CreateRequestFromIrp;
  }

  synchronized void take(Event event) {
    Event.Happening happening = event.happening();
    if (happening instanceof Event.Called called) {
      Call call = called.stimulus();
      open.put(called.call(), call);
      if (call instanceof Call.Submit || isCreation(call)) {
        absentRequests.add(call.request());
      } else if (call instanceof Call.CreateTarget) {
        goneTargets.remove(call.target());
      }
    } else if (happening instanceof Event.Returned returned) {
      returned(open.remove(returned.call()), returned.answer());
    } else if (happening instanceof Event.CallbackBegan began
        && began.observation() instanceof Callback.RequestPresented presented) {
      absentRequests.remove(presented.request());
    }
  }

  private void returned(Call call, Answer answer) {
    if (call instanceof Call.DeleteTarget) {
      goneTargets.add(call.target());
    } else if (isCreation(call)
        && answer instanceof Answer.Status status
        && status.status().isSuccess()) {
      absentRequests.remove(call.request());
    }
  }
}
