package org.lifecycletck.kit.bench;

import org.lifecycletck.spi.Kit;
import org.lifecycletck.spi.SystemStopped;
import org.lifecycletck.spi.vocabulary.Callback;
import org.lifecycletck.spi.vocabulary.CompletionParams;
import org.lifecycletck.spi.vocabulary.Fatal;
import org.lifecycletck.spi.vocabulary.IoParameters;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.TargetId;

/** The kit as a subject sees it: every callback is recorded and handed to the roles. */
final class RecordingKit implements Kit {
  private final Bench bench;

  RecordingKit(Bench bench) {
    this.bench = bench;
  }

  @Override
  public void onNextCallback(Runnable begun, Runnable ending) {
    bench.onNextCallback(begun, ending);
  }

  @Override
  public void lowerArrival(RequestId request, TargetId target, IoParameters parameters) {
    bench.callback(new Callback.LowerArrival(request, target, parameters));
  }

  @Override
  public void lowerCancel(RequestId request, TargetId target) {
    bench.callback(new Callback.LowerCancel(request, target));
  }

  @Override
  public void completionRoutine(
      RequestId request, TargetId target, CompletionParams params, String context) {
    bench.callback(new Callback.CompletionRoutine(request, target, params, context));
  }

  @Override
  public void requestPresented(RequestId request) {
    bench.callback(new Callback.RequestPresented(request));
  }

  @Override
  public void upperCompletion(RequestId request, NtStatus status, long information) {
    bench.callback(new Callback.UpperCompletion(request, status, information));
  }

  @Override
  public void requestCleanup(RequestId request) {
    bench.callback(new Callback.RequestCleanup(request));
  }

  @Override
  public void requestDestroy(RequestId request) {
    bench.callback(new Callback.RequestDestroy(request));
  }

  @Override
  public void targetCleanup(TargetId target) {
    bench.callback(new Callback.TargetCleanup(target));
  }

  @Override
  public void targetDestroy(TargetId target) {
    bench.callback(new Callback.TargetDestroy(target));
  }

  @Override
  public void verifierBreak(String reason) {
    bench.callback(new Callback.VerifierBreak(reason));
  }

  @Override
  public void fatal(Fatal fatal) {
    bench.stop(fatal);
    throw new SystemStopped(fatal);
  }
}
