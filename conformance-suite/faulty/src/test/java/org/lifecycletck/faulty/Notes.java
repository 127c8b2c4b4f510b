package org.lifecycletck.faulty;

import java.util.ArrayList;
import java.util.List;
import org.lifecycletck.spi.Kit;
import org.lifecycletck.spi.Subject;
import org.lifecycletck.spi.SubjectFactory;
import org.lifecycletck.spi.SubjectFactory.Setup;
import org.lifecycletck.spi.SystemStopped;
import org.lifecycletck.spi.vocabulary.CompletionParams;
import org.lifecycletck.spi.vocabulary.Fatal;
import org.lifecycletck.spi.vocabulary.Format;
import org.lifecycletck.spi.vocabulary.FormatMethod;
import org.lifecycletck.spi.vocabulary.IoParameters;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.SendOptions;
import org.lifecycletck.spi.vocabulary.TargetId;

/** A kit that notes what it sees. */
final class Notes implements Kit, AutoCloseable {
  final Subject subject;
  private final List<String> notes = new ArrayList<>();
  private Runnable onArrival = () -> {};

  Notes(SubjectFactory factory) {
    subject = factory.open(new Setup(false), this);
  }

  /** Creates a request for a target, formatted as a read of 16 bytes, with a routine. */
  void ready(RequestId request, TargetId target) {
    subject.createRequest(request, target, null);
    subject.formatRequest(request, target, Format.of(FormatMethod.READ, 16));
    subject.setCompletionRoutine(request, "done");
  }

  /** Sends a request to the first target and notes the answer. */
  void send(RequestId request, int flags) {
    note(subject.send(request, new TargetId("t1"), SendOptions.of(flags)));
  }

  void onArrival(Runnable act) {
    onArrival = act;
  }

  synchronized void note(Object what) {
    notes.add(what.toString());
  }

  /** What was noted since the last call. */
  synchronized List<String> taken() {
    List<String> taken = List.copyOf(notes);
    notes.clear();
    return taken;
  }

  /** Makes a call on a thread of its own, and notes if it does not wait. */
  Thread blocked(Runnable call, String returned) {
    Thread thread = new Thread(call);
    thread.setDaemon(true);
    thread.start();
    while (subject.quiesce() == 0) {
      if (!thread.isAlive()) {
        note(returned);
        return thread;
      }
      Thread.onSpinWait();
    }
    return thread;
  }

  static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void lowerArrival(RequestId request, TargetId target, IoParameters parameters) {
    note("arrival " + request + " " + parameters.length());
    onArrival.run();
  }

  @Override
  public void lowerCancel(RequestId request, TargetId target) {
    note("cancel " + request);
  }

  @Override
  public void completionRoutine(
      RequestId request, TargetId target, CompletionParams params, String context) {
    note("routine " + params.status() + " " + params.information());
  }

  @Override
  public void requestPresented(RequestId request) {}

  @Override
  public void upperCompletion(RequestId request, NtStatus status, long information) {
    note("upper " + status + " " + information);
  }

  @Override
  public void requestCleanup(RequestId request) {
    note("cleanup " + request);
  }

  @Override
  public void requestDestroy(RequestId request) {
    note("destroy " + request);
  }

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

  @Override
  public void close() {
    subject.close();
  }
}
