package org.lifecycletck.spi.vocabulary;

/** A {@code WDF_REQUEST_REUSE_PARAMS} structure. {@code stackSize} counts for a new IRP only. */
public record ReuseParams(NtStatus status, Irp irp, int stackSize, int unknownFlags) {

  /** What becomes of the request's IRP. */
  public enum Irp {
    KEEP,
    NEW,
    NONE
  }

  /** A plain reuse with this initial status. */
  public static ReuseParams with(NtStatus status) {
    return new ReuseParams(status, Irp.KEEP, 0, 0);
  }
}
