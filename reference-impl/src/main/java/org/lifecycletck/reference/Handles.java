package org.lifecycletck.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lifecycletck.spi.vocabulary.Fatal;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.TargetId;

/** The handle table: the requests and targets that exist. An invalid handle stops the system. */
final class Handles {
  private static final long WDF_INVALID_HANDLE = 5;

  private final Map<RequestId, Request> requests = new LinkedHashMap<>();
  private final Map<TargetId, Target> targets = new LinkedHashMap<>();
  private final Callbacks kit;

  Handles(Callbacks kit) {
    this.kit = kit;
  }

  synchronized void add(Request request) {
    requests.put(request.id(), request);
  }

  synchronized void add(Target target) {
    targets.put(target.id(), target);
  }

  synchronized void remove(RequestId id) {
    requests.remove(id);
  }

  synchronized void remove(TargetId id) {
    targets.remove(id);
  }

  /** The request with this handle, which its driver may still use. */
  Request request(RequestId id) {
    Request request = referenced(id);
    if (request.isForgotten()) {
      throw invalidHandle();
    }
    return request;
  }

  /** The request with this handle, kept at least by a reference. */
  Request referenced(RequestId id) {
    Request request = find(id);
    if (request == null) {
      throw invalidHandle();
    }
    return request;
  }

  /** The IRP of a request; null if there is no such request or it has none. */
  Irp irpOf(RequestId id) {
    Request request = find(id);
    return request == null ? null : request.irp();
  }

  /** The target with this handle. */
  Target target(TargetId id) {
    Target target = find(id);
    if (target == null) {
      throw invalidHandle();
    }
    return target;
  }

  /** The requests that a target is parent of, in order of creation. */
  synchronized List<Request> childrenOf(Target parent) {
    List<Request> children = new ArrayList<>(requests.values());
    children.removeIf(request -> request.parent() != parent);
    return children;
  }

  /** Stops the system because a handle is not valid. */
  RuntimeException invalidHandle() {
    return kit.stop(Fatal.violation(WDF_INVALID_HANDLE, 0));
  }

  private synchronized Request find(RequestId id) {
    return requests.get(id);
  }

  private synchronized Target find(TargetId id) {
    return targets.get(id);
  }
}
