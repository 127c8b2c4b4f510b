package org.lifecycletck.kit.freedom;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lifecycletck.spi.Subject;
import org.lifecycletck.spi.vocabulary.DeviceNotification;
import org.lifecycletck.spi.vocabulary.Fatal;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.PurgeIoAction;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.SentIoAction;
import org.lifecycletck.spi.vocabulary.TargetId;
import org.lifecycletck.spi.vocabulary.TargetSetup;
import org.lifecycletck.spi.vocabulary.TargetState;

/** The part of a plain framework that is about targets. */
abstract class PlainTargets implements Subject {
  final Core core;
  final Map<RequestId, PlainRequest> requests = new LinkedHashMap<>();

  private final Map<TargetId, PlainTarget> targets = new LinkedHashMap<>();
  private final Objects objects;
  private final Traffic traffic;
  private final Control control;

  PlainTargets(Core core) {
    this.core = core;
    objects = new Objects(core);
    traffic = new Traffic(core, objects);
    control = new Control(core, traffic);
  }

  Objects objects() {
    return objects;
  }

  Traffic traffic() {
    return traffic;
  }

  PlainTarget target(TargetId id) {
    return core.step(() -> targets.get(id));
  }

  @Override
  public NtStatus createTarget(TargetId target, TargetSetup setup) {
    core.step(() -> targets.put(target, new PlainTarget(target, setup)));
    return NtStatus.SUCCESS;
  }

  @Override
  public NtStatus openTarget(TargetId id) {
    PlainTarget target = target(id);
    return core.step(
        () -> {
          if (target.open || target.state == TargetState.DELETED) {
            return NtStatus.INVALID_DEVICE_STATE;
          }
          target.open = true;
          target.state = TargetState.STARTED;
          return NtStatus.SUCCESS;
        });
  }

  @Override
  public NtStatus reopenTarget(TargetId id) {
    boolean named = target(id).setup.openedByName();
    return named ? openTarget(id) : NtStatus.INVALID_DEVICE_REQUEST;
  }

  @Override
  public NtStatus startTarget(TargetId id) {
    PlainTarget target = target(id);
    if (target.state.isClosed()) {
      return NtStatus.INVALID_DEVICE_STATE;
    }
    core.call(() -> control.start(target));
    return NtStatus.SUCCESS;
  }

  @Override
  public void stopTarget(TargetId id, SentIoAction action) {
    PlainTarget target = target(id);
    if (!target.state.isClosed() && action != SentIoAction.UNDEFINED) {
      core.call(() -> control.stop(target, action));
    }
  }

  @Override
  public void purgeTarget(TargetId id, PurgeIoAction action) {
    PlainTarget target = target(id);
    if (!target.state.isClosed() && action != PurgeIoAction.UNDEFINED) {
      core.call(() -> control.purge(target, action));
    }
  }

  @Override
  public void closeTarget(TargetId id) {
    close(remote(id), TargetState.CLOSED);
  }

  @Override
  public void closeTargetForQueryRemove(TargetId id) {
    PlainTarget target = remote(id);
    boolean open = target.open;
    close(target, open ? TargetState.CLOSED_FOR_QUERY_REMOVE : TargetState.CLOSED);
  }

  private void close(PlainTarget target, TargetState state) {
    core.call(() -> control.close(target, state));
  }

  private PlainTarget remote(TargetId id) {
    PlainTarget target = target(id);
    if (target.isLocal()) {
      core.kit.fatal(Fatal.violation(5, 0));
    }
    return target;
  }

  @Override
  public void deleteTarget(TargetId id) {
    core.call(() -> delete(target(id)));
  }

  private void delete(PlainTarget target) {
    TargetId id = target.id;
    boolean first =
        core.step(
            () -> {
              boolean before = target.deleting;
              target.deleting = true;
              return !before;
            });
    if (!first) {
      return;
    }
    List<PlainRequest> children = core.step(() -> childrenOf(id));
    children.forEach(objects::cleanUp);
    core.outside(() -> core.kit.targetCleanup(id));
    control.close(target, TargetState.DELETED);
    core.await(() -> target.unfinished == 0);
    children.forEach(objects::destroy);
    core.outside(() -> core.kit.targetDestroy(id));
    core.step(() -> targets.remove(id));
  }

  private List<PlainRequest> childrenOf(TargetId id) {
    List<PlainRequest> children = new ArrayList<>();
    for (PlainRequest request : requests.values()) {
      if (id.equals(request.parent) && !request.deleted) {
        children.add(0, request);
      }
    }
    return children;
  }

  @Override
  public TargetState getTargetState(TargetId target) {
    return target(target).state;
  }

  @Override
  public void notifyDevice(TargetId target, DeviceNotification notification) {
    switch (notification) {
      case QUERY_REMOVE -> close(remote(target), TargetState.CLOSED_FOR_QUERY_REMOVE);
      case REMOVE_COMPLETE -> close(remote(target), TargetState.CLOSED);
      case REMOVE_CANCELED -> {
        if (remote(target).setup.openedByName()) {
          openTarget(target);
        }
      }
    }
  }
}
