package org.lifecycletck.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.DeviceNotification;
import org.lifecycletck.spi.vocabulary.Format;
import org.lifecycletck.spi.vocabulary.FormatMethod;
import org.lifecycletck.spi.vocabulary.Memory;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.PurgeIoAction;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.RequestType;
import org.lifecycletck.spi.vocabulary.ReuseParams;
import org.lifecycletck.spi.vocabulary.SendOptions;
import org.lifecycletck.spi.vocabulary.SentIoAction;
import org.lifecycletck.spi.vocabulary.TargetId;
import org.lifecycletck.spi.vocabulary.TargetSetup;

/** Stimuli at random: any call with any arguments of a small choice, legal or not. */
final class Stimulus {
  private final Random random;
  private final boolean focused;
  private int requests;
  private int targets;

  /** {@code focused} keeps to what fills and empties one target's queue. */
  Stimulus(Random random, boolean focused) {
    this.random = random;
    this.focused = focused;
  }

  Call next(World world) {
    if (focused && targets == 1 && requests == 2) {
      return aboutTheQueue(world);
    }
    if (targets == 0 || targets < 3 && random.nextInt(25) == 0) {
      TargetId target = new TargetId("t" + ++targets);
      TargetSetup.Kind kind =
          random.nextInt(6) == 0 ? TargetSetup.Kind.LOCAL : TargetSetup.Kind.REMOTE;
      return new Call.CreateTarget(
          target,
          new TargetSetup(
              kind,
              TargetSetup.Transfer.BUFFERED,
              1 + random.nextInt(3),
              random.nextBoolean(),
              random.nextInt(6) > 0));
    }
    if (requests == 0 || requests < 4 && random.nextInt(12) == 0) {
      return create(new RequestId("r" + ++requests));
    }
    TargetId busy = target();
    if (world.target(busy) != null && world.target(busy).waiting() && random.nextInt(4) == 0) {
      return change(busy);
    }
    RequestId request = new RequestId("r" + (1 + random.nextInt(requests)));
    if (random.nextBoolean() && world.request(request) != null) {
      return sensible(world.request(request), request);
    }
    return switch (random.nextInt(6)) {
      case 0 -> lower(request);
      case 1 -> control();
      case 2 -> question(request);
      case 3 -> prepare(request);
      case 4 -> finish(request);
      default -> send(request);
    };
  }

  private Call aboutTheQueue(World world) {
    TargetId target = new TargetId("t1");
    RequestId request = new RequestId("r" + (1 + random.nextInt(2)));
    Request state = world.request(request);
    if (state == null) {
      return new Call.CreateRequest(request, target, null);
    }
    if (state.inFlight() || random.nextInt(4) == 0) {
      return switch (random.nextInt(9)) {
        case 0 -> new Call.CancelSentRequest(request);
        case 1 -> new Call.PurgeTarget(target, PurgeIoAction.PURGE_IO);
        case 5, 6 -> new Call.LowerMarkCancelable(request);
        case 2 -> new Call.LowerComplete(request, NtStatus.SUCCESS, 0);
        case 3, 4 -> new Call.StartTarget(target);
        default -> new Call.StopTarget(target, SentIoAction.LEAVE_SENT_IO_PENDING);
      };
    }
    if (state.cancelMark()) {
      return new Call.Reuse(request, ReuseParams.with(NtStatus.SUCCESS));
    }
    if (state.formatted() == Request.Formatted.NO) {
      return new Call.FormatRequest(request, target, Format.of(FormatMethod.WRITE, 16));
    }
    return new Call.Send(request, target, SendOptions.NONE.withTimeoutAfter(10));
  }

  /** What a driver would do next with a request. */
  private Call sensible(Request state, RequestId request) {
    if (state.place() == Request.Place.WITH_LOWER) {
      return lower(request);
    }
    if (state.place() == Request.Place.QUEUED || state.place() == Request.Place.DEQUEUED) {
      return random.nextInt(3) == 0 ? new Call.CancelSentRequest(request) : control();
    }
    if (state.place() != Request.Place.WITH_DRIVER) {
      return random.nextBoolean() ? lower(request) : new Call.CancelSentRequest(request);
    }
    if (state.cancelMark() && random.nextInt(3) > 0) {
      return new Call.Reuse(request, ReuseParams.with(NtStatus.SUCCESS));
    }
    if (!state.routine() && random.nextInt(3) > 0) {
      return new Call.SetCompletionRoutine(request, "c");
    }
    if (state.formatted() == Request.Formatted.NO && random.nextInt(5) > 0) {
      return new Call.FormatRequest(request, target(), Format.of(FormatMethod.WRITE, 16));
    }
    return random.nextInt(4) == 0 ? control() : send(request);
  }

  private TargetId target() {
    return new TargetId("t" + (1 + random.nextInt(targets)));
  }

  private Call create(RequestId request) {
    return switch (random.nextInt(4)) {
      case 0 -> new Call.Submit(request, FormatMethod.READ, 2 + random.nextInt(2), 16);
      case 1 -> new Call.CreateRequestFromIrp(request, 1 + random.nextInt(2), false);
      case 2 -> new Call.CreateRequest(request, null, target());
      default -> new Call.CreateRequest(request, target(), null);
    };
  }

