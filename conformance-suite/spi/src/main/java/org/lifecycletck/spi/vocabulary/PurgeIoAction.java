package org.lifecycletck.spi.vocabulary;

/** Whether a purge waits: {@code WDF_IO_TARGET_PURGE_IO_ACTION}. */
public enum PurgeIoAction {
  /** A value outside the enumeration. */
  UNDEFINED,
  PURGE_IO_AND_WAIT,
  PURGE_IO
}
