package org.lifecycletck.kit.races.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lifecycletck.kit.bench.LowerBehavior;
import org.lifecycletck.kit.bench.Moment;
import org.lifecycletck.kit.sequence.Step;
import org.lifecycletck.spi.vocabulary.Answer;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.Callback;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.SendOptions;
import org.lifecycletck.spi.vocabulary.TargetId;

/**
 * What the driver, the lower drivers and the originator know and have been told to do: enough to
 * tell which of their steps are theirs to take. A value.
 *
 * @param held the requests that lower drivers hold
 * @param out the requests that the driver has sent and not got back
 * @param gone the requests that the driver has deleted or completed
 * @param referenced the requests to which somebody else refers
 * @param above the requests that the originator has got back
 */
record Cast(
    Map<TargetId, LowerBehavior> behaviors,
    Map<Moment, List<List<Step>>> scripts,
    Map<RequestId, Held> held,
    Set<RequestId> out,
    Set<RequestId> gone,
    Set<RequestId> referenced,
    Set<RequestId> above) {

  static final Cast NEW =
      new Cast(Map.of(), Map.of(), Map.of(), Set.of(), Set.of(), Set.of(), Set.of());

  /** A request that a lower driver holds. */
  record Held(TargetId target, Mark mark) {}

  /** How it stands between a lower driver and the cancel callback of a request. */
  enum Mark {
    NONE,
    MARKED,
    /** Marking it failed: it was cancelled before. */
    REFUSED,
    /** The mark could not be taken back: the cancel callback is on its way. */
    TAKEN
  }

  /** The lower driver of a target treats arrivals so from now on. */
  Cast with(TargetId target, LowerBehavior behavior) {
    return new Cast(put(behaviors, target, behavior), scripts, held, out, gone, referenced, above);
  }

  /** The next such callback runs these steps. */
  Cast with(Moment moment, List<Step> script) {
    List<List<Step>> waiting = new ArrayList<>(scripts.getOrDefault(moment, List.of()));
    waiting.add(script);
    return new Cast(behaviors, put(scripts, moment, waiting), held, out, gone, referenced, above);
  }

  /** The steps that a callback runs; none where nobody asked for any. */
  List<Step> script(Moment moment) {
    List<List<Step>> waiting = scripts.getOrDefault(moment, List.of());
    return waiting.isEmpty() ? List.of() : waiting.get(0);
  }

  /** The same once the next script of a callback is taken. */
  Cast withoutScript(Moment moment) {
    List<List<Step>> waiting = scripts.getOrDefault(moment, List.of());
    return waiting.isEmpty()
        ? this
        : new Cast(
            behaviors,
            put(scripts, moment, waiting.subList(1, waiting.size())),
            held,
            out,
            gone,
            referenced,
            above);
  }

  LowerBehavior behavior(TargetId target) {
    return behaviors.getOrDefault(target, LowerBehavior.KEEP);
  }

  Mark mark(RequestId request) {
    Held one = held.get(request);
    return one == null ? null : one.mark();
  }

  /** Whether a well-behaved party makes this call now. */
  boolean allows(Call call) {
    RequestId request = call.request();
    if (call instanceof Call.LowerComplete) {
      return held.containsKey(request) && mark(request) != Mark.TAKEN;
    }
    if (call instanceof Call.LowerMarkCancelable || call instanceof Call.LowerIsCanceled) {
      return mark(request) == Mark.NONE;
    }
    if (call instanceof Call.LowerUnmarkCancelable) {
      return mark(request) == Mark.MARKED;
    }
    if (call instanceof Call.UpperCancel) {
      return !above.contains(request);
    }
    if (call instanceof Call.DereferenceRequest) {
      return referenced.contains(request);
    }
    if (call instanceof Call.CancelSentRequest || call instanceof Call.ReferenceRequest) {
      return !gone.contains(request) || referenced.contains(request);
    }
    return request == null || !out.contains(request) && !gone.contains(request);
  }

  /** After a call has been made. */
  Cast called(Call call) {
    RequestId request = call.request();
    if (call instanceof Call.LowerComplete) {
      return new Cast(behaviors, scripts, without(held, request), out, gone, referenced, above);
    }
    if (call instanceof Call.Send) {
      return new Cast(behaviors, scripts, held, with(out, request), gone, referenced, above);
    }
    if (call instanceof Call.ReferenceRequest) {
      return referring(with(referenced, request));
    }
    if (call instanceof Call.DereferenceRequest) {
      return referring(without(referenced, request));
    }
    if (call instanceof Call.DeleteRequest || call instanceof Call.CompleteRequest) {
      return new Cast(behaviors, scripts, held, out, with(gone, request), referenced, above);
    }
    return this;
  }

  /** After a call has returned. */
  Cast returned(Call call, Answer answer) {
    RequestId request = call.request();
    boolean succeeded = answer instanceof Answer.Status status && status.status().isSuccess();
    if (call instanceof Call.LowerMarkCancelable) {
      return mark(request, Mark.NONE, succeeded ? Mark.MARKED : Mark.REFUSED);
    }
    if (call instanceof Call.LowerUnmarkCancelable) {
      return mark(request, Mark.MARKED, succeeded ? Mark.NONE : Mark.TAKEN);
    }
    if (call instanceof Call.Send send) {
      boolean back = isRefused(send, answer) || send.options().has(SendOptions.SYNCHRONOUS);
      return back ? back(request) : this;
    }
    return this;
  }

  /** Whether a send was refused. */
  static boolean isRefused(Call call, Answer answer) {
    return call instanceof Call.Send && answer.equals(new Answer.Truth(false));
  }

  /** After a callback has begun. */
  Cast began(Callback callback) {
    RequestId request = callback.request();
    if (callback instanceof Callback.LowerArrival) {
      return hold(request, new Held(callback.target(), Mark.NONE));
    }
    if (callback instanceof Callback.LowerCancel) {
      return held.containsKey(request)
          ? hold(request, new Held(held.get(request).target(), Mark.NONE))
          : this;
    }
    if (callback instanceof Callback.CompletionRoutine) {
      return back(request);
    }
    return callback instanceof Callback.UpperCompletion
        ? new Cast(behaviors, scripts, held, out, gone, referenced, with(above, request))
        : this;
  }

  private Cast referring(Set<RequestId> requests) {
    return new Cast(behaviors, scripts, held, out, gone, requests, above);
  }

  private Cast mark(RequestId request, Mark before, Mark after) {
    Held one = held.get(request);
    return one == null || one.mark() != before
        ? this
        : hold(request, new Held(one.target(), after));
  }

  private Cast hold(RequestId request, Held one) {
    return new Cast(behaviors, scripts, put(held, request, one), out, gone, referenced, above);
  }

  private Cast back(RequestId request) {
    return new Cast(behaviors, scripts, held, without(out, request), gone, referenced, above);
  }

  private static <K, V> Map<K, V> put(Map<K, V> before, K key, V value) {
    Map<K, V> after = new HashMap<>(before);
    after.put(key, value);
    return after;
  }

  private static <K, V> Map<K, V> without(Map<K, V> before, K key) {
    Map<K, V> after = new HashMap<>(before);
    after.remove(key);
    return after;
  }

  private static <T> Set<T> without(Set<T> before, T one) {
    Set<T> after = new HashSet<>(before);
    after.remove(one);
    return after;
  }

  private static <T> Set<T> with(Set<T> before, T one) {
    Set<T> after = new HashSet<>(before);
    after.add(one);
    return after;
  }
}
