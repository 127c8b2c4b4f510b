package org.lifecycletck.wire.peer;

import org.lifecycletck.wire.message.Problem;

/** How a handler refuses. */
public final class RefusalException extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  /** A refusal for this reason. */
  public RefusalException(Problem.Code code, String message) {
    super(message);
    this.problem = new Problem(code, message);
  }

  /** What the other side is told. */
  public Problem problem() {
    return problem;
  }
}
