package org.lifecycletck.kit.freedom;

import java.util.ArrayList;
import org.lifecycletck.kit.freedom.PlainRequest.Irp;
import org.lifecycletck.kit.freedom.PlainRequest.Place;
import org.lifecycletck.spi.Kit;
import org.lifecycletck.spi.vocabulary.Answer;
import org.lifecycletck.spi.vocabulary.CompletionParams;
import org.lifecycletck.spi.vocabulary.Format;
import org.lifecycletck.spi.vocabulary.FormatMethod;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.RequestType;
import org.lifecycletck.spi.vocabulary.ReuseParams;
import org.lifecycletck.spi.vocabulary.SendOptions;
import org.lifecycletck.spi.vocabulary.TargetId;

/**
 * The request lifecycle as the pages describe it, with one lock and no IRPs, and not as the
 * published source has it: what the pages leave open it does in its own manner.
 */
final class PlainFramework extends PlainTargets {
  private final Objects objects;
  private final Traffic traffic;
  private final Sender sender;

  PlainFramework(Kit kit, Manner manner, boolean verifier) {
    super(new Core(kit, manner));
    objects = objects();
    traffic = traffic();
    sender = new Sender(core, traffic, verifier);
  }

  private PlainRequest request(RequestId id) {
    return core.step(() -> requests.get(id));
  }

  private void add(PlainRequest request) {
    core.step(() -> requests.put(request.id, request));
  }

  // Requests

  @Override
  public NtStatus createRequest(RequestId id, TargetId targetId, TargetId parent) {
    PlainRequest request = new PlainRequest(id, parent, Irp.FRAMEWORKS, 0);
    NtStatus unfit = targetId == null ? null : sender.unfit(request, target(targetId));
    if (unfit != null) {
      return unfit;
    }
    add(request);
    return NtStatus.SUCCESS;
  }

  @Override
  public NtStatus createRequestFromIrp(RequestId id, int stackSize, boolean freesIrp) {
    add(new PlainRequest(id, null, Sender.irpOf(freesIrp), stackSize));
    return NtStatus.SUCCESS;
  }

  @Override
  public NtStatus formatRequest(RequestId id, TargetId targetId, Format format) {
    if (!format.isWithinBounds()) {
      return NtStatus.INVALID_DEVICE_REQUEST;
    }
    NtStatus unfit = changeTarget(id, targetId);
    if (unfit.isSuccess()) {
      core.step(() -> requests.get(id).format(format));
    }
    return unfit;
  }

  @Override
  public NtStatus changeTarget(RequestId id, TargetId targetId) {
    PlainRequest request = request(id);
    PlainTarget target = target(targetId);
    return core.step(
        () -> {
          if (request.formattedForTarget) {
            request.unformat();
          }
          NtStatus unfit = sender.unfit(request, target);
          return unfit == null ? NtStatus.SUCCESS : unfit;
        });
  }

  @Override
  public void formatUsingCurrentType(RequestId request) {
    core.step(() -> requests.get(request).formatAsReceived());
  }

  @Override
  public void formatUsingStackLocation(RequestId request, RequestType type, long length) {
    core.step(() -> requests.get(request).formatAs(type, length));
  }

  @Override
  public void setCompletionRoutine(RequestId request, String context) {
    core.step(() -> requests.get(request).routine = context);
  }

  @Override
  public boolean send(RequestId request, TargetId target, SendOptions options) {
    return core.call(() -> sender.send(request(request), target(target), options));
  }

  @Override
  public Answer.Transfer sendSynchronously(
      TargetId target, RequestId id, Format format, SendOptions options) {
    if (id != null) {
      return core.call(() -> sender.transfer(request(id), target(target), format, options));
    }
    PlainRequest own = new PlainRequest(RequestId.ownOf(target), null, Irp.FRAMEWORKS, 0);
    add(own);
    return core.call(() -> sender.transfer(own, target(target), format, options));
  }

  @Override
  public boolean cancelSentRequest(RequestId id) {
    PlainRequest request = request(id);
    return core.step(() -> traffic.cancel(request));
  }

  @Override
  public NtStatus getStatus(RequestId request) {
    return core.step(() -> requests.get(request).status);
  }

  @Override
  public long getInformation(RequestId request) {
    return core.step(() -> requests.get(request).information);
  }

  @Override
  public void setInformation(RequestId request, long information) {
    core.step(() -> requests.get(request).information = information);
  }

  @Override
  public CompletionParams getCompletionParams(RequestId request) {
    return core.step(() -> requests.get(request).params());
  }

