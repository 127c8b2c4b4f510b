package org.lifecycletck.kit.sequence;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.lifecycletck.kit.bench.Bench;
import org.lifecycletck.kit.bench.CaseEnded;
import org.lifecycletck.kit.bench.Ending;
import org.lifecycletck.kit.bench.Hold;
import org.lifecycletck.kit.bench.Performed;
import org.lifecycletck.kit.bench.Racer;
import org.lifecycletck.kit.history.Event;
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
 * Plays steps against a fresh subject, skips what is not legal, and winds down: held callbacks go
 * on, lower drivers complete what they hold, targets are purged, requests completed or deleted,
 * targets deleted.
 */
public final class Player implements AutoCloseable {
  private static final int MOST_ROUNDS = 12;

  private final Bench bench;
  private final Known known = new Known();
  private final Legality legality = new Legality(known);
  private final Handles handles = new Handles();
  private Ending ending;
  private long lastCall;

  /** Opens a subject for a case of this name. */
  public Player(Configuration run, String name, boolean verifier) {
    History.Header header =
        new History.Header(name, name, run.factory().name(), verifier, Long.toString(run.seed()));
    this.bench = new Bench(run.factory(), header, run.hang());
    bench.follow(this::take);
  }

  private void take(Event event) {
    known.take(event);
    handles.take(event);
  }

  /** What a sequence led to: its history, and why it ended early; null where it did not. */
  public record Played(History history, Ending ending) {}

  /** Plays a whole sequence and winds down. */
  public static Played play(Sequence sequence, Configuration run, String name, boolean verifier) {
    try (Player player = new Player(run, name, verifier)) {
      sequence.steps().forEach(player::play);
      player.windDown();
      return player.played();
    }
  }

  /** What the steps so far led to. */
  public Played played() {
    return new Played(bench.history(), ending == null ? bench.ending() : ending);
  }

  /**
   * Plays a step at top level and waits for rest; does nothing where the case has ended.
   *
   * @return the number of the step's call, for {@link #isOpen}; zero where it made none
   */
  public long play(Step step) {
    lastCall = 0;
    unlessEnded(() -> run(step, false));
    return lastCall;
  }

  /** Whether a call has not returned: it waits in the subject, or in a callback that is held. */
  public boolean isOpen(long call) {
    return call > 0 && known.isOpen(call);
  }

  /**
   * Plays steps one after the other on one strand, and waits for rest once they are over, and after
   * each submission: when its request is presented to the driver is up to the subject. Calls of the
   * driver's about what it has no handle of all the same are left out.
   */
  public void playAtOnce(List<Step> steps) {
    int from = 0;
    for (int to = 1; to <= steps.size(); to++) {
      if (to == steps.size() || isSubmission(steps.get(to - 1))) {
        List<Step> part = steps.subList(from, to);
        unlessEnded(() -> atOnce(() -> part.forEach(step -> racing(step).run())));
        from = to;
      }
    }
  }

  private static boolean isSubmission(Step step) {
    return step instanceof Step.Act act && act.call() instanceof Call.Submit;
  }

  private void atOnce(Runnable acts) {
    bench.race(List.of(new Racer("driver", 0, acts)));
  }

  /**
   * Plays lanes that start together and waits for rest. Their calls are made as they stand, but for
   * those of a driver about what it has no handle of: what a driver may do must not hang on who is
   * faster. A lower driver that completes a request makes it no longer cancelable first, and leaves
   * it to its cancel callback where that comes too late.
   *
   * @param headStarts for each lane how many turns of a loop the others are ahead of it
   */
  public void race(List<Lane> lanes, List<Integer> headStarts) {
    List<Racer> racers = new ArrayList<>();
    for (int i = 0; i < lanes.size(); i++) {
      Lane lane = lanes.get(i);
      List<Runnable> acts = lane.steps().stream().map(this::racing).toList();
      racers.add(new Racer(lane.side(), headStarts.get(i), () -> acts.forEach(Runnable::run)));
    }
    unlessEnded(() -> bench.race(racers));
  }

  private Runnable racing(Step step) {
    if (step instanceof Step.Act act && act.call() instanceof Call.LowerComplete) {
      boolean held = known.request(act.call().request()).heldBy != null;
      boolean cancelable = known.request(act.call().request()).marked;
      return () -> {
        if (held) {
          giveBack(act.call(), cancelable);
        }
      };
    }
    return () -> {
      if (!(step instanceof Step.Act act)) {
        run(step, false);
      } else if (bench.offers(act.call()) && handles.are(act.call())) {
        bench.perform(act.call());
      }
    };
  }

