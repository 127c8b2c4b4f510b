package org.lifecycletck.spi;

import org.lifecycletck.spi.vocabulary.CompletionParams;
import org.lifecycletck.spi.vocabulary.Fatal;
import org.lifecycletck.spi.vocabulary.IoParameters;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.TargetId;

/**
 * The kit as the subject sees it: the client driver's callbacks, the lower drivers and the
 * originator. Every method may be called from any thread; each may call back into the subject
 * before it returns. A subject holds no lock of its own while it calls.
 */
public interface Kit {

  /**
   * Tells this thread's subject when the kit takes note of its next callback: {@code begun} runs
   * once the kit knows that the callback has begun, {@code ending} before it knows of the end. A
   * subject that calls back from threads of its own counts such a thread as running outside of the
   * two: else the kit takes for rest ({@link ClockFace#quiesce}) what is none. A thread inside a
   * call of the kit is known to the kit and needs no such care.
   */
  default void onNextCallback(Runnable begun, Runnable ending) {
    begun.run();
  }

  /** A request reaches the lower driver of a target, which holds it until it completes it. */
  void lowerArrival(RequestId request, TargetId target, IoParameters parameters);

  /** The lower driver's {@code EvtRequestCancel}, for a request it marked cancelable. */
  void lowerCancel(RequestId request, TargetId target);

  /** The driver's {@code CompletionRoutine}, with the context it was registered with. */
  void completionRoutine(
      RequestId request, TargetId target, CompletionParams params, String context);

  /** A queue presents a received request to the driver. */
  void requestPresented(RequestId request);

  /** The originator gets its I/O request back. */
  void upperCompletion(RequestId request, NtStatus status, long information);

  /** A request's {@code EvtCleanupCallback}. */
  void requestCleanup(RequestId request);

  /** A request's {@code EvtDestroyCallback}. */
  void requestDestroy(RequestId request);

  /** A target's {@code EvtCleanupCallback}. */
  void targetCleanup(TargetId target);

  /** A target's {@code EvtDestroyCallback}. */
  void targetDestroy(TargetId target);

  /** The framework's verifier reports a driver's mistake; the subject goes on. */
  void verifierBreak(String reason);

  /**
   * The system stops with a bug check.
   *
   * @throws SystemStopped always
   */
  void fatal(Fatal fatal);
}
