package org.lifecycletck.wire.subject;

import java.io.IOException;
import org.lifecycletck.wire.line.Channel;

/** Where connections to a subject come from. */
public interface Source extends AutoCloseable {

  /**
   * The next connection: a process that is started, or one that connects.
   *
   * @throws IOException where there is none
   */
  Channel next() throws IOException;

  /** Lets no more connections in. */
  @Override
  default void close() {}
}
