package org.lifecycletck.kit.bench;

import org.lifecycletck.spi.vocabulary.Callback;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.TargetId;

/**
 * A callback about one request, as a place for a script or a hold.
 *
 * @param target the target the request arrives at; null for every other kind
 */
public record Moment(Kind kind, RequestId request, TargetId target) {
  /** The kinds of callbacks in which the kit acts. */
  public enum Kind {
    ARRIVAL("arrival"),
    LOWER_CANCEL("cancel below"),
    COMPLETION_ROUTINE("completion routine"),
    PRESENTED("presentation"),
    COMPLETED_ABOVE("completion above");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** The words for it in sequences and files. */
    public String words() {
      return words;
    }
  }

  /** Where in a callback a hold is. */
  public enum Point {
    /** Before the kit does anything in it. */
    BEGIN,
    /** After all the kit does in it. */
    END
  }

  /** The arrival of a request at a target's lower driver. */
  public static Moment arrival(RequestId request, TargetId target) {
    return new Moment(Kind.ARRIVAL, request, target);
  }

  /** The lower driver being asked to cancel a request. */
  public static Moment lowerCancel(RequestId request) {
    return new Moment(Kind.LOWER_CANCEL, request, null);
  }

  /** A request's completion routine. */
  public static Moment completionRoutine(RequestId request) {
    return new Moment(Kind.COMPLETION_ROUTINE, request, null);
  }

  /** A request being presented to the driver. */
  public static Moment presented(RequestId request) {
    return new Moment(Kind.PRESENTED, request, null);
  }

  /** The moment that a callback is; null for one in which the kit does nothing. */
  public static Moment of(Callback callback) {
    if (callback instanceof Callback.LowerArrival) {
      return arrival(callback.request(), callback.target());
    }
    if (callback instanceof Callback.LowerCancel) {
      return lowerCancel(callback.request());
    }
    if (callback instanceof Callback.CompletionRoutine) {
      return completionRoutine(callback.request());
    }
    if (callback instanceof Callback.RequestPresented) {
      return presented(callback.request());
    }
    return callback instanceof Callback.UpperCompletion
        ? new Moment(Kind.COMPLETED_ABOVE, callback.request(), null)
        : null;
  }

  @Override
  public String toString() {
    String text = kind.words() + " of " + request;
    return target == null ? text : text + " at " + target;
  }
}
