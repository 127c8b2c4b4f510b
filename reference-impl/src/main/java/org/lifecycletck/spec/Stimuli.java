package org.lifecycletck.spec;

import java.util.HashMap;
import java.util.Map;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.DeviceNotification;
import org.lifecycletck.spi.vocabulary.PurgeIoAction;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.ReuseParams;
import org.lifecycletck.spi.vocabulary.SendOptions;
import org.lifecycletck.spi.vocabulary.SentIoAction;

/** Which step of the table a call is. */
final class Stimuli {
  private static final int PRIVATE_FLAG = 2;
  private static final Map<Class<? extends Call>, When> PLAIN = new HashMap<>();

  static {
    PLAIN.put(Call.CreateTarget.class, When.CREATE_TARGET);
    PLAIN.put(Call.OpenTarget.class, When.OPEN_TARGET);
    PLAIN.put(Call.ReopenTarget.class, When.REOPEN_TARGET);
    PLAIN.put(Call.StartTarget.class, When.START_TARGET);
    PLAIN.put(Call.CloseTarget.class, When.CLOSE_TARGET);
    PLAIN.put(Call.CloseTargetForQueryRemove.class, When.CLOSE_FOR_QUERY_REMOVE);
    PLAIN.put(Call.DeleteTarget.class, When.DELETE_TARGET);
    PLAIN.put(Call.GetTargetState.class, When.GET_TARGET_STATE);
    PLAIN.put(Call.CreateRequest.class, When.CREATE_REQUEST);
    PLAIN.put(Call.CreateRequestFromIrp.class, When.CREATE_REQUEST_FROM_IRP);
    PLAIN.put(Call.FormatUsingCurrentType.class, When.FORMAT_USING_CURRENT_TYPE);
    PLAIN.put(Call.FormatUsingStackLocation.class, When.FORMAT_USING_STACK_LOCATION);
    PLAIN.put(Call.SetCompletionRoutine.class, When.SET_COMPLETION_ROUTINE);
    PLAIN.put(Call.CancelSentRequest.class, When.CANCEL_SENT_REQUEST);
    PLAIN.put(Call.GetStatus.class, When.GET_STATUS);
    PLAIN.put(Call.GetInformation.class, When.GET_INFORMATION);
    PLAIN.put(Call.SetInformation.class, When.SET_INFORMATION);
    PLAIN.put(Call.GetCompletionParams.class, When.GET_COMPLETION_PARAMS);
    PLAIN.put(Call.IsCanceled.class, When.IS_CANCELED);
    PLAIN.put(Call.AllocateTimer.class, When.ALLOCATE_TIMER);
    PLAIN.put(Call.ChangeTarget.class, When.CHANGE_TARGET);
    PLAIN.put(Call.CompleteRequest.class, When.COMPLETE_REQUEST);
    PLAIN.put(Call.DeleteRequest.class, When.DELETE_REQUEST);
    PLAIN.put(Call.ReferenceRequest.class, When.REFERENCE_REQUEST);
    PLAIN.put(Call.DereferenceRequest.class, When.DEREFERENCE_REQUEST);
    PLAIN.put(Call.LowerComplete.class, When.LOWER_COMPLETE);
    PLAIN.put(Call.LowerMarkCancelable.class, When.LOWER_MARK_CANCELABLE);
    PLAIN.put(Call.LowerUnmarkCancelable.class, When.LOWER_UNMARK_CANCELABLE);
    PLAIN.put(Call.LowerIsCanceled.class, When.LOWER_IS_CANCELED);
    PLAIN.put(Call.Submit.class, When.SUBMIT);
    PLAIN.put(Call.UpperCancel.class, When.UPPER_CANCEL);
    PLAIN.put(Call.FailTimerAllocation.class, When.FAIL_TIMER_ALLOCATION);
  }

  private Stimuli() {}

  /** The first task of a call. */
  static Task task(Call call) {
    return Task.of(when(call), requestOf(call), call.target()).answeringCall();
  }

  /** A synchronous transfer without a request uses one of the framework's own. */
  private static RequestId requestOf(Call call) {
    return call instanceof Call.SendSynchronously && call.request() == null
        ? RequestId.ownOf(call.target())
        : call.request();
  }

