package org.lifecycletck.kit.recorded;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.TargetId;

/**
 * The objects behind the numbers of a recording. A recording may use a number again for a new
 * object; a history never does, so the second object called {@code r5} becomes {@code r5.2}.
 */
final class Names {
  private final Map<Integer, RequestId> requests = new HashMap<>();
  private final Map<Integer, TargetId> targets = new HashMap<>();
  private final Set<String> used = new HashSet<>();

  RequestId newRequest(int number) {
    RequestId request = new RequestId(fresh("r" + number));
    requests.put(number, request);
    return request;
  }

  TargetId newTarget(int number) {
    TargetId target = new TargetId(fresh("t" + number));
    targets.put(number, target);
    return target;
  }

  private String fresh(String base) {
    String name = base;
    for (int i = 2; !used.add(name); i++) {
      name = base + "." + i;
    }
    return name;
  }

  /** The newest request with this number. */
  RequestId request(int number) {
    RequestId request = requests.get(number);
    if (request == null) {
      throw new IllegalArgumentException("no request r" + number + " was made");
    }
    return request;
  }

  /** The newest target with this number. */
  TargetId target(int number) {
    TargetId target = targets.get(number);
    if (target == null) {
      throw new IllegalArgumentException("no target t" + number + " was made");
    }
    return target;
  }
}