  @Override
  public boolean isCanceled(RequestId request) {
    return core.step(() -> requests.get(request).isCancelled());
  }

  @Override
  public NtStatus allocateTimer(RequestId id) {
    PlainRequest request = request(id);
    return core.step(
        () -> {
          boolean fails = request.timerFails && !request.timer;
          request.timerFails = false;
          request.timer |= !fails;
          return fails ? NtStatus.INSUFFICIENT_RESOURCES : NtStatus.SUCCESS;
        });
  }

  @Override
  public NtStatus reuse(RequestId id, ReuseParams params) {
    if (params.unknownFlags() != 0) {
      return NtStatus.INVALID_PARAMETER;
    }
    PlainRequest request = request(id);
    return core.step(() -> reuse(request, params));
  }

  private NtStatus reuse(PlainRequest request, ReuseParams params) {
    request.routine = null;
    request.unformat();
    boolean keeps = params.irp() == ReuseParams.Irp.KEEP;
    if (request.isReceived() && !keeps) {
      return NtStatus.WDF_REQUEST_INVALID_STATE;
    }
    if (!keeps) {
      boolean none = params.irp() == ReuseParams.Irp.NONE;
      request.irp = none ? Irp.FRAMEWORKS : Irp.DRIVERS;
      request.stack = none ? 0 : params.stackSize();
    }
    request.status = params.status();
    request.information = core.manner.informationAfterReuse(request.information);
    request.cancelled = false;
    request.cancelledAbove = false;
    return NtStatus.SUCCESS;
  }

  @Override
  public void completeRequest(RequestId id, NtStatus status, Long information) {
    PlainRequest request = request(id);
    core.step(
        () -> {
          request.status = status;
          request.information = information == null ? request.information : information;
          objects.complete(request);
        });
  }

  @Override
  public void deleteRequest(RequestId id) {
    PlainRequest request = request(id);
    core.call(
        () -> {
          if (!request.deleted) {
            objects.cleanUp(request);
            core.step(() -> objects.destroyIfUnused(request));
          }
        });
  }

  @Override
  public void referenceRequest(RequestId request) {
    core.step(() -> requests.get(request).references++);
  }

  @Override
  public void dereferenceRequest(RequestId id) {
    PlainRequest request = request(id);
    core.step(
        () -> {
          request.references--;
          objects.destroyIfUnused(request);
        });
  }

  // The lower driver

  @Override
  public void lowerComplete(RequestId id, NtStatus status, long information) {
    PlainRequest request = request(id);
    core.step(() -> traffic.lowerComplete(request, status, information));
  }

  @Override
  public NtStatus lowerMarkCancelable(RequestId id) {
    PlainRequest request = request(id);
    return core.step(
        () -> {
          request.marked = !request.isCancelled();
          return request.marked ? NtStatus.SUCCESS : NtStatus.CANCELLED;
        });
  }

  @Override
  public NtStatus lowerUnmarkCancelable(RequestId id) {
    PlainRequest request = request(id);
    return core.step(
        () -> {
          boolean marked = request.marked;
          request.marked = false;
          if (marked) {
            return NtStatus.SUCCESS;
          }
          return request.asked ? NtStatus.CANCELLED : NtStatus.INVALID_PARAMETER;
        });
  }

  @Override
  public boolean lowerIsCanceled(RequestId request) {
    return core.step(() -> requests.get(request).isCancelled());
  }

  // The originator and the system

  @Override
  public void submit(RequestId id, FormatMethod method, int stackSize, long length) {
    PlainRequest request = new PlainRequest(id, null, Irp.ORIGINATORS, stackSize - 1);
    request.received = method;
    request.receivedLength = length;
    add(request);
    core.step(() -> core.later(() -> core.outside(() -> core.kit.requestPresented(id))));
  }

  @Override
  public boolean upperCancel(RequestId id) {
    PlainRequest request = request(id);
    return core.step(
        () -> {
          boolean over = request.place == Place.DRIVER && request.deleted;
          request.cancelledAbove = !over;
          return request.isInFlight() && !over && traffic.cancel(request);
        });
  }

  // The case

  @Override
  public void advance(long units) {
    core.step(() -> traffic.advance(units, new ArrayList<>(requests.values())));
  }

  @Override
  public int quiesce() {
    return core.quiesce();
  }

  @Override
  public void failTimerAllocation(RequestId request) {
    core.step(() -> requests.get(request).timerFails = true);
  }

  @Override
  public void close() {
    core.end();
  }
}
