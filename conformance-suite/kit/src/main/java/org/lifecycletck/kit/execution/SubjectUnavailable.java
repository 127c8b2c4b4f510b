package org.lifecycletck.kit.execution;

/**
 * Why there is no subject to check: it is missing, of the wrong type, throws, or does not return.
 */
public final class SubjectUnavailable extends Exception {
  private static final long serialVersionUID = 1;

  private final boolean brokeProtocol;

  SubjectUnavailable(String message) {
    this(message, false);
  }

  SubjectUnavailable(String message, boolean brokeProtocol) {
    super(message);
    this.brokeProtocol = brokeProtocol;
  }

  /** Whether there is one behind a wire, and it broke the protocol before it could be checked. */
  public boolean brokeProtocol() {
    return brokeProtocol;
  }
}
