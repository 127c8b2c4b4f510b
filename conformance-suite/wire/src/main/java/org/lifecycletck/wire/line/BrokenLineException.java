package org.lifecycletck.wire.line;

import java.io.IOException;

/** What came from the other side is no line of the protocol. */
public final class BrokenLineException extends IOException {
  private static final long serialVersionUID = 1;

  BrokenLineException(String message) {
    super(message);
  }
}
