package org.lifecycletck.wire.serve;

import java.util.concurrent.atomic.AtomicBoolean;
import org.lifecycletck.spi.Kit;
import org.lifecycletck.spi.SystemStopped;
import org.lifecycletck.spi.vocabulary.Callback;
import org.lifecycletck.spi.vocabulary.CompletionParams;
import org.lifecycletck.spi.vocabulary.Fatal;
import org.lifecycletck.spi.vocabulary.IoParameters;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.TargetId;
import org.lifecycletck.wire.message.Words;
import org.lifecycletck.wire.peer.Peer;

/** The kit behind a wire, for one case. */
final class WireKit implements Kit {
  private final Peer peer;
  private final AtomicBoolean stopped = new AtomicBoolean();

  WireKit(Peer peer) {
    this.peer = peer;
  }

  private void call(Callback callback) {
    peer.request(Words.method((Record) callback), Words.params((Record) callback));
  }

  @Override
  public void lowerArrival(RequestId request, TargetId target, IoParameters parameters) {
    call(new Callback.LowerArrival(request, target, parameters));
  }

  @Override
  public void lowerCancel(RequestId request, TargetId target) {
    call(new Callback.LowerCancel(request, target));
  }

  @Override
  public void completionRoutine(
      RequestId request, TargetId target, CompletionParams params, String context) {
    call(new Callback.CompletionRoutine(request, target, params, context));
  }

  @Override
  public void requestPresented(RequestId request) {
    call(new Callback.RequestPresented(request));
  }

  @Override
  public void upperCompletion(RequestId request, NtStatus status, long information) {
    call(new Callback.UpperCompletion(request, status, information));
  }

  @Override
  public void requestCleanup(RequestId request) {
    call(new Callback.RequestCleanup(request));
  }

  @Override
  public void requestDestroy(RequestId request) {
    call(new Callback.RequestDestroy(request));
  }

  @Override
  public void targetCleanup(TargetId target) {
    call(new Callback.TargetCleanup(target));
  }

  @Override
  public void targetDestroy(TargetId target) {
    call(new Callback.TargetDestroy(target));
  }

  @Override
  public void verifierBreak(String reason) {
    call(new Callback.VerifierBreak(reason));
  }

  @Override
  public void fatal(Fatal fatal) {
    tell(fatal);
    throw new SystemStopped(fatal);
  }

  /** Tells the kit once that the system stops. */
  void tell(Fatal fatal) {
    if (stopped.compareAndSet(false, true)) {
      peer.tell(Words.FATAL, Words.params(fatal));
    }
  }
}
