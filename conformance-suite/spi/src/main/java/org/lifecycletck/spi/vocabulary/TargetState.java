package org.lifecycletck.spi.vocabulary;

/** A state of an I/O target: {@code WDF_IO_TARGET_STATE}. */
public enum TargetState {
  STARTED(1, "Started"),
  STOPPED(2, "Stopped"),
  CLOSED_FOR_QUERY_REMOVE(3, "ClosedForQueryRemove"),
  CLOSED(4, "Closed"),
  DELETED(5, "Deleted"),
  PURGED(6, "Purged");

  private final int value;
  private final String title;

  TargetState(int value, String title) {
    this.value = value;
    this.title = title;
  }

  /** The number in {@code WDF_IO_TARGET_STATE}. */
  public int value() {
    return value;
  }

  /** The name the documentation uses, for instance {@code ClosedForQueryRemove}. */
  public String title() {
    return title;
  }

  /** Whether the target has been closed for good, for a query-remove, or deleted. */
  public boolean isClosed() {
    return this == CLOSED || this == CLOSED_FOR_QUERY_REMOVE || this == DELETED;
  }
}