  private void giveBack(Call completion, boolean cancelable) {
    if (cancelable) {
      Call unmark = new Call.LowerUnmarkCancelable(completion.request());
      if (!new Answer.Status(NtStatus.SUCCESS).equals(bench.perform(unmark).answer())) {
        return;
      }
    }
    bench.perform(completion);
  }

  /** Whether a step would be taken now, at top level. */
  public boolean allows(Step step) {
    if (step instanceof Step.Act act) {
      return allows(act.call(), false);
    }
    return !(step instanceof Step.Pass) || mayTimePass();
  }

  private boolean allows(Call call, boolean inside) {
    return bench.offers(call)
        && legality.allows(call, inside)
        && !legality.isLent(call, bench.held())
        && !isLoneWait(call);
  }

  private boolean mayTimePass() {
    return bench.offers(Capability.VIRTUAL_CLOCK)
        && legality.mayTimePass(bench.held(), bench.mayHold());
  }

  /** Keeps every callback open from now on, as it begins and before it ends. */
  public void holdAll() {
    bench.holdAll();
  }

  /** Lets every held callback go on, and holds none any more. */
  public void holdNone() {
    unlessEnded(bench::releaseAll);
  }

  /** The callbacks that are kept open now, the longest held first. */
  public List<Hold> held() {
    return bench.held();
  }

  /** Whether the subject came to no rest while callbacks were held, and got them back. */
  public boolean isHoldingGivenUp() {
    return bench.isHoldingGivenUp();
  }

  /** Whether the case has ended: nothing more can be played. */
  public boolean hasEnded() {
    return ending != null || bench.ending() != null;
  }

  /** Brings everything back that is out, and takes it away. */
  public void windDown() {
    unlessEnded(() -> bringBack(Runnable::run));
  }

  /** As {@link #windDown}, with rest between its parts only, not after every call. */
  public void windDownAtOnce() {
    unlessEnded(() -> bringBack(this::atOnce));
  }

  @Override
  public void close() {
    bench.close();
  }

  private void unlessEnded(Runnable inside) {
    if (hasEnded()) {
      return;
    }
    try {
      inside.run();
    } catch (CaseEnded e) {
      ending = e.ending();
    }
  }

  private void runAll(List<Step> steps) {
    for (Step step : steps) {
      run(step, true);
    }
  }

  private void run(Step step, boolean inside) {
    if (step instanceof Step.Act act) {
      act(act.call(), inside);
    } else if (step instanceof Step.Pass pass) {
      if (!inside && mayTimePass()) {
        bench.advance(pass.milliseconds() * SendOptions.UNITS_PER_MILLISECOND);
      }
    } else if (step instanceof Step.Behave behave) {
      bench.roles().behave(behave.target(), behave.behavior());
    } else if (step instanceof Step.Inside script) {
      bench.roles().at(script.moment(), () -> runAll(script.steps()));
    } else if (step instanceof Step.Keep keep) {
      bench.hold(keep.hold());
    } else if (step instanceof Step.Release release && !inside) {
      bench.release(release.hold());
    }
  }

  /** Makes a call where it is legal; asks for the status of a refused send at once. */
  private void act(Call call, boolean inside) {
    if (!allows(call, inside)) {
      return;
    }
    if (call instanceof Call.LowerComplete && !unmark(call.request())) {
      return;
    }
    Performed performed = bench.performIf(call, () -> legality.allows(call, inside));
    if (performed == null) {
      return;
    }
    if (!inside) {
      lastCall = performed.call();
    }
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

  /** Takes a mark back where there is one; whether the request is still the lower driver's. */
  private boolean unmark(RequestId request) {
    Call unmark = new Call.LowerUnmarkCancelable(request);
    Performed made = bench.performIf(unmark, () -> legality.allows(unmark, true));
    return made == null
        || made.answer() instanceof Answer.Status status && status.status().isSuccess();
  }

  private void bringBack(Consumer<Runnable> part) {
    bench.releaseAll();
    for (int round = 0; round < MOST_ROUNDS && isAnythingOut(); round++) {
      part.accept(this::completeAndPurge);
    }
    if (!isAnythingOut()) {
      part.accept(this::takeAway);
    }
  }

  private void completeAndPurge() {
    for (RequestId request : known.requests()) {
      act(new Call.LowerComplete(request, NtStatus.SUCCESS, 0), false);
    }
    for (TargetId target : known.targets()) {
      Call purge = new Call.PurgeTarget(target, PurgeIoAction.PURGE_IO);
      act(bench.offers(purge) ? purge : new Call.StartTarget(target), false);
    }
  }

  private void takeAway() {
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
