package org.lifecycletck.spec;

import java.util.Collection;
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
public final class World implements Scene {
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

  private World() {
    requests = Map.of();
    facts = Map.of();
    targets = Map.of();
    orders = Map.of();
    strands = Map.of();
    now = 0;
    misuse = null;
    defects = Set.of();
    stopped = false;
    parts = 0;
    hash = Objects.hash(now, misuse, defects, stopped);
  }

  private World(World before, WorldDraft changes) {
    Changed changed = new Changed(before.parts);
    requests = changed.map(1, before.requests, changes.requests());
    facts = changed.map(2, before.facts, changes.facts());
    targets = changed.map(3, before.targets, changes.targets());
    orders = changed.map(4, before.orders, changes.orders());
    strands = changed.map(5, before.strands, changes.strands());
    now = changes.now();
    misuse = before.misuse == null ? changes.misuse() : before.misuse;
    defects = changed.defects(before.defects, changes.defect());
    stopped = before.stopped || changes.isStopped();
    parts = changed.parts;
    hash = 31 * parts + Objects.hash(now, misuse, defects, stopped);
  }

  /** The world in which nothing has happened. */
  public static World initial() {
    return new World();
  }

  /** The world with these changes, which were made on it. */
  World with(WorldDraft changes) {
    return new World(this, changes);
  }

  /** The request's control state; null for an unknown request. */
  @Override
  public Request request(RequestId id) {
    return requests.get(id);
  }

  /** The request's facts; null for an unknown request. */
  @Override
  public Facts facts(RequestId id) {
    return facts.get(id);
  }

  /** The target's control state; null for an unknown target. */
  @Override
  public Target target(TargetId id) {
    return targets.get(id);
  }

  /** The order the target keeps. */
  @Override
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
  @Override
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

  @Override
  public boolean isDefective() {
    return !defects.isEmpty();
  }

  /** Whether the system has stopped with a bug check. */
  public boolean stopped() {
    return stopped;
  }

  WorldDraft draft() {
    return new WorldDraft(this);
  }

  @Override
  public Collection<RequestId> requestIds() {
    return requests.keySet();
  }

  @Override
  public List<Frame> strand(String name) {
    return strands.getOrDefault(name, List.of());
  }

  @Override
  public Collection<String> strandNames() {
    return strands.keySet();
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

  /** The entries of a world with some of them changed, and the sum of their hash codes. */
  private static final class Changed {
    private int parts;

    Changed(int parts) {
      this.parts = parts;
    }

    /** The map with these entries changed; a value of null removes one. */
    <K, V> Map<K, V> map(int part, Map<K, V> before, Map<K, V> changes) {
      if (changes.isEmpty()) {
        return before;
      }
      Map<K, V> after = new HashMap<>(before);
      changes.forEach(
          (key, value) -> {
            V old = value == null ? after.remove(key) : after.put(key, value);
            parts += hash(part, key, value) - hash(part, key, old);
          });
      return after;
    }

    Set<String> defects(Set<String> before, String more) {
      if (more == null) {
        return before;
      }
      Set<String> defects = new TreeSet<>(before);
      defects.add(more);
      return defects;
    }

    private static int hash(int part, Object key, Object value) {
      return value == null ? 0 : (part * 31 + key.hashCode()) * 1_000_003 ^ value.hashCode() * 7;
    }
  }
}
