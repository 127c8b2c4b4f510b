package org.lifecycletck.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lifecycletck.spi.Kit;
import org.lifecycletck.spi.Subject;
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
import org.lifecycletck.spi.vocabulary.TargetSetup;

/** A kit for one test: records what it sees and lets the lower driver behave as told. */
final class Bench implements Kit, AutoCloseable {
  /** How the lower driver treats what arrives. */
  enum Lower {
    /** Keeps it and lets nobody cancel it. */
    KEEPS,
    /** Keeps it cancelable, and completes it as cancelled when asked. */
    CANCELABLE,
    /** Keeps it cancelable, and only notes when it is asked. */
    NOTES,
    /** Completes it with one byte before it returns from the arrival. */
    INLINE
  }

  static final TargetId T1 = new TargetId("t1");
  static final TargetId T2 = new TargetId("t2");
  static final RequestId R1 = new RequestId("r1");
  static final RequestId R2 = new RequestId("r2");
  static final RequestId R3 = new RequestId("r3");

  final Subject subject;
  private final List<String> seen = new ArrayList<>();
  private final Map<TargetId, Lower> lowers = new ConcurrentHashMap<>();
  private final Map<String, Runnable> routines = new ConcurrentHashMap<>();
  private final Map<RequestId, IoParameters> arrivals = new ConcurrentHashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private volatile Runnable onArrival = () -> {};

  Bench(boolean verifier) {
    this(verifier, new Decisions());
  }

  Bench(boolean verifier, Decisions decisions) {
    subject = new ReferenceSubject(new Setup(verifier), this, decisions);
  }

  /** A bench with the verifier on and an open target of two stack locations. */
  static Bench withTarget() {
    Bench bench = new Bench(true);
    bench.subject.createTarget(T1, TargetSetup.remote(2));
    return bench;
  }

  /** A bench with a target and a formatted request with a completion routine. */
  static Bench withRequest() {
    Bench bench = withTarget();
    bench.ready(R1);
    return bench;
  }

  /** Creates a request for the first target, formatted and with a routine that bears its name. */
  void ready(RequestId request) {
    subject.createRequest(request, T1, null);
    prepare(request, T1);
  }

  /** Formats a request as a read of 16 bytes and registers a routine that bears its name. */
  void prepare(RequestId request, TargetId target) {
    subject.formatRequest(request, target, Format.of(FormatMethod.READ, 16));
    subject.setCompletionRoutine(request, request.name());
  }

  void lower(TargetId target, Lower lower) {
    lowers.put(target, lower);
  }

  /** Lets a completion routine do something. */
  void inRoutine(String context, Runnable act) {
    routines.put(context, act);
  }

  /** Lets the lower driver do something when a request arrives. */
  void onArrival(Runnable act) {
    onArrival = act;
  }

  boolean send(RequestId request) {
    return subject.send(request, T1, SendOptions.NONE);
  }

  boolean send(RequestId request, int flags) {
    return subject.send(request, T1, SendOptions.of(flags));
  }

  void complete(RequestId request, NtStatus status, long information) {
    subject.lowerComplete(request, status, information);
  }

  IoParameters arrival(RequestId request) {
    return arrivals.get(request);
  }

  /** What was seen since the last call. */
  List<String> seen() {
    synchronized (seen) {
      List<String> copy = List.copyOf(seen);
      seen.clear();
      return copy;
    }
  }

  /** How often something was seen since the bench exists. */
  int count(String what) {
    synchronized (seen) {
      return counts.getOrDefault(what, 0);
    }
  }

  private void see(String what) {
    synchronized (seen) {
      seen.add(what);
      counts.merge(what, 1, Integer::sum);
      counts.merge(what.split(" ")[0], 1, Integer::sum);
    }
  }

  @Override
  public void lowerArrival(RequestId request, TargetId target, IoParameters parameters) {
    see("arrival " + request + " " + target);
    arrivals.put(request, parameters);
    onArrival.run();
    switch (lowers.getOrDefault(target, Lower.KEEPS)) {
      case CANCELABLE, NOTES -> {
        NtStatus marked = subject.lowerMarkCancelable(request);
        if (!marked.isSuccess()) {
          subject.lowerComplete(request, NtStatus.CANCELLED, 0);
        }
      }
      case INLINE -> subject.lowerComplete(request, NtStatus.SUCCESS, 1);
      default -> {}
    }
  }

  @Override
  public void lowerCancel(RequestId request, TargetId target) {
    see("cancel " + request);
    if (lowers.get(target) == Lower.CANCELABLE) {
      subject.lowerComplete(request, NtStatus.CANCELLED, 0);
    }
  }

  @Override
  public void completionRoutine(
      RequestId request, TargetId target, CompletionParams params, String context) {
    String result = params.status() + " " + params.information();
    see("routine " + context + " " + target + " " + result + " " + params.type());
    routines.getOrDefault(context, () -> {}).run();
  }

  @Override
  public void requestPresented(RequestId request) {
    see("presented " + request);
  }

  @Override
  public void upperCompletion(RequestId request, NtStatus status, long information) {
    see("upper " + request + " " + status + " " + information);
  }

  @Override
  public void requestCleanup(RequestId request) {
    see("cleanup " + request);
  }

  @Override
  public void requestDestroy(RequestId request) {
    see("destroy " + request);
  }

  @Override
  public void targetCleanup(TargetId target) {
    see("cleanup " + target);
  }

  @Override
  public void targetDestroy(TargetId target) {
    see("destroy " + target);
  }

  @Override
  public void verifierBreak(String reason) {
    see("break");
  }

  @Override
  public void fatal(Fatal fatal) {
    see(fatal.toString());
    throw new SystemStopped(fatal);
  }

  @Override
  public void close() {
    subject.close();
  }
}
