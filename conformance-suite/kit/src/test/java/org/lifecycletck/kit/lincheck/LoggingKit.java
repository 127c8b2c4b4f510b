package org.lifecycletck.kit.lincheck;

import org.lifecycletck.spi.Kit;
import org.lifecycletck.spi.SystemStopped;
import org.lifecycletck.spi.vocabulary.Callback;
import org.lifecycletck.spi.vocabulary.CompletionParams;
import org.lifecycletck.spi.vocabulary.Fatal;
import org.lifecycletck.spi.vocabulary.IoParameters;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.TargetId;

/**
 * A kit that logs each callback, and whose lower driver keeps requests until they are given back or
 * cancelled.
 */
final class LoggingKit implements Kit {
  private final CaseLog log;
  private final Operations driver;

  LoggingKit(CaseLog log, Operations driver) {
    this.log = log;
    this.driver = driver;
  }

  private void callback(Callback callback) {
    log.callbackBegan(callback);
    if (callback instanceof Callback.LowerCancel) {
      driver.complete(NtStatus.CANCELLED, 0);
    }
    log.callbackEnded();
  }

  @Override
  public void lowerArrival(RequestId request, TargetId target, IoParameters parameters) {
    callback(new Callback.LowerArrival(request, target, parameters));
  }

  @Override
  public void lowerCancel(RequestId request, TargetId target) {
    callback(new Callback.LowerCancel(request, target));
  }

  @Override
  public void completionRoutine(
      RequestId request, TargetId target, CompletionParams params, String context) {
    callback(new Callback.CompletionRoutine(request, target, params, context));
  }

  @Override
  public void requestPresented(RequestId request) {
    callback(new Callback.RequestPresented(request));
  }

  @Override
  public void upperCompletion(RequestId request, NtStatus status, long information) {
    callback(new Callback.UpperCompletion(request, status, information));
  }

  @Override
  public void requestCleanup(RequestId request) {
    callback(new Callback.RequestCleanup(request));
  }

  @Override
  public void requestDestroy(RequestId request) {
    callback(new Callback.RequestDestroy(request));
  }

  @Override
  public void targetCleanup(TargetId target) {
    callback(new Callback.TargetCleanup(target));
  }

  @Override
  public void targetDestroy(TargetId target) {
    callback(new Callback.TargetDestroy(target));
  }

  @Override
  public void verifierBreak(String reason) {
    callback(new Callback.VerifierBreak(reason));
  }

  @Override
  public void fatal(Fatal fatal) {
    throw new SystemStopped(fatal);
  }
}
