package org.lifecycletck.spec;

import org.lifecycletck.spi.vocabulary.NtStatus;

/** Values the specification leaves open. */
public final class Unspecified {
  /** Any status for which NT_SUCCESS is false. */
  public static final NtStatus FAILURE = new NtStatus(0xEFFFFFFF);

  /** Any status at all. */
  public static final NtStatus STATUS = new NtStatus(0xEFFFFFFE);

  /** Any number. */
  public static final long NUMBER = Long.MIN_VALUE;

  private Unspecified() {}

  /** The same words, with values that are left open said to be so. */
  public static String words(String text) {
    return text.replace(FAILURE.hex(), "any failing status")
        .replace(STATUS.hex(), "any status")
        .replace(Long.toString(NUMBER), "any number");
  }
}
