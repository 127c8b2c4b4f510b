package org.lifecycletck.spec;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.TargetId;

/**
 * One state of everything: the requests with their facts, the targets with their order, the strands
 * as stacks of frames, and the clock. A world is a value.
 */
public final class World {
  private final Map<RequestId, Request> requests;
  private final Map<RequestId, Facts> facts;
  private final Map<TargetId, Target> targets;
  private final Map<TargetId, Order> orders;
  private final Map<String, List<Frame>> strands;
  private final long now;
  private final String misuse;
  private final Set<String> defects;
  private final boolean stopped;

  /** The sum of the hash codes of all entries, kept up while entries change. */
  private final int parts;

  private final int hash;

  private World(Draft draft) {
    requests = draft.requests;
    facts = draft.facts;
    targets = draft.targets;
    orders = draft.orders;
    strands = draft.strands;
    now = draft.now;
    misuse = draft.misuse;
    defects = draft.defects;
    stopped = draft.stopped;
    parts = draft.parts;
    hash = 31 * parts + Objects.hash(now, misuse, defects, stopped);
  }

  /** The world in which nothing has happened. */
  public static World initial() {
    return new Draft().freeze();
  }

  /** The request's control state; null for an unknown request. */
  public Request request(RequestId id) {
    return requests.get(id);
  }

  /** The request's facts; null for an unknown request. */
  public Facts facts(RequestId id) {
    return facts.get(id);
  }

  /** The target's control state; null for an unknown target. */
  public Target target(TargetId id) {
    return targets.get(id);
  }

  /** The order the target keeps. */
  public Order order(TargetId id) {
    return orders.getOrDefault(id, Order.EMPTY);
  }

  /** Every request there is or was, by its name. */
  public Map<RequestId, Request> requests() {
    return requests;
  }

  /** Every target there is or was, by its name. */
  public Map<TargetId, Target> targets() {
    return targets;
  }

  /** The strands with something on them, each as a stack: the last frame is on top. */
  public Map<String, List<Frame>> strands() {
    return strands;
  }

  /** The clock, in 100-nanosecond units. */
  public long now() {
    return now;
  }

  /** The driver rule broken first; null while the driver has done nothing wrong. */
  public String misuse() {
    return misuse;
  }

  /** The named source defects this world needed. */
  public Set<String> defects() {
    return defects;
  }

  /** Whether the system has stopped with a bug check. */
  public boolean stopped() {
    return stopped;
  }

  Draft draft() {
    return new Draft(this);
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) {
      return true;
    }
    if (!(other instanceof World)) {
      return false;
    }
    World that = (World) other;
    return hash == that.hash
        && now == that.now
        && stopped == that.stopped
        && requests.equals(that.requests)
        && strands.equals(that.strands)
        && facts.equals(that.facts)
        && targets.equals(that.targets)
        && orders.equals(that.orders)
        && Objects.equals(misuse, that.misuse)
        && defects.equals(that.defects);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return "World"
        + Map.of(
            "requests", requests,
            "targets", targets,
            "orders", orders,
            "strands", strands,
            "now", now);
  }

  /** A world being changed. */
  static final class Draft {
    private Map<RequestId, Request> requests;
    private Map<RequestId, Facts> facts;
    private Map<TargetId, Target> targets;
    private Map<TargetId, Order> orders;
    private Map<String, List<Frame>> strands;
    private long now;
    private String misuse;
    private Set<String> defects;
    private boolean stopped;
    private int parts;

    private Draft() {
      requests = Map.of();
      facts = Map.of();
      targets = Map.of();
      orders = Map.of();
      strands = Map.of();
      defects = Set.of();
    }

    private Draft(World world) {
      requests = world.requests;
      facts = world.facts;
      targets = world.targets;
      orders = world.orders;
      strands = world.strands;
      now = world.now;
      misuse = world.misuse;
      defects = world.defects;
      stopped = world.stopped;
      parts = world.parts;
    }

    World freeze() {
      return new World(this);
    }

    Request request(RequestId id) {
      return requests.get(id);
    }

    Facts facts(RequestId id) {
      return facts.get(id);
    }

    Target target(TargetId id) {
      return targets.get(id);
    }

    Order order(TargetId id) {
      return orders.getOrDefault(id, Order.EMPTY);
    }

    Map<RequestId, Request> requests() {
      return requests;
    }

    Map<String, List<Frame>> strands() {
      return strands;
    }

    long now() {
      return now;
    }

    void put(RequestId id, Request request) {
      requests = with(1, requests, id, request);
    }

    void put(RequestId id, Facts newFacts) {
      facts = with(2, facts, id, newFacts);
    }

    void put(TargetId id, Target target) {
      targets = with(3, targets, id, target);
    }

    void put(TargetId id, Order order) {
      orders = with(4, orders, id, order);
    }

    void put(String strand, List<Frame> frames) {
      strands =
          frames.isEmpty()
              ? without(5, strands, strand)
              : with(5, strands, strand, List.copyOf(frames));
    }

    void remove(TargetId id) {
      targets = without(3, targets, id);
      orders = without(4, orders, id);
    }

    void now(long time) {
      now = time;
    }

    void misuse(String rule) {
      if (misuse == null) {
        misuse = rule;
      }
    }

    void defect(String name) {
      Set<String> more = new TreeSet<>(defects);
      more.add(name);
      defects = more;
    }

    void stop() {
      stopped = true;
    }

    private <K, V> Map<K, V> with(int part, Map<K, V> map, K key, V value) {
      V old = map.get(key);
      if (value.equals(old)) {
        return map;
      }
      Map<K, V> copy = new HashMap<>(map);
      copy.put(key, value);
      parts += entry(part, key, value) - (old == null ? 0 : entry(part, key, old));
      return copy;
    }

    private <K, V> Map<K, V> without(int part, Map<K, V> map, K key) {
      V old = map.get(key);
      if (old == null) {
        return map;
      }
      Map<K, V> copy = new HashMap<>(map);
      copy.remove(key);
      parts -= entry(part, key, old);
      return copy;
    }

    private static int entry(int part, Object key, Object value) {
      return (part * 31 + key.hashCode()) * 1_000_003 ^ value.hashCode() * 7;
    }
  }
}