  private Call lower(RequestId request) {
    NtStatus status = random.nextBoolean() ? NtStatus.SUCCESS : NtStatus.CANCELLED;
    return switch (random.nextInt(7)) {
      case 0 -> new Call.LowerMarkCancelable(request);
      case 1 -> new Call.LowerUnmarkCancelable(request);
      case 2 -> new Call.LowerIsCanceled(request);
      case 3 -> new Call.UpperCancel(request);
      default -> new Call.LowerComplete(request, status, 0);
    };
  }

  /** A change of a target for which somebody already waits. */
  private Call change(TargetId target) {
    return switch (random.nextInt(6)) {
      case 0 -> new Call.PurgeTarget(target, PurgeIoAction.values()[random.nextInt(3)]);
      case 1 -> new Call.CloseTarget(target);
      case 2 -> new Call.CloseTargetForQueryRemove(target);
      case 3 -> new Call.NotifyDevice(target, DeviceNotification.values()[random.nextInt(3)]);
      case 4 -> new Call.StopTarget(target, SentIoAction.values()[random.nextInt(4)]);
      default -> new Call.StartTarget(target);
    };
  }

  private Call control() {
    TargetId target = target();
    return switch (random.nextInt(11)) {
      case 0 -> new Call.StopTarget(target, SentIoAction.values()[random.nextInt(4)]);
      case 1 -> new Call.PurgeTarget(target, PurgeIoAction.values()[random.nextInt(3)]);
      case 2 -> random.nextInt(4) == 0 ? new Call.CloseTarget(target) : stop(target);
      case 3 -> random.nextInt(4) == 0 ? new Call.CloseTargetForQueryRemove(target) : stop(target);
      case 4 -> new Call.OpenTarget(target);
      case 5 -> new Call.ReopenTarget(target);
      case 6 -> random.nextInt(6) == 0 ? new Call.DeleteTarget(target) : stop(target);
      case 7 -> new Call.NotifyDevice(target, DeviceNotification.values()[random.nextInt(3)]);
      case 8 -> new Call.GetTargetState(target);
      default -> new Call.StartTarget(target);
    };
  }

  private Call stop(TargetId target) {
    return new Call.StopTarget(target, SentIoAction.values()[1 + random.nextInt(3)]);
  }

  private Call question(RequestId request) {
    return switch (random.nextInt(6)) {
      case 0 -> new Call.GetStatus(request);
      case 1 -> new Call.GetInformation(request);
      case 2 -> new Call.GetCompletionParams(request);
      case 3 -> new Call.IsCanceled(request);
      case 4 -> new Call.AllocateTimer(request);
      default -> new Call.FailTimerAllocation(request);
    };
  }

  private Call prepare(RequestId request) {
    Memory beyond = Memory.part(10, 8, 8);
    return switch (random.nextInt(10)) {
      case 0 -> new Call.FormatUsingCurrentType(request);
      case 1 -> new Call.FormatUsingStackLocation(request, RequestType.WRITE, 16);
      case 2 -> new Call.ChangeTarget(request, target());
      case 3 ->
          new Call.FormatRequest(
              request, target(), new Format(FormatMethod.READ, null, beyond, 0, 0));
      case 4, 5 -> new Call.SetCompletionRoutine(request, random.nextInt(4) == 0 ? null : "c");
      default ->
          new Call.FormatRequest(
              request, target(), Format.of(FormatMethod.values()[random.nextInt(5)], 16));
    };
  }

  private Call finish(RequestId request) {
    return switch (random.nextInt(9)) {
      case 0 -> new Call.DeleteRequest(request);
      case 1 -> new Call.CompleteRequest(request, NtStatus.WDF_BUSY, null);
      case 2 -> new Call.SetInformation(request, 0);
      case 3 -> new Call.ReferenceRequest(request);
      case 4 -> new Call.DereferenceRequest(request);
      default -> new Call.Reuse(request, reuse());
    };
  }

  private ReuseParams reuse() {
    List<ReuseParams> choices = new ArrayList<>();
    choices.add(ReuseParams.with(NtStatus.SUCCESS));
    choices.add(ReuseParams.with(NtStatus.SUCCESS));
    choices.add(new ReuseParams(NtStatus.SUCCESS, ReuseParams.Irp.NEW, 2, 0));
    choices.add(new ReuseParams(NtStatus.SUCCESS, ReuseParams.Irp.NONE, 0, 0));
    choices.add(new ReuseParams(NtStatus.SUCCESS, ReuseParams.Irp.KEEP, 0, 4));
    choices.add(new ReuseParams(NtStatus.SUCCESS, ReuseParams.Irp.KEEP, 0, 2));
    return choices.get(random.nextInt(choices.size()));
  }

  private Call send(RequestId request) {
    SendOptions options = SendOptions.of(random.nextInt(10) == 0 ? 0xF : random.nextInt(9));
    if (options.has(SendOptions.TIMEOUT) && options.flags() != 0xF) {
      options = options.withTimeoutAfter(1 + random.nextInt(10));
    }
    if (random.nextInt(5) == 0) {
      Memory memory = random.nextInt(5) == 0 ? Memory.part(10, 8, 8) : Memory.whole(16);
      Format format = new Format(FormatMethod.READ, null, memory, 0, 0);
      RequestId used = random.nextInt(3) == 0 ? null : request;
      return new Call.SendSynchronously(target(), used, format, options);
    }
    return random.nextInt(3) == 0
        ? new Call.CancelSentRequest(request)
        : new Call.Send(request, target(), options);
  }
}
