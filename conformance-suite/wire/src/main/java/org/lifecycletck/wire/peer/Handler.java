package org.lifecycletck.wire.peer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.lifecycletck.wire.message.Message;

/** What a side does with what the other one asks and says. */
public interface Handler {

  /**
   * Does what is asked, on the thread that waits for the request in which it is asked, or on a
   * thread of its own.
   *
   * @throws RefusalException where it cannot
   */
  ObjectNode handle(Message.Request request) throws RefusalException;

  /** Takes note, on the thread that waits for the request in which it is said. */
  void note(Message.Notice notice);

  /** Looks at a request or notice as it comes in, before anything else does. */
  default void arriving(Message message) throws RefusalException {}
}
