package org.lifecycletck.kit.doctor;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.lifecycletck.kit.bench.Bench;
import org.lifecycletck.kit.bench.Ending;
import org.lifecycletck.kit.bench.LowerBehavior;
import org.lifecycletck.kit.bench.Performed;
import org.lifecycletck.kit.history.Event;
import org.lifecycletck.spi.vocabulary.Answer;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.Callback;
import org.lifecycletck.spi.vocabulary.Format;
import org.lifecycletck.spi.vocabulary.FormatMethod;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.SendOptions;
import org.lifecycletck.spi.vocabulary.TargetId;
import org.lifecycletck.spi.vocabulary.TargetSetup;

/** A subject in one case of an examination, and the first thing about it that was not right. */
final class Patient {
  static final RequestId R1 = new RequestId("r1");
  static final TargetId T1 = new TargetId("t1");
  private static final long LENGTH = 64;

  private final Bench bench;
  private String missed;

  Patient(Bench bench) {
    this.bench = bench;
  }

  String missed() {
    return missed;
  }

  void miss(String what) {
    missed = missed == null ? what : missed;
  }

  void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new IllegalStateException(otherwise);
    }
  }

  void lower(LowerBehavior behavior) {
    bench.roles().behave(T1, behavior);
  }

  void inRoutine(Runnable script) {
    bench.roles().inCompletionRoutine(R1, script);
  }

  void advance(long milliseconds) {
    bench.advance(milliseconds * SendOptions.UNITS_PER_MILLISECOND);
  }

  /** A started target, and a read request formatted for it, with a completion routine. */
  void prepare() {
    succeeds(new Call.CreateTarget(T1, TargetSetup.remote(1)));
    succeeds(new Call.CreateRequest(R1, T1, null));
    succeeds(new Call.FormatRequest(R1, T1, Format.of(FormatMethod.READ, LENGTH)));
    perform(new Call.SetCompletionRoutine(R1, "r1"));
  }

  void succeeds(Call call) {
    Performed performed = perform(call);
    require(!performed.isWaiting(), call + " waits");
    boolean fine =
        performed.answer() instanceof Answer.Status status && status.status().isSuccess();
    require(fine, call + " returns " + performed.answer() + ", expected success");
  }

  /** Makes a call; the case goes on only where it can. */
  Performed perform(Call call) {
    Performed performed = bench.perform(call);
    Ending ending = bench.ending();
    require(ending == null, ending == null ? "" : ending.reason());
    return performed;
  }

  void send(SendOptions options) {
    Performed sent = perform(new Call.Send(R1, T1, options));
    require(!sent.isWaiting(), "a send that is not synchronous waits");
    require(
        sent.answer().equals(new Answer.Truth(true)),
        "the send returns " + sent.answer() + ", expected TRUE");
  }

  void complete(NtStatus status, long information) {
    perform(new Call.LowerComplete(R1, status, information));
  }

  void expects(Call call, Answer answer) {
    Answer seen = perform(call).answer();
    require(answer.equals(seen), call + " returns " + seen + ", expected " + answer);
  }

  boolean isWaiting(Performed performed) {
    return performed.isWaiting() && !hasReturned(performed.call());
  }

  boolean hasReturned(long call) {
    return bench.history().events().stream()
        .anyMatch(e -> e.happening() instanceof Event.Returned r && r.call() == call);
  }

  /** How many callbacks of a kind there were. */
  <C extends Callback> long count(Class<C> kind, Predicate<C> such) {
    return bench.history().events().stream()
        .filter(event -> event.happening() instanceof Event.CallbackBegan)
        .map(event -> ((Event.CallbackBegan) event.happening()).observation())
        .filter(kind::isInstance)
        .map(kind::cast)
        .filter(such)
        .count();
  }

  /** How many callbacks of any kind there were. */
  long callbacks() {
    return count(Callback.class, any -> true);
  }

  /**
   * What happened, in words, strand by strand: in which order two strands go on is nobody's rule.
   */
  List<String> story() {
    return bench.history().events().stream()
        .filter(event -> !(event.happening() instanceof Event.Quiesced))
        .sorted(Comparator.comparing(Event::strand))
        .map(event -> event.strand() + ": " + event.happening())
        .toList();
  }
}
