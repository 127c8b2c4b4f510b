package org.lifecycletck.kit.bench;

import java.util.EnumSet;
import java.util.Set;
import org.lifecycletck.spi.Capability;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.PurgeIoAction;
import org.lifecycletck.spi.vocabulary.ReuseParams;
import org.lifecycletck.spi.vocabulary.SendOptions;
import org.lifecycletck.spi.vocabulary.SentIoAction;
import org.lifecycletck.spi.vocabulary.TargetSetup;

/** What a call needs of a subject, and whether it can block. */
public final class Needs {
  private Needs() {}

  /** The capabilities without which this call cannot be made. */
  public static Set<Capability> of(Call call) {
    Set<Capability> needs = EnumSet.noneOf(Capability.class);
    if (call instanceof Call.CreateTarget create) {
      addSetup(create.setup(), needs);
    } else if (call instanceof Call.Send send) {
      addOptions(send.options(), needs);
      if (send.options().has(SendOptions.SYNCHRONOUS)) {
        needs.add(Capability.SYNCHRONOUS_SENDS);
      }
    } else if (call instanceof Call.SendSynchronously transfer) {
      addOptions(transfer.options(), needs);
      needs.add(Capability.SYNCHRONOUS_METHODS);
    } else if (call instanceof Call.Reuse reuse) {
      if (reuse.params().irp() == ReuseParams.Irp.NEW) {
        needs.add(Capability.REQUESTS_FROM_IRP);
      }
    } else {
      Capability need = plain(call);
      if (need != null) {
        needs.add(need);
      }
    }
    return needs;
  }

  private static Capability plain(Call call) {
    if (call instanceof Call.Submit
        || call instanceof Call.UpperCancel
        || call instanceof Call.CompleteRequest) {
      return Capability.RECEIVED_REQUESTS;
    }
    if (call instanceof Call.CreateRequestFromIrp) {
      return Capability.REQUESTS_FROM_IRP;
    }
    if (call instanceof Call.PurgeTarget) {
      return Capability.PURGE;
    }
    if (call instanceof Call.OpenTarget
        || call instanceof Call.ReopenTarget
        || call instanceof Call.CloseTarget
        || call instanceof Call.CloseTargetForQueryRemove) {
      return Capability.REMOTE_TARGETS;
    }
    if (call instanceof Call.NotifyDevice) {
      return Capability.DEVICE_NOTIFICATIONS;
    }
    if (call instanceof Call.FailTimerAllocation) {
      return Capability.ALLOCATION_FAULTS;
    }
    boolean counts =
        call instanceof Call.ReferenceRequest || call instanceof Call.DereferenceRequest;
    return counts ? Capability.OBJECT_CALLBACKS : null;
  }

  private static void addSetup(TargetSetup setup, Set<Capability> needs) {
    if (!setup.open()) {
      needs.add(Capability.REMOTE_TARGETS);
    }
    if (setup.stackSize() != 1) {
      needs.add(Capability.STACK_LOCATIONS);
    }
  }

  private static void addOptions(SendOptions options, Set<Capability> needs) {
    if (options == null) {
      return;
    }
    if (options.has(SendOptions.SEND_AND_FORGET)) {
      needs.add(Capability.SEND_AND_FORGET);
    }
    if (options.isTimed()) {
      needs.add(Capability.VIRTUAL_CLOCK);
      if (options.timeout() > 0) {
        needs.add(Capability.ABSOLUTE_TIME);
      }
    }
  }

  /** Whether the call may wait inside the subject. */
  static boolean canBlock(Call call) {
    if (call instanceof Call.Send send) {
      return send.options() != null && send.options().has(SendOptions.SYNCHRONOUS);
    }
    if (call instanceof Call.StopTarget stop) {
      return stop.action() != SentIoAction.LEAVE_SENT_IO_PENDING;
    }
    if (call instanceof Call.PurgeTarget purge) {
      return purge.action() != PurgeIoAction.PURGE_IO;
    }
    return call instanceof Call.SendSynchronously
        || call instanceof Call.StartTarget
        || call instanceof Call.CloseTarget
        || call instanceof Call.CloseTargetForQueryRemove
        || call instanceof Call.DeleteTarget;
  }
}
