package org.lifecycletck.kit.races.model;

import org.lifecycletck.kit.sequence.Step;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.TargetId;

/** Something that the kit's side has still to do on a strand. */
sealed interface Todo {
  /** A step of the program. */
  record Take(Step step) implements Todo {}

  /** What the target's lower driver does about a request that has arrived. */
  record Treat(RequestId request, TargetId target) implements Todo {}

  /** What a lower driver does once it has tried to mark a request. */
  record AfterMark(RequestId request) implements Todo {}

  /** What a lower driver does that was asked to cancel a request. */
  record Told(RequestId request) implements Todo {}
}
