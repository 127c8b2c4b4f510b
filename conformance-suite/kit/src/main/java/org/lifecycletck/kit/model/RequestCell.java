package org.lifecycletck.kit.model;

import java.util.Objects;
import org.lifecycletck.spec.Facts;
import org.lifecycletck.spec.Request;

/** What a model keeps of one request, and whether the driver keeps its hands off it meanwhile. */
public record RequestCell(Request control, Facts facts, Lent lent) {

  /** Why the driver may not make another call about the request that it owns. */
  public enum Lent {
    NO,
    /** A call about it has begun and may still find it with the driver. */
    TO_A_CALL,
    /** A synchronous send of it has not returned. */
    TO_A_SENDER
  }

  /** A request that does not exist yet. */
  public static final RequestCell ABSENT = new RequestCell(null, null, Lent.NO);

  @Override
  public String toString() {
    if (control == null) {
      return "absent";
    }
    return control
        + (facts.sentTo() == null ? "" : " to " + facts.sentTo())
        + (lent == Lent.NO ? "" : " " + lent);
  }

  // Written out for speed, as in Request.
  @Override
  public boolean equals(Object other) {
    return other instanceof RequestCell cell
        && lent == cell.lent
        && Objects.equals(control, cell.control)
        && Objects.equals(facts, cell.facts);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * lent.ordinal() + Objects.hashCode(control)) + Objects.hashCode(facts);
  }
}
