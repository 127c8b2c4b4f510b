package org.lifecycletck.spec;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.TargetId;

/** The changes that a step makes to the scene it found, and the scene as it is with them. */
public final class WorldDraft implements Scene {
  private final Scene base;
  private Map<RequestId, Request> requests = Collections.emptyMap();
  private Map<RequestId, Facts> facts = Collections.emptyMap();
  private Map<TargetId, Target> targets = Collections.emptyMap();
  private Map<TargetId, Order> orders = Collections.emptyMap();
  private Map<String, List<Frame>> strands = Collections.emptyMap();
  private long now;
  private String misuse;
  private String defect;
  private boolean stopped;

  /** A scene in which nothing has changed yet. */
  public WorldDraft(Scene base) {
    this.base = base;
    this.now = base.now();
  }

  /** The requests whose control state changed. */
  public Map<RequestId, Request> requests() {
    return requests;
  }

  /** The requests whose facts changed. */
  public Map<RequestId, Facts> facts() {
    return facts;
  }

  /** The targets that changed; null for one that is gone. */
  public Map<TargetId, Target> targets() {
    return targets;
  }

  /** The targets whose order changed; null for one that is gone. */
  public Map<TargetId, Order> orders() {
    return orders;
  }

  /** The strands that changed; null for one that has nothing on it any more. */
  public Map<String, List<Frame>> strands() {
    return strands;
  }

  /** The driver rule the step breaks; null where it breaks none. */
  public String misuse() {
    return misuse;
  }

  /** The named source defect the step needs; null where it needs none. */
  public String defect() {
    return defect;
  }

  /** Whether the step stops the system. */
  public boolean isStopped() {
    return stopped;
  }

  @Override
  public Request request(RequestId id) {
    return requests.containsKey(id) ? requests.get(id) : base.request(id);
  }

  @Override
  public Facts facts(RequestId id) {
    return facts.containsKey(id) ? facts.get(id) : base.facts(id);
  }

  @Override
  public Target target(TargetId id) {
    return targets.containsKey(id) ? targets.get(id) : base.target(id);
  }

  @Override
  public boolean isTarget(TargetId id) {
    return targets.containsKey(id) ? targets.get(id) != null : base.isTarget(id);
  }

  @Override
  public Order order(TargetId id) {
    Order order = orders.containsKey(id) ? orders.get(id) : base.order(id);
    return order == null ? Order.EMPTY : order;
  }

  @Override
  public Collection<RequestId> requestIds() {
    Collection<RequestId> ids = new TreeSet<>((a, b) -> a.name().compareTo(b.name()));
    ids.addAll(base.requestIds());
    ids.addAll(requests.keySet());
    return ids;
  }

  @Override
  public List<Frame> strand(String name) {
    List<Frame> frames = strands.containsKey(name) ? strands.get(name) : base.strand(name);
    return frames == null ? List.of() : frames;
  }

  @Override
  public boolean mayWait(String name) {
    return strands.containsKey(name) || base.mayWait(name);
  }

  @Override
  public Collection<String> strandNames() {
    Collection<String> names = new TreeSet<>(base.strandNames());
    names.addAll(strands.keySet());
    return names;
  }

  @Override
  public long now() {
    return now;
  }

  @Override
  public boolean isDefective() {
    return defect != null || base.isDefective();
  }

  void put(RequestId id, Request request) {
    requests = with(requests, id, request);
  }

  void put(RequestId id, Facts newFacts) {
    facts = with(facts, id, newFacts);
  }

  void put(TargetId id, Target target) {
    targets = with(targets, id, target);
  }

  void put(TargetId id, Order order) {
    orders = with(orders, id, order);
  }

  /** Puts a strand's stack, the last frame on top. */
  public void put(String strand, List<Frame> frames) {
    strands = with(strands, strand, frames.isEmpty() ? null : List.copyOf(frames));
  }

  void remove(TargetId id) {
    targets = with(targets, id, null);
    orders = with(orders, id, null);
  }

  /** Those entries and one more; what has none costs nothing, and most steps change little. */
  private static <K, V> Map<K, V> with(Map<K, V> entries, K key, V value) {
    Map<K, V> more = entries.isEmpty() ? new FewEntries<>() : entries;
    more.put(key, value);
    return more;
  }

  void now(long time) {
    now = time;
  }

  void misuse(String rule) {
    misuse = rule;
  }

  void defect(String name) {
    defect = name;
  }

  void stop() {
    stopped = true;
  }
}
