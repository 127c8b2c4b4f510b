package org.lifecycletck.kit.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A program that counts the reachable states of a model. */
interface Contestant {

  /** Its name in reports. */
  String name();

  /** Whether it looks at every state, so that its count must be that of the others. */
  default boolean looksAtAll() {
    return true;
  }

  /** What is missing on this machine, and what to do about it; null where all is there. */
  String missing() throws InterruptedException;

  /** Makes files that it needs, in a directory of its own. That takes time which is told apart. */
  default void prepare(Size size, Path directory, Duration limit)
      throws IOException, InterruptedException {}

  /**
   * The command that is measured.
   *
   * @param states how many states there are, as far as is known; zero where nothing is
   */
  List<String> command(Size size, long states);

  /** Whether an exit code means that it came to an end. */
  default boolean isEnd(int exitCode) {
    return exitCode == 0;
  }

  /** Reads what it said; null where that tells no complete count. */
  Counts read(String said);
}
