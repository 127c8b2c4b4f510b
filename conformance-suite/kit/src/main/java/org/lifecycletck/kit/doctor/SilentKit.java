package org.lifecycletck.kit.doctor;

import org.lifecycletck.spi.Kit;
import org.lifecycletck.spi.SystemStopped;
import org.lifecycletck.spi.vocabulary.CompletionParams;
import org.lifecycletck.spi.vocabulary.Fatal;
import org.lifecycletck.spi.vocabulary.IoParameters;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.TargetId;

/** A kit that takes no notice. */
final class SilentKit implements Kit {
  @Override
  public void lowerArrival(RequestId request, TargetId target, IoParameters parameters) {}

  @Override
  public void lowerCancel(RequestId request, TargetId target) {}

  @Override
  public void completionRoutine(
      RequestId request, TargetId target, CompletionParams params, String context) {}

  @Override
  public void requestPresented(RequestId request) {}

  @Override
  public void upperCompletion(RequestId request, NtStatus status, long information) {}

  @Override
  public void requestCleanup(RequestId request) {}

  @Override
  public void requestDestroy(RequestId request) {}

  @Override
  public void targetCleanup(TargetId target) {}

  @Override
  public void targetDestroy(TargetId target) {}

  @Override
  public void verifierBreak(String reason) {}

  @Override
  public void fatal(Fatal fatal) {
    throw new SystemStopped(fatal);
  }
}
