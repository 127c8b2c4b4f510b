package org.lifecycletck.wire.subject;

/** There is no subject behind the wire. */
public final class WireUnavailableException extends Exception {
  private static final long serialVersionUID = 1;

  private final boolean brokeProtocol;

  WireUnavailableException(String message, boolean brokeProtocol) {
    super(message);
    this.brokeProtocol = brokeProtocol;
  }

  /** Whether there is one, and it broke the protocol. */
  public boolean brokeProtocol() {
    return brokeProtocol;
  }
}
