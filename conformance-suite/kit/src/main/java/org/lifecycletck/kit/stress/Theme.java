package org.lifecycletck.kit.stress;

import static org.lifecycletck.kit.bench.LowerBehavior.KEEP;
import static org.lifecycletck.kit.bench.LowerBehavior.KEEP_CANCELABLE;
import static org.lifecycletck.kit.bench.LowerBehavior.NOTE_CANCEL;
import static org.lifecycletck.kit.stress.Cast.R1;
import static org.lifecycletck.kit.stress.Cast.R2;
import static org.lifecycletck.kit.stress.Cast.T1;
import static org.lifecycletck.spi.vocabulary.PurgeIoAction.PURGE_IO;
import static org.lifecycletck.spi.vocabulary.PurgeIoAction.PURGE_IO_AND_WAIT;
import static org.lifecycletck.spi.vocabulary.SentIoAction.CANCEL_SENT_IO;
import static org.lifecycletck.spi.vocabulary.SentIoAction.LEAVE_SENT_IO_PENDING;
import static org.lifecycletck.spi.vocabulary.SentIoAction.WAIT_FOR_SENT_IO_TO_COMPLETE;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.lifecycletck.kit.bench.LowerBehavior;
import org.lifecycletck.kit.bench.Moment;
import org.lifecycletck.kit.sequence.Step;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.FormatMethod;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.ReuseParams;
import org.lifecycletck.spi.vocabulary.SendOptions;

/** What a race is about: who meets whom over what. */
enum Theme {
  /** A cancel meets the lower driver's completion, mark or unmark, or another cancel. */
  CANCELLING(Theme::cancelling),
  /** A deadline meets a completion, a cancel or a start. */
  DEADLINES(Theme::deadlines),
  /** A start, purge or close meets a cancel, a deadline or a send of what is queued. */
  QUEUES(Theme::queues),
  /** A send meets a change of the target's state. */
  GATES(Theme::gates),
  /** A stop that waits meets the completions it waits for. */
  STOPS(cast -> barriers(cast, Cast.stop(CANCEL_SENT_IO), Cast.stop(WAIT_FOR_SENT_IO_TO_COMPLETE))),
  /** A purge that waits meets the completions it waits for. */
  PURGES(cast -> barriers(cast, Cast.purge(PURGE_IO_AND_WAIT))),
  /** A close meets the completions it waits for. */
  CLOSES(cast -> barriers(cast, Cast.close())),
  /** A completion routine that sends again meets a cancel or a change of the target's state. */
  RESENDING(Theme::resending),
  /** A sender that waits meets a completion, a cancel or its deadline. */
  WAITING(Theme::waiting),
  /** The originator's cancel meets the driver's cancel and the completion. */
  RECEIVED(Theme::received);

  private final Consumer<Cast> play;

  Theme(Consumer<Cast> play) {
    this.play = play;
  }

  /** The race that a seed stands for. */
  Race race(long seed) {
    Cast cast = new Cast(seed);
    play.accept(cast);
    return cast.race();
  }

  private static void cancelling(Cast cast) {
    int kind = cast.inTurn(4);
    switch (kind) {
      case 0 -> cast.lower(KEEP);
      case 1 -> cast.lower(KEEP_CANCELABLE, NOTE_CANCEL);
      default -> cast.lower(KEEP, KEEP_CANCELABLE, NOTE_CANCEL);
    }
    cast.sent(R1, SendOptions.NONE);
    cast.cancels(R1);
    if (cast.oneIn(3)) {
      cast.cancels(R1);
    }
    switch (kind) {
      case 0 -> cast.lane("lower", new Step.Act(new Call.LowerMarkCancelable(R1)));
      case 1 -> cast.lane("lower", new Step.Act(new Call.LowerUnmarkCancelable(R1)));
      default -> cast.givesBack(R1);
    }
  }

  private static void deadlines(Cast cast) {
    cast.lower(KEEP, KEEP_CANCELABLE, NOTE_CANCEL);
    boolean queued = cast.oneIn(3);
    if (queued) {
      cast.stopped();
    }
    cast.sent(R1, Cast.timed());
    cast.timePasses();
    if (queued) {
      cast.changes(Cast.start(), Cast.purge(PURGE_IO));
    } else {
      cast.givesBack(R1);
    }
    if (cast.oneIn(2)) {
      cast.cancels(R1);
    }
  }

