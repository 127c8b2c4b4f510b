package org.lifecycletck.spi;

/** An optional part of the interface. A subject that lacks one says why. */
public enum Capability {
  /** {@link ClockFace#advance} moves the subject's clock; without it, timed rules do not apply. */
  VIRTUAL_CLOCK,
  /** {@link ClockFace#quiesce} knows; without it the kit waits by the wall clock. */
  QUIESCENCE,
  /** Calls from several threads, and calls that block. */
  SEVERAL_STRANDS,
  /** Synchronous sends through {@code WdfRequestSend}. */
  SYNCHRONOUS_SENDS,
  /** The five {@code WdfIoTargetSend…Synchronously} methods. */
  SYNCHRONOUS_METHODS,
  /** Requests an originator submits, presented through a queue. */
  RECEIVED_REQUESTS,
  /** {@code WdfRequestCreateFromIrp}. */
  REQUESTS_FROM_IRP,
  /** Send-and-forget. */
  SEND_AND_FORGET,
  /** Targets that close, open and reopen. */
  REMOTE_TARGETS,
  /** Purging a target. */
  PURGE,
  /** Device notifications of a remote target. */
  DEVICE_NOTIFICATIONS,
  /** A number of stack locations for each request and target. */
  STACK_LOCATIONS,
  /** Cleanup and destroy callbacks, references. */
  OBJECT_CALLBACKS,
  /** A framework verifier that can be switched on. */
  VERIFIER,
  /** Deadlines at an absolute time. */
  ABSOLUTE_TIME,
  /** Timer allocations that fail on demand. */
  ALLOCATION_FAULTS
}
