package org.lifecycletck.kit.steps;

import org.lifecycletck.spi.vocabulary.TargetId;

/** A name that a step may leave out: null then. */
public record Named(String name) {
  /** The target of that name; null where it is left out. */
  TargetId target() {
    return name == null ? null : new TargetId(name);
  }
}
