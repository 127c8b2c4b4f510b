package org.lifecycletck.kit.model;

/**
 * How much there is in a model. {@code strands} call into the framework; {@code nesting} is how
 * many callbacks deep calls are still made on one strand.
 */
public record Bounds(int requests, int targets, int strands, int nesting) {

  public Bounds {
    if (requests < 1 || targets < 1 || strands < 1 || nesting < 0) {
      throw new IllegalArgumentException("not even one request, target or strand");
    }
  }

  /** Bounds in which calls are made from callbacks, but not from callbacks within those. */
  public static Bounds of(int requests, int targets, int strands) {
    return new Bounds(requests, targets, strands, 1);
  }

  @Override
  public String toString() {
    return "(" + requests + "," + targets + "," + strands + ")";
  }
}
