package org.lifecycletck.spi.vocabulary;

/** A system stop: a bug check code with its first two parameters. An outcome, not a failure. */
public record Fatal(int code, long p1, long p2) {
  /** The bug check {@code WDF_VIOLATION}. */
  public static final int WDF_VIOLATION = 0x10D;

  /** A {@code WDF_VIOLATION} with these parameters. */
  public static Fatal violation(long p1, long p2) {
    return new Fatal(WDF_VIOLATION, p1, p2);
  }

  @Override
  public String toString() {
    return String.format("bug check 0x%X (0x%X, 0x%X)", code, p1, p2);
  }
}
