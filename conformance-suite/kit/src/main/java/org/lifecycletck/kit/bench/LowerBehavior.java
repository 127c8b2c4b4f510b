package org.lifecycletck.kit.bench;

import org.lifecycletck.spi.vocabulary.NtStatus;

/**
 * How a lower driver treats a request that arrives; {@code status} and {@code information} count
 * for {@link Kind#COMPLETE} only.
 */
public record LowerBehavior(Kind kind, NtStatus status, long information) {
  /** Keeps requests and registers no cancel callback. */
  public static final LowerBehavior KEEP = of(Kind.KEEP);

  /** Keeps requests and completes them as cancelled when asked, or when they arrive cancelled. */
  public static final LowerBehavior KEEP_CANCELABLE = of(Kind.KEEP_CANCELABLE);

  /** Keeps requests, also when asked to cancel them. */
  public static final LowerBehavior NOTE_CANCEL = of(Kind.NOTE_CANCEL);

  /** What becomes of a request. */
  public enum Kind {
    KEEP,
    KEEP_CANCELABLE,
    NOTE_CANCEL,
    COMPLETE
  }

  /** Completes requests before the arrival returns. */
  public static LowerBehavior completing(NtStatus status, long information) {
    return new LowerBehavior(Kind.COMPLETE, status, information);
  }

  private static LowerBehavior of(Kind kind) {
    return new LowerBehavior(kind, null, 0);
  }
}