  static boolean creates(Call call) {
    return call instanceof Call.CreateRequest
        || call instanceof Call.CreateRequestFromIrp
        || call instanceof Call.Submit;
  }

  static boolean isBelowOrAbove(Call call) {
    return call instanceof Call.LowerComplete
        || call instanceof Call.LowerMarkCancelable
        || call instanceof Call.LowerUnmarkCancelable
        || call instanceof Call.LowerIsCanceled
        || call instanceof Call.UpperCancel;
  }

  static When when(Call call) {
    When plain = PLAIN.get(call.getClass());
    if (plain != null) {
      return plain;
    }
    if (call instanceof Call.Send) {
      return send(((Call.Send) call).options());
    }
    if (call instanceof Call.SendSynchronously) {
      return transfer((Call.SendSynchronously) call);
    }
    if (call instanceof Call.FormatRequest) {
      return ((Call.FormatRequest) call).format().isWithinBounds()
          ? When.FORMAT
          : When.FORMAT_OUT_OF_BOUNDS;
    }
    if (call instanceof Call.StopTarget) {
      return stop(((Call.StopTarget) call).action());
    }
    if (call instanceof Call.PurgeTarget) {
      return purge(((Call.PurgeTarget) call).action());
    }
    if (call instanceof Call.Reuse) {
      return reuse(((Call.Reuse) call).params());
    }
    return notification(((Call.NotifyDevice) call).notification());
  }

  private static When transfer(Call.SendSynchronously call) {
    if (!call.options().isValid()) {
      return When.TRANSFER_WITH_BAD_OPTIONS;
    }
    return call.format().isWithinBounds() ? When.TRANSFER : When.TRANSFER_OUT_OF_BOUNDS;
  }

  static When send(SendOptions options) {
    if (!options.isValid()) {
      return When.SEND_WITH_BAD_OPTIONS;
    }
    if (options.has(SendOptions.SEND_AND_FORGET)) {
      return When.SEND_AND_FORGET;
    }
    boolean ignoring = options.has(SendOptions.IGNORE_TARGET_STATE);
    if (options.has(SendOptions.SYNCHRONOUS)) {
      return ignoring ? When.SEND_SYNCHRONOUSLY_IGNORING : When.SEND_SYNCHRONOUSLY;
    }
    if (options.isTimed()) {
      return ignoring ? When.SEND_IGNORING_TIMED : When.SEND_TIMED;
    }
    return ignoring ? When.SEND_IGNORING : When.SEND;
  }

  private static When stop(SentIoAction action) {
    return switch (action) {
      case CANCEL_SENT_IO -> When.STOP_CANCELING;
      case WAIT_FOR_SENT_IO_TO_COMPLETE -> When.STOP_WAITING;
      case LEAVE_SENT_IO_PENDING -> When.STOP_LEAVING;
      case UNDEFINED -> When.STOP_UNDEFINED;
    };
  }

  private static When purge(PurgeIoAction action) {
    return switch (action) {
      case PURGE_IO -> When.PURGE;
      case PURGE_IO_AND_WAIT -> When.PURGE_AND_WAIT;
      case UNDEFINED -> When.PURGE_UNDEFINED;
    };
  }

  private static When reuse(ReuseParams params) {
    if (params.unknownFlags() == PRIVATE_FLAG) {
      return When.REUSE_WITH_PRIVATE_FLAG;
    }
    if (params.unknownFlags() != 0) {
      return When.REUSE_WITH_UNKNOWN_FLAGS;
    }
    return switch (params.irp()) {
      case KEEP -> When.REUSE;
      case NEW -> When.REUSE_WITH_NEW_IRP;
      case NONE -> When.REUSE_WITHOUT_IRP;
    };
  }

  private static When notification(DeviceNotification notification) {
    return switch (notification) {
      case QUERY_REMOVE -> When.QUERY_REMOVE;
      case REMOVE_CANCELED -> When.REMOVE_CANCELED;
      case REMOVE_COMPLETE -> When.REMOVE_COMPLETE;
    };
  }
}
