package org.lifecycletck.spi;

/**
 * An implementation of the request lifecycle, opened for one case and closed after it. The kit
 * plays the client driver, the lower drivers and the originator.
 *
 * <p>Extend {@link SubjectBase} to implement only what the subject's capabilities declare.
 */
public interface Subject extends DriverFace, LowerFace, UpperFace, ClockFace, AutoCloseable {

  /** Ends the case: blocked calls return, threads and timers end. */
  @Override
  void close();
}
