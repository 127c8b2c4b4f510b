package org.lifecycletck.wire.peer;

/** Sees every line of a connection, in an order that agrees with both sides. */
public interface Tap {

  /** Sees nothing. */
  Tap NONE = (isSent, line) -> {};

  /** A line that is about to be sent, or that has just come in. */
  void line(boolean isSent, byte[] line);
}
