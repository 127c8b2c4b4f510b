package org.lifecycletck.reference;

import org.lifecycletck.spi.Kit;
import org.lifecycletck.spi.SystemStopped;
import org.lifecycletck.spi.vocabulary.CompletionParams;
import org.lifecycletck.spi.vocabulary.Fatal;
import org.lifecycletck.spi.vocabulary.IoParameters;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.TargetId;

/** The kit's callbacks, with the calling thread counted as outside the subject meanwhile. */
final class Callbacks implements Kit {
  private final Kit kit;
  private final Activity activity;
  private final boolean verifier;

  Callbacks(Kit kit, Activity activity, boolean verifier) {
    this.kit = kit;
    this.activity = activity;
    this.verifier = verifier;
  }

  @Override
  public void lowerArrival(RequestId request, TargetId target, IoParameters parameters) {
    outside(() -> kit.lowerArrival(request, target, parameters));
  }

  @Override
  public void lowerCancel(RequestId request, TargetId target) {
    outside(() -> kit.lowerCancel(request, target));
  }

  @Override
  public void completionRoutine(
      RequestId request, TargetId target, CompletionParams params, String context) {
    outside(() -> kit.completionRoutine(request, target, params, context));
  }

  @Override
  public void requestPresented(RequestId request) {
    outside(() -> kit.requestPresented(request));
  }

  @Override
  public void upperCompletion(RequestId request, NtStatus status, long information) {
    outside(() -> kit.upperCompletion(request, status, information));
  }

  @Override
  public void requestCleanup(RequestId request) {
    outside(() -> kit.requestCleanup(request));
  }

  @Override
  public void requestDestroy(RequestId request) {
    outside(() -> kit.requestDestroy(request));
  }

  @Override
  public void targetCleanup(TargetId target) {
    outside(() -> kit.targetCleanup(target));
  }

  @Override
  public void targetDestroy(TargetId target) {
    outside(() -> kit.targetDestroy(target));
  }

  /** Reports a driver's mistake where the verifier is on. */
  @Override
  public void verifierBreak(String reason) {
    if (verifier) {
      outside(() -> kit.verifierBreak(reason));
    }
  }

  @Override
  public void fatal(Fatal fatal) {
    outside(() -> kit.fatal(fatal));
  }

  /** Stops the system; to be thrown, should the kit come back. */
  SystemStopped stop(Fatal fatal) {
    fatal(fatal);
    return new SystemStopped(fatal);
  }

  private void outside(Runnable call) {
    activity.leave();
    try {
      call.run();
    } finally {
      activity.enter();
    }
  }
}
