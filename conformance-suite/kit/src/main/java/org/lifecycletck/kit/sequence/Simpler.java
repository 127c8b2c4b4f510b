package org.lifecycletck.kit.sequence;

import java.util.ArrayList;
import java.util.List;
import org.lifecycletck.kit.bench.LowerBehavior;
import org.lifecycletck.kit.bench.Moment;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.Format;
import org.lifecycletck.spi.vocabulary.FormatMethod;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.ReuseParams;
import org.lifecycletck.spi.vocabulary.SendOptions;
import org.lifecycletck.spi.vocabulary.TargetId;
import org.lifecycletck.spi.vocabulary.TargetSetup;

/** Plainer steps that may do instead of a step: usual arguments, behaviours instead of scripts. */
final class Simpler {
  private static final Format USUAL = Format.of(FormatMethod.READ, 64);

  private Simpler() {}

  /** What is plainer than a step, the plainest first; nothing where it is plain. */
  static List<Step> than(Step step) {
    List<Step> simpler = new ArrayList<>();
    if (step instanceof Step.Act act) {
      calls(act.call(), simpler);
    } else if (step instanceof Step.Inside script) {
      behaviors(script, simpler);
    }
    simpler.removeIf(step::equals);
    return simpler;
  }

  private static void behaviors(Step.Inside script, List<Step> simpler) {
    if (script.moment().kind() != Moment.Kind.ARRIVAL || script.steps().size() != 1) {
      return;
    }
    TargetId target = script.moment().target();
    if (!(script.steps().get(0) instanceof Step.Act act)
        || !script.moment().request().equals(act.call().request())) {
      return;
    }
    if (act.call() instanceof Call.LowerMarkCancelable) {
      simpler.add(new Step.Behave(target, LowerBehavior.KEEP_CANCELABLE));
      simpler.add(new Step.Behave(target, LowerBehavior.NOTE_CANCEL));
    } else if (act.call() instanceof Call.LowerComplete complete) {
      simpler.add(
          new Step.Behave(
              target, LowerBehavior.completing(complete.status(), complete.information())));
    }
  }

  private static void calls(Call call, List<Step> simpler) {
    if (call instanceof Call.Send send) {
      for (SendOptions options : options(send.options())) {
        simpler.add(new Step.Act(new Call.Send(send.request(), send.target(), options)));
      }
    } else if (call instanceof Call.SendSynchronously send) {
      for (SendOptions options : options(send.options())) {
        Call plain =
            new Call.SendSynchronously(send.target(), send.request(), send.format(), options);
        simpler.add(new Step.Act(plain));
      }
    } else if (call instanceof Call.FormatRequest format) {
      simpler.add(new Step.Act(new Call.FormatRequest(format.request(), format.target(), USUAL)));
    } else if (call instanceof Call.LowerComplete complete) {
      simpler.add(new Step.Act(new Call.LowerComplete(complete.request(), NtStatus.SUCCESS, 0)));
      simpler.add(new Step.Act(new Call.LowerComplete(complete.request(), complete.status(), 0)));
    } else if (call instanceof Call.Reuse reuse) {
      ReuseParams plain = ReuseParams.with(NtStatus.SUCCESS);
      simpler.add(new Step.Act(new Call.Reuse(reuse.request(), plain)));
    } else if (call instanceof Call.CreateTarget create) {
      simpler.add(new Step.Act(new Call.CreateTarget(create.target(), TargetSetup.remote(1))));
    }
  }

  /** None at all, or one flag fewer. */
  private static List<SendOptions> options(SendOptions options) {
    List<SendOptions> fewer = new ArrayList<>();
    if (!options.equals(SendOptions.NONE)) {
      fewer.add(SendOptions.NONE);
    }
    for (int flag = 1; flag <= SendOptions.SEND_AND_FORGET; flag <<= 1) {
      if (options.has(flag) && options.flags() != flag) {
        boolean untimed = flag == SendOptions.TIMEOUT;
        long timeout = untimed ? 0 : options.timeout();
        fewer.add(new SendOptions(options.size(), options.flags() & ~flag, timeout));
      }
    }
    return fewer;
  }
}
