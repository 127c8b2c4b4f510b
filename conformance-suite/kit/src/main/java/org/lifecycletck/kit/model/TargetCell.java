package org.lifecycletck.kit.model;

import org.lifecycletck.spec.Order;
import org.lifecycletck.spec.Target;

/** What a model keeps of one target. */
public record TargetCell(Target control, Order order) {

  /** A target that does not exist, or not any more. */
  public static final TargetCell ABSENT = new TargetCell(null, Order.EMPTY);

  @Override
  public String toString() {
    return control == null ? "absent" : control + " " + order;
  }
}
