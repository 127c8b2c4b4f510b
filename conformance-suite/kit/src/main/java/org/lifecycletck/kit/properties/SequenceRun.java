package org.lifecycletck.kit.properties;

import java.util.List;
import org.lifecycletck.kit.bench.Bench;
import org.lifecycletck.kit.bench.CaseEnded;
import org.lifecycletck.kit.bench.Ending;
import org.lifecycletck.kit.bench.Performed;
import org.lifecycletck.kit.history.History;
import org.lifecycletck.kit.run.RunContext.Configuration;
import org.lifecycletck.spi.Capability;
import org.lifecycletck.spi.vocabulary.Answer;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.PurgeIoAction;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.SendOptions;
import org.lifecycletck.spi.vocabulary.SentIoAction;
import org.lifecycletck.spi.vocabulary.TargetId;

/**
 * Plays a sequence against a fresh subject, skips what is not legal, and winds down: lower drivers
 * complete what they hold, targets are purged, requests completed or deleted, targets deleted.
 */
final class SequenceRun {
  private static final int MOST_ROUNDS = 12;

  private final Bench bench;
  private final Known known = new Known();
  private final Legality legality = new Legality(known);

  private SequenceRun(Bench bench) {
    this.bench = bench;
    bench.follow(known::take);
  }

  /** What a sequence led to: its history, and why it ended early; null where it did not. */
  record Played(History history, Ending ending) {}

  static Played play(Sequence sequence, Configuration run, String name, boolean verifier) {
    History.Header header =
        new History.Header(name, name, run.factory().name(), verifier, Long.toString(run.seed()));
    try (Bench bench = new Bench(run.factory(), header, run.hang())) {
      SequenceRun played = new SequenceRun(bench);
      try {
        played.runAll(sequence.steps(), false);
        played.windDown();
      } catch (CaseEnded e) {
        return new Played(bench.history(), e.ending());
      }
      return new Played(bench.history(), bench.ending());
    }
  }

  private void runAll(List<Step> steps, boolean inside) {
    for (Step step : steps) {
      run(step, inside);
    }
  }

  private void run(Step step, boolean inside) {
    if (step instanceof Step.Act act) {
      act(act.call(), inside);
    } else if (step instanceof Step.Pass pass) {
      if (!inside && bench.offers(Capability.VIRTUAL_CLOCK)) {
        bench.advance(pass.milliseconds() * SendOptions.UNITS_PER_MILLISECOND);
      }
    } else if (step instanceof Step.Behave behave) {
      bench.roles().behave(behave.target(), behave.behavior());
    } else if (step instanceof Step.InRoutine script) {
      bench.roles().inCompletionRoutine(script.request(), () -> runAll(script.steps(), true));
    } else if (step instanceof Step.OnArrival script) {
      bench
          .roles()
          .onArrival(script.request(), script.target(), () -> runAll(script.steps(), true));
    }
  }

  /** Makes a call where it is legal; asks for the status of a refused send at once. */
  private void act(Call call, boolean inside) {
    if (!bench.offers(call) || !legality.allows(call, inside) || isLoneWait(call)) {
      return;
    }
    if (call instanceof Call.LowerComplete) {
      unmark(call.request());
      if (!legality.allows(call, inside)) {
        return;
      }
    }
    Performed performed = bench.perform(call);
    boolean refused =
        call instanceof Call.Send
            && !performed.isWaiting()
            && performed.answer().equals(new Answer.Truth(false));
    if (refused) {
      act(new Call.GetStatus(call.request()), inside);
    }
  }

  /** Whether a subject that is called from one thread only would most likely wait in vain. */
  private boolean isLoneWait(Call call) {
    if (bench.offers(Capability.SEVERAL_STRANDS)) {
      return false;
    }
    if (call instanceof Call.Send send) {
      return send.options().has(SendOptions.SYNCHRONOUS);
    }
    if (call instanceof Call.StopTarget stop) {
      return stop.action() != SentIoAction.LEAVE_SENT_IO_PENDING;
    }
    if (call instanceof Call.PurgeTarget purge) {
      return purge.action() != PurgeIoAction.PURGE_IO;
    }
    return call instanceof Call.SendSynchronously;
  }

  private void unmark(RequestId request) {
    Call unmark = new Call.LowerUnmarkCancelable(request);
    if (legality.allows(unmark, true)) {
      bench.perform(unmark);
    }
  }

  private void windDown() {
    for (int round = 0; round < MOST_ROUNDS && isAnythingOut(); round++) {
      for (RequestId request : known.requests()) {
        act(new Call.LowerComplete(request, NtStatus.SUCCESS, 0), false);
      }
      for (TargetId target : known.targets()) {
        Call purge = new Call.PurgeTarget(target, PurgeIoAction.PURGE_IO);
        act(bench.offers(purge) ? purge : new Call.StartTarget(target), false);
      }
    }
    if (isAnythingOut()) {
      return;
    }
    for (RequestId request : known.requests()) {
      act(new Call.CompleteRequest(request, NtStatus.SUCCESS, 0L), false);
      act(new Call.DeleteRequest(request), false);
    }
    for (TargetId target : known.targets()) {
      act(new Call.CloseTarget(target), false);
      act(new Call.DeleteTarget(target), false);
    }
  }

  private boolean isAnythingOut() {
    return known.hasOpenCalls()
        || known.requests().stream()
            .map(known::request)
            .anyMatch(request -> request.heldBy != null || request.sentBy != 0 && !request.gone);
  }
}