  private static void queues(Cast cast) {
    cast.lower(KEEP, KEEP_CANCELABLE, LowerBehavior.completing(NtStatus.SUCCESS, 7));
    cast.stopped();
    cast.sent(R1, cast.sometimesTimed());
    boolean two = cast.oneIn(2);
    if (two) {
      cast.sent(R2, SendOptions.NONE);
    } else {
      cast.ready(R2);
    }
    cast.changes(
        Cast.start(), Cast.start(), Cast.purge(PURGE_IO), Cast.stop(CANCEL_SENT_IO), Cast.close());
    if (cast.oneIn(2)) {
      cast.cancels(two ? cast.pick(R1, R2) : R1);
    } else if (two) {
      cast.cancels(R1);
      cast.cancels(R2);
    } else {
      cast.sends(R2, SendOptions.NONE);
    }
  }

  private static void gates(Cast cast) {
    cast.lower(KEEP, KEEP_CANCELABLE, LowerBehavior.completing(NtStatus.SUCCESS, 7));
    boolean alone = cast.inTurn(2) == 0;
    if (!alone) {
      cast.sent(R1, SendOptions.NONE);
      if (cast.oneIn(2)) {
        cast.givesBack(R1);
      }
    }
    cast.ready(R2);
    boolean ignoring = !alone && cast.oneIn(2);
    cast.sends(
        R2, ignoring ? SendOptions.of(SendOptions.IGNORE_TARGET_STATE) : cast.sometimesTimed());
    // Seven, so that each is met by a send alone and by one that is not.
    cast.changes(
        Cast.stop(WAIT_FOR_SENT_IO_TO_COMPLETE),
        Cast.stop(LEAVE_SENT_IO_PENDING),
        Cast.stop(CANCEL_SENT_IO),
        Cast.close(),
        Cast.purge(PURGE_IO),
        Cast.purge(PURGE_IO_AND_WAIT),
        Cast.close());
    if (cast.oneIn(3)) {
      cast.cancels(R2);
    }
  }

  private static void barriers(Cast cast, Call... changes) {
    cast.lower(KEEP, KEEP_CANCELABLE, NOTE_CANCEL);
    cast.sent(R1, SendOptions.NONE);
    if (cast.oneIn(2)) {
      cast.sent(R2, SendOptions.NONE);
      cast.givesBack(R2);
    } else if (cast.oneIn(2)) {
      cast.cancels(R1);
    }
    cast.givesBack(R1);
    cast.changes(changes);
  }

  private static void resending(Cast cast) {
    cast.lower(KEEP, KEEP_CANCELABLE);
    cast.sent(R1, SendOptions.NONE);
    List<Step> again = new ArrayList<>();
    again.add(new Step.Act(new Call.Reuse(R1, ReuseParams.with(NtStatus.SUCCESS))));
    again.addAll(cast.readyAgain(R1));
    again.add(new Step.Act(new Call.Send(R1, T1, SendOptions.NONE)));
    cast.step(new Step.Inside(Moment.completionRoutine(R1), again));
    cast.givesBack(R1);
    if (cast.oneIn(2)) {
      cast.cancels(R1);
    }
    if (cast.oneIn(2)) {
      cast.changes(
          Cast.stop(LEAVE_SENT_IO_PENDING), Cast.stop(CANCEL_SENT_IO), Cast.purge(PURGE_IO));
    } else {
      cast.cancels(R1);
    }
  }

  private static void waiting(Cast cast) {
    cast.lower(KEEP, KEEP_CANCELABLE, NOTE_CANCEL);
    boolean timed = cast.oneIn(2);
    SendOptions waits = SendOptions.of(SendOptions.SYNCHRONOUS);
    cast.sent(R1, timed ? waits.withTimeoutAfter(20) : waits);
    cast.givesBack(R1);
    if (timed) {
      cast.timePasses();
    }
    if (!timed || cast.oneIn(2)) {
      cast.cancels(R1);
    }
  }

  private static void received(Cast cast) {
    cast.lower(KEEP, KEEP_CANCELABLE, NOTE_CANCEL);
    cast.act(new Call.Submit(R1, FormatMethod.READ, 3, 64));
    if (cast.oneIn(2)) {
      cast.act(new Call.FormatUsingCurrentType(R1));
      cast.act(new Call.SetCompletionRoutine(R1, "c"));
    } else {
      cast.readyAgain(R1).forEach(cast::step);
    }
    cast.act(new Call.Send(R1, T1, SendOptions.NONE));
    cast.lane("upper", new Step.Act(new Call.UpperCancel(R1)));
    if (cast.oneIn(2)) {
      cast.givesBack(R1);
    }
    if (cast.oneIn(2)) {
      cast.cancels(R1);
    }
  }
}
