package org.lifecycletck.faulty.base;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.lifecycletck.spi.Kit;
import org.lifecycletck.spi.Subject;
import org.lifecycletck.spi.vocabulary.CompletionParams;
import org.lifecycletck.spi.vocabulary.IoParameters;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.SendOptions;
import org.lifecycletck.spi.vocabulary.TargetId;

/** What can be known of the requests of one opened subject by watching both of its sides. */
public final class Watch {
  private final Set<RequestId> sent = ConcurrentHashMap.newKeySet();
  private final Set<RequestId> inFlight = ConcurrentHashMap.newKeySet();
  private final Set<RequestId> held = ConcurrentHashMap.newKeySet();
  private final Set<RequestId> marked = ConcurrentHashMap.newKeySet();
  private final Set<RequestId> received = ConcurrentHashMap.newKeySet();
  private final Set<RequestId> inRoutine = ConcurrentHashMap.newKeySet();
  private final Set<RequestId> destroyed = ConcurrentHashMap.newKeySet();
  private final Map<RequestId, TargetId> targets = new ConcurrentHashMap<>();
  private final Map<RequestId, SendOptions> options = new ConcurrentHashMap<>();
  private final Map<RequestId, IoParameters> arrived = new ConcurrentHashMap<>();

  Watch() {}

  /** Whether a send of the request was ever accepted. */
  public boolean wasSent(RequestId request) {
    return sent.contains(request);
  }

  /** Whether an accepted send of the request has not come back. */
  public boolean isInFlight(RequestId request) {
    return inFlight.contains(request);
  }

  /** Whether the lower driver has the request. */
  public boolean isHeld(RequestId request) {
    return held.contains(request);
  }

  /** Whether the lower driver can be asked to cancel the request. */
  public boolean isMarked(RequestId request) {
    return marked.contains(request);
  }

  /** Whether the request came in from an originator. */
  public boolean isReceived(RequestId request) {
    return received.contains(request);
  }

  /** Whether the request's completion routine runs. */
  public boolean isInRoutine(RequestId request) {
    return inRoutine.contains(request);
  }

  /** Whether the request is gone. */
  public boolean isDestroyed(RequestId request) {
    return destroyed.contains(request);
  }

  /** The target of the request's last send; null where there was none. */
  public TargetId target(RequestId request) {
    return targets.get(request);
  }

  /** The options of the request's last send. */
  public SendOptions options(RequestId request) {
    return options.getOrDefault(request, SendOptions.NONE);
  }

  /** What the request last arrived with at the lower driver. */
  public IoParameters arrived(RequestId request) {
    return arrived.get(request);
  }

  /** The requests that the lower driver of a target has. */
  public Set<RequestId> heldBy(TargetId target) {
    Set<RequestId> those = ConcurrentHashMap.newKeySet();
    those.addAll(held);
    those.removeIf(request -> !target.equals(targets.get(request)));
    return those;
  }

  Kit between(Kit kit) {
    return new WatchingKit(kit);
  }

  Subject around(Subject subject) {
    return new WatchingSubject(subject);
  }

  private final class WatchingKit extends ForwardingKit {
    WatchingKit(Kit kit) {
      super(kit);
    }

    @Override
    public void lowerArrival(RequestId request, TargetId target, IoParameters parameters) {
      held.add(request);
      targets.put(request, target);
      arrived.put(request, parameters);
      outer.lowerArrival(request, target, parameters);
    }

    @Override
    public void lowerCancel(RequestId request, TargetId target) {
      marked.remove(request);
      outer.lowerCancel(request, target);
    }

    @Override
    public void completionRoutine(
        RequestId request, TargetId target, CompletionParams params, String context) {
      inFlight.remove(request);
      inRoutine.add(request);
      outer.completionRoutine(request, target, params, context);
      inRoutine.remove(request);
    }

    @Override
    public void requestPresented(RequestId request) {
      received.add(request);
      outer.requestPresented(request);
    }

    @Override
    public void requestDestroy(RequestId request) {
      destroyed.add(request);
      outer.requestDestroy(request);
    }
  }

  private final class WatchingSubject extends ForwardingSubject {
    WatchingSubject(Subject subject) {
      super(subject);
    }

    @Override
    public boolean send(RequestId request, TargetId target, SendOptions with) {
      targets.put(request, target);
      options.put(request, with);
      inFlight.add(request);
      boolean accepted = inner.send(request, target, with);
      if (accepted) {
        sent.add(request);
      }
      if (!accepted || with.has(SendOptions.SYNCHRONOUS)) {
        inFlight.remove(request);
      }
      return accepted;
    }

    @Override
    public NtStatus lowerMarkCancelable(RequestId request) {
      NtStatus status = inner.lowerMarkCancelable(request);
      if (status.equals(NtStatus.SUCCESS)) {
        marked.add(request);
      }
      return status;
    }

    @Override
    public NtStatus lowerUnmarkCancelable(RequestId request) {
      marked.remove(request);
      return inner.lowerUnmarkCancelable(request);
    }

    @Override
    public void lowerComplete(RequestId request, NtStatus status, long information) {
      held.remove(request);
      marked.remove(request);
      inner.lowerComplete(request, status, information);
    }
  }
}
