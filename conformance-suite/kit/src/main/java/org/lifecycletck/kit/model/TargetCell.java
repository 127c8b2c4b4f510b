package org.lifecycletck.kit.model;

import java.util.Objects;
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

  // Written out for speed, as in Request.
  @Override
  public boolean equals(Object other) {
    return other instanceof TargetCell cell
        && Objects.equals(control, cell.control)
        && Objects.equals(order, cell.order);
  }

  @Override
  public int hashCode() {
    return 31 * Objects.hashCode(control) + Objects.hashCode(order);
  }
}
