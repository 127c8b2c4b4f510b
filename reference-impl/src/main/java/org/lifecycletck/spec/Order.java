package org.lifecycletck.spec;

import java.util.ArrayList;
import java.util.List;
import org.lifecycletck.spi.vocabulary.RequestId;

/** The order a target keeps: its queue, and the requests sent normally and ignoring its state. */
public record Order(List<RequestId> queued, List<RequestId> tracked, List<RequestId> ignoring) {
  /** Nothing queued, nothing out. */
  public static final Order EMPTY = new Order(List.of(), List.of(), List.of());

  public Order {
    queued = List.copyOf(queued);
    tracked = List.copyOf(tracked);
    ignoring = List.copyOf(ignoring);
  }

  Order queue(RequestId request) {
    return new Order(with(queued, request), tracked, ignoring);
  }

  Order track(RequestId request) {
    return new Order(queued, with(tracked, request), ignoring);
  }

  Order ignore(RequestId request) {
    return new Order(queued, tracked, with(ignoring, request));
  }

  Order without(RequestId request) {
    return new Order(
        without(queued, request), without(tracked, request), without(ignoring, request));
  }

  Order drained() {
    return new Order(List.of(), tracked, ignoring);
  }

  private static List<RequestId> with(List<RequestId> list, RequestId request) {
    List<RequestId> longer = new ArrayList<>(list);
    longer.add(request);
    return longer;
  }

  private static List<RequestId> without(List<RequestId> list, RequestId request) {
    if (!list.contains(request)) {
      return list;
    }
    List<RequestId> shorter = new ArrayList<>(list);
    shorter.remove(request);
    return shorter;
  }

  // Written out for speed, as in Request.
  @Override
  public boolean equals(Object other) {
    return other instanceof Order o
        && queued.equals(o.queued)
        && tracked.equals(o.tracked)
        && ignoring.equals(o.ignoring);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * queued.hashCode() + tracked.hashCode()) + ignoring.hashCode();
  }
}
