package org.lifecycletck.kit.recorded;

import org.lifecycletck.spi.vocabulary.SendOptions;

/** The send options a recorded command gives. */
final class Options {
  /**
   * Where the clock of a history starts when its recording names absolute times before its own
   * start, in milliseconds: later than any of them is early.
   */
  static final long CLOCK_START = 24L * 60 * 60 * 1000;

  private final Command command;
  private int flags;
  private long timeout;

  private Options(Command command) {
    this.command = command;
  }

  static SendOptions of(Command command) {
    return new Options(command).read();
  }

  private SendOptions read() {
    command.flag("opts");
    flag("sync", SendOptions.SYNCHRONOUS);
    flag("ignore", SendOptions.IGNORE_TARGET_STATE);
    flag("forget", SendOptions.SEND_AND_FORGET);
    String relative = command.option("timeout");
    if (relative != null) {
      flags |= SendOptions.TIMEOUT;
      timeout = -command.number(relative) * SendOptions.UNITS_PER_MILLISECOND;
    }
    String absolute = command.option("abs");
    if (absolute != null) {
      flags |= SendOptions.TIMEOUT;
      timeout = (CLOCK_START + command.number(absolute)) * SendOptions.UNITS_PER_MILLISECOND;
      if (timeout <= 0) {
        throw command.problem("absolute time too early");
      }
    }
    String raw = command.option("flags");
    if (raw != null) {
      flags |= Math.toIntExact(command.number(raw));
    }
    return new SendOptions(SendOptions.SIZE, flags, timeout);
  }

  private void flag(String word, int flag) {
    if (command.flag(word)) {
      flags |= flag;
    }
  }
}
