package org.lifecycletck.kit.bench;

/** A callback that is kept open: which, and before or after what the kit does in it. */
public record Hold(Moment moment, Moment.Point point) {
  @Override
  public String toString() {
    return "the " + moment + (point == Moment.Point.BEGIN ? " as it begins" : " before it ends");
  }
}
