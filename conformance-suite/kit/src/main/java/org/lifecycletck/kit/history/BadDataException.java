package org.lifecycletck.kit.history;

/** A mistake in the data read, with its place: the message reads {@code file:line: what}. */
public final class BadDataException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final boolean restUsable;

  private BadDataException(String message, boolean restUsable) {
    super(message);
    this.restUsable = restUsable;
  }

  /** A mistake after which the rest of the file cannot be trusted. */
  public static BadDataException at(String file, long line, String what) {
    return new BadDataException(file + ":" + line + ": " + what, false);
  }

  /** A mistake in one history only: what follows in the file can still be read. */
  public static BadDataException inOne(String file, long line, String what) {
    return new BadDataException(file + ":" + line + ": " + what, true);
  }

  /** Whether reading may go on with the next history of the file. */
  public boolean isRestUsable() {
    return restUsable;
  }
}
