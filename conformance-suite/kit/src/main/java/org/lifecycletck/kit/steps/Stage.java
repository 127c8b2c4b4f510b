package org.lifecycletck.kit.steps;

import java.util.function.Supplier;
import org.lifecycletck.kit.bench.Bench;
import org.lifecycletck.kit.bench.CaseEnded;
import org.lifecycletck.kit.bench.Ending;
import org.lifecycletck.kit.bench.Performed;
import org.lifecycletck.kit.bench.Roles;
import org.lifecycletck.spi.Capability;
import org.lifecycletck.spi.vocabulary.Answer;
import org.lifecycletck.spi.vocabulary.Call;
import org.opentest4j.TestAbortedException;

/** The scenario in progress on the calling thread: its bench, and the first thing it missed. */
final class Stage {
  private static final ThreadLocal<Stage> CURRENT = new ThreadLocal<>();

  private final Bench bench;
  private String missed;
  private boolean isPrepared = true;

  private Stage(Bench bench) {
    this.bench = bench;
  }

  static void open(Bench bench) {
    CURRENT.set(new Stage(bench));
  }

  /** The scenario in progress on the calling thread. */
  static Stage current() {
    return CURRENT.get();
  }

  static void close() {
    CURRENT.remove();
  }

  Bench bench() {
    return bench;
  }

  Roles roles() {
    return bench.roles();
  }

  Sight sight() {
    return new Sight(bench.history().events());
  }

  /** What the scenario's text missed first; null where it missed nothing. */
  String missed() {
    return missed;
  }

  /** Makes a call. */
  Performed perform(Call call) {
    try {
      Performed performed = bench.perform(call);
      abortIfOver();
      return performed;
    } catch (CaseEnded e) {
      throw ended(e);
    }
  }

  /** Moves the clock. */
  void advance(long units) {
    try {
      bench.advance(units);
      abortIfOver();
    } catch (CaseEnded e) {
      throw ended(e);
    }
  }

  /** A case that ended in this act, but for a stop of the system, says nothing from here on. */
  private void abortIfOver() {
    Ending ending = bench.ending();
    if (ending != null && !(ending instanceof Ending.Stopped)) {
      throw new TestAbortedException(ending.reason());
    }
  }

  /** A case that ends for want of a capability is not applicable, in the engine's words aborted. */
  private RuntimeException ended(CaseEnded e) {
    if (e.ending() instanceof Ending.Unavailable) {
      return new TestAbortedException(e.getMessage(), e);
    }
    if (e.ending() instanceof Ending.Stopped && missed == null) {
      missed = "the scenario goes on, but " + e.ending().reason();
    }
    return e;
  }

  /** Aborts the scenario where the subject does not offer this. */
  void need(Capability capability) {
    try {
      bench.need(capability);
    } catch (CaseEnded e) {
      throw ended(e);
    }
  }

  /** Aborts the scenario because the subject cannot tell this. */
  void untold(String what) {
    bench.endUntold(what);
    throw new TestAbortedException(bench.ending().reason());
  }

  /** Makes a call and gives its status; the call may not wait. */
  Answer ask(Call call) {
    Performed performed = perform(call);
    check(!performed.isWaiting(), () -> call + " does not return");
    return performed.answer();
  }

  /** Makes a call of the scenario's preparation, which must succeed. */
  void prepare(Call call) {
    Answer answer = ask(call);
    boolean fails =
        answer instanceof Answer.Status status && !status.status().isSuccess()
            || answer instanceof Answer.Truth truth && !truth.value();
    isPrepared &= !fails || missed != null;
    check(!fails, () -> call + " returns " + answer + " in the preparation");
  }

  /** Whether what the text missed first is not in its preparation already. */
  boolean isPrepared() {
    return isPrepared;
  }

  /** Fails the scenario with this message unless the condition holds. */
  void check(boolean condition, Supplier<String> message) {
    if (!condition) {
      String text = message.get();
      if (missed == null) {
        missed = text;
      }
      throw new AssertionError(text);
    }
  }
}
