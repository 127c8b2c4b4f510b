package org.lifecycletck.kit.history;

import java.io.IOException;

/** Histories, one at a time. */
@FunctionalInterface
public interface Histories {

  /**
   * The next history; null at the end.
   *
   * @throws BadDataException where there is none to be made of what follows
   */
  History next() throws IOException;
}
