package org.lifecycletck.spi.vocabulary;

/** What a stop does with sent requests: {@code WDF_IO_TARGET_SENT_IO_ACTION}. */
public enum SentIoAction {
  /** A value outside the enumeration. */
  UNDEFINED,
  CANCEL_SENT_IO,
  WAIT_FOR_SENT_IO_TO_COMPLETE,
  LEAVE_SENT_IO_PENDING
}
