package org.lifecycletck.kit.recorded;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lifecycletck.spi.vocabulary.RequestId;

/** What the recorded lower drivers were told to do, and the requests they hold. */
final class LowerDrivers {
  private static final String KEEP = "pend";

  private static final class Held {
    private final RequestId request;
    private final int number;
    private boolean marked;
    private boolean forgotten;

    private Held(RequestId request, int number) {
      this.request = request;
      this.number = number;
    }
  }

  private final Map<Integer, String> modes = new HashMap<>();
  private final Map<Integer, List<String>> scripts = new HashMap<>();
  private final Map<RequestId, Held> held = new LinkedHashMap<>();

  void newTarget(int target) {
    modes.remove(target);
    scripts.remove(target);
  }

  void setMode(int target, String mode) {
    if (!mode.equals(KEEP)
        && !mode.equals("cancelable")
        && !mode.equals("note")
        && !mode.startsWith("sync:")) {
      throw new IllegalArgumentException("unknown mode '" + mode + "' of a lower driver");
    }
    modes.put(target, mode);
  }

  void setScript(int target, List<String> script) {
    scripts.put(target, script);
  }

  /** Takes the script for the next arrival. */
  List<String> takeScript(int target) {
    List<String> script = scripts.remove(target);
    return script == null ? List.of() : script;
  }

  /** A request arrives. */
  void receive(RequestId request, int number, boolean forgotten) {
    Held arrived = new Held(request, number);
    arrived.forgotten = forgotten;
    held.put(request, arrived);
  }

  /** Whether the target's lower driver marks what arrives. */
  boolean marksArrivals(int target) {
    String mode = modes.getOrDefault(target, KEEP);
    return mode.equals("cancelable") || mode.equals("note");
  }

  /**
   * The request with this number that a lower driver's command means: of several, one that was sent
   * and forgotten, the oldest first.
   */
  RequestId find(int number, RequestId otherwise) {
    for (Held one : new ArrayList<>(held.values())) {
      if (one.number == number && one.forgotten) {
        return one.request;
      }
    }
    return otherwise;
  }

  /** The oldest request with this number that is marked cancelable. */
  RequestId findMarked(int number, RequestId otherwise) {
    for (Held one : held.values()) {
      if (one.number == number && one.marked) {
        return one.request;
      }
    }
    return otherwise;
  }

  void mark(RequestId request, boolean marked) {
    Held one = held.get(request);
    if (one != null) {
      one.marked = marked;
    }
  }

  boolean isMarked(RequestId request) {
    return held.containsKey(request) && held.get(request).marked;
  }

  boolean isForgotten(RequestId request) {
    return held.containsKey(request) && held.get(request).forgotten;
  }

  /** The lower driver completes the request. */
  void release(RequestId request) {
    held.remove(request);
  }
}
