package org.lifecycletck.faulty.base;

import org.lifecycletck.spi.Kit;
import org.lifecycletck.spi.vocabulary.CompletionParams;
import org.lifecycletck.spi.vocabulary.Fatal;
import org.lifecycletck.spi.vocabulary.IoParameters;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.TargetId;

/** A kit that passes every callback on to another one; override what goes wrong on the way. */
public class ForwardingKit implements Kit {
  /** The kit that is called in the end. */
  protected final Kit outer;

  protected ForwardingKit(Kit outer) {
    this.outer = outer;
  }

  @Override
  public void onNextCallback(Runnable begun, Runnable ending) {
    outer.onNextCallback(begun, ending);
  }

  @Override
  public void lowerArrival(RequestId request, TargetId target, IoParameters parameters) {
    outer.lowerArrival(request, target, parameters);
  }

  @Override
  public void lowerCancel(RequestId request, TargetId target) {
    outer.lowerCancel(request, target);
  }

  @Override
  public void completionRoutine(
      RequestId request, TargetId target, CompletionParams params, String context) {
    outer.completionRoutine(request, target, params, context);
  }

  @Override
  public void requestPresented(RequestId request) {
    outer.requestPresented(request);
  }

  @Override
  public void upperCompletion(RequestId request, NtStatus status, long information) {
    outer.upperCompletion(request, status, information);
  }

  @Override
  public void requestCleanup(RequestId request) {
    outer.requestCleanup(request);
  }

  @Override
  public void requestDestroy(RequestId request) {
    outer.requestDestroy(request);
  }

  @Override
  public void targetCleanup(TargetId target) {
    outer.targetCleanup(target);
  }

  @Override
  public void targetDestroy(TargetId target) {
    outer.targetDestroy(target);
  }

  @Override
  public void verifierBreak(String reason) {
    outer.verifierBreak(reason);
  }

  @Override
  public void fatal(Fatal fatal) {
    outer.fatal(fatal);
  }
}
