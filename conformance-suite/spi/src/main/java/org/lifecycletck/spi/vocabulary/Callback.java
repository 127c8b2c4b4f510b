package org.lifecycletck.spi.vocabulary;

/** An observation: one call the subject makes into the kit. */
public sealed interface Callback {

  /** The request the callback is about; null where there is none. */
  default RequestId request() {
    return null;
  }

  /** The target the callback is about; null where there is none. */
  default TargetId target() {
    return null;
  }

  /** A request reached the lower driver of a target, which now holds it. */
  record LowerArrival(RequestId request, TargetId target, IoParameters parameters)
      implements Callback {
    @Override
    public String toString() {
      return Story.of(this);
    }
  }

  /** The lower driver's EvtRequestCancel for a request it marked cancelable. */
  record LowerCancel(RequestId request, TargetId target) implements Callback {
    @Override
    public String toString() {
      return Story.of(this);
    }
  }

  /** The driver's CompletionRoutine, with the context it was registered with. */
  record CompletionRoutine(
      RequestId request, TargetId target, CompletionParams params, String context)
      implements Callback {
    @Override
    public String toString() {
      return Story.of(this);
    }
  }

  /** A queue presents a received request to the driver. */
  record RequestPresented(RequestId request) implements Callback {
    @Override
    public String toString() {
      return Story.of(this);
    }
  }

  /** The originator gets its I/O request back. */
  record UpperCompletion(RequestId request, NtStatus status, long information) implements Callback {
    @Override
    public String toString() {
      return Story.of(this);
    }
  }

  /** A request's EvtCleanupCallback. */
  record RequestCleanup(RequestId request) implements Callback {
    @Override
    public String toString() {
      return Story.of(this);
    }
  }

  /** A request's EvtDestroyCallback. */
  record RequestDestroy(RequestId request) implements Callback {
    @Override
    public String toString() {
      return Story.of(this);
    }
  }

  /** A target's EvtCleanupCallback. */
  record TargetCleanup(TargetId target) implements Callback {
    @Override
    public String toString() {
      return Story.of(this);
    }
  }

  /** A target's EvtDestroyCallback. */
  record TargetDestroy(TargetId target) implements Callback {
    @Override
    public String toString() {
      return Story.of(this);
    }
  }

  /** The framework's verifier reports a driver's mistake and goes on; the reason may be empty. */
  record VerifierBreak(String reason) implements Callback {
    public VerifierBreak {
      reason = reason == null ? "" : reason;
    }

    @Override
    public String toString() {
      return Story.of(this);
    }
  }
}
