package org.lifecycletck.kit.coverage;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.lifecycletck.kit.model.Control;
import org.lifecycletck.spec.Frame;
import org.lifecycletck.spec.Request;
import org.lifecycletck.spec.Target;
import org.lifecycletck.spec.Task;
import org.lifecycletck.spec.World;

/**
 * Numbers the states of one run by what is control in them; two that differ there hardly ever get
 * the same. A run's states share most of their parts, so a part's number is kept.
 */
final class StateHash {
  private static final long ODD = 0x9E3779B97F4A7C15L;

  private final Map<Object, Long> parts = new IdentityHashMap<>();

  /** The number of a state. */
  long of(World world) {
    long sum = 0;
    for (var entry : world.requests().entrySet()) {
      sum += mix(entry.getKey().hashCode(), part(entry.getValue()));
    }
    for (var entry : world.targets().entrySet()) {
      sum += mix(entry.getKey().hashCode(), part(entry.getValue()));
      sum += mix(entry.getKey().hashCode() + 1L, world.order(entry.getKey()).hashCode());
    }
    for (List<Frame> stack : world.strands().values()) {
      sum += part(stack);
    }
    return sum;
  }

  /** Numbers of several things in this order, as one. */
  static long mix(long one, long other) {
    long mixed = (one * 31 + other) * ODD;
    mixed ^= mixed >>> 29;
    mixed *= 0xBF58476D1CE4E5B9L;
    return mixed ^ mixed >>> 32;
  }

  private long part(Object part) {
    return parts.computeIfAbsent(part, this::hash);
  }

  private long hash(Object part) {
    if (part instanceof Request request) {
      return Control.of(request).hashCode();
    }
    if (part instanceof Target target) {
      return Control.of(target).hashCode();
    }
    long hash = 7;
    for (Object frame : (List<?>) part) {
      hash = mix(hash, of((Frame) frame));
    }
    return hash;
  }

  private static long of(Frame frame) {
    long hash = frame.callback() ? 3 : 5;
    for (Task task : frame.agenda()) {
      hash = mix(hash, task.hashCode());
    }
    return hash;
  }
}
