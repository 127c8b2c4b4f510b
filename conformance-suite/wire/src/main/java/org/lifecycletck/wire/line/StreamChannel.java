package org.lifecycletck.wire.line;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Two streams, as a subject that the kit has started sees its standard input and output. */
public final class StreamChannel extends Channel {
  private final InputStream from;
  private final OutputStream to;

  /** Over these streams. */
  public StreamChannel(InputStream from, OutputStream to) {
    super(from, to);
    this.from = from;
    this.to = to;
  }

  @Override
  public String fate() {
    return "closed the stream";
  }

  @Override
  public void close() {
    try {
      from.close();
      to.close();
    } catch (IOException e) {
      log("the other side has gone already", e);
    }
  }
}
