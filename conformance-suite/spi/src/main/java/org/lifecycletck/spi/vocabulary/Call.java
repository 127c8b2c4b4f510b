package org.lifecycletck.spi.vocabulary;

import java.util.Objects;

/** A stimulus: one call into the subject, by the driver, the lower driver, or the originator. */
public sealed interface Call {

  /** The request the call is about; null where there is none. */
  default RequestId request() {
    return null;
  }

  /** The target the call is about; null where there is none. */
  default TargetId target() {
    return null;
  }

  /** WdfIoTargetCreate and, where the setup says so, WdfIoTargetOpen. Answers a status. */
  record CreateTarget(TargetId target, TargetSetup setup) implements Call {
    @Override
    public String toString() {
      return Story.of(this);
    }
  }

  /** WdfIoTargetOpen. Answers a status. */
  record OpenTarget(TargetId target) implements Call {
    @Override
    public String toString() {
      return Story.of(this);
    }
  }

  /** WdfIoTargetOpen with the type WdfIoTargetOpenReopen. Answers a status. */
  record ReopenTarget(TargetId target) implements Call {
    @Override
    public String toString() {
      return Story.of(this);
    }
  }

  /** WdfIoTargetStart. Answers a status. */
  record StartTarget(TargetId target) implements Call {
    @Override
    public String toString() {
      return Story.of(this);
    }
  }

  /** WdfIoTargetStop. Answers nothing; blocks where the action waits. */
  record StopTarget(TargetId target, SentIoAction action) implements Call {
    @Override
    public String toString() {
      return Story.of(this);
    }
  }

  /** WdfIoTargetPurge. Answers nothing; blocks where the action waits. */
  record PurgeTarget(TargetId target, PurgeIoAction action) implements Call {
    @Override
    public String toString() {
      return Story.of(this);
    }
  }

  /** WdfIoTargetClose. Answers nothing; blocks until sent requests are back. */
  record CloseTarget(TargetId target) implements Call {
    @Override
    public String toString() {
      return Story.of(this);
    }
  }

  /** WdfIoTargetCloseForQueryRemove. Answers nothing; blocks as a close does. */
  record CloseTargetForQueryRemove(TargetId target) implements Call {
    @Override
    public String toString() {
      return Story.of(this);
    }
  }

  /**
   * WdfObjectDelete of a target. Answers nothing; blocks until every completion routine returned.
   */
  record DeleteTarget(TargetId target) implements Call {
    @Override
    public String toString() {
      return Story.of(this);
    }
  }

  /** WdfIoTargetGetState. Answers a state. */
  record GetTargetState(TargetId target) implements Call {
    @Override
    public String toString() {
      return Story.of(this);
    }
  }

  /** WdfRequestCreate for a target (or null), parented to a target (or null). Answers a status. */
  record CreateRequest(RequestId request, TargetId target, TargetId parent) implements Call {
    @Override
    public String toString() {
      return Story.of(this);
    }
  }

  /** WdfRequestCreateFromIrp with an IRP of this many stack locations. Answers a status. */
  record CreateRequestFromIrp(RequestId request, int stackSize, boolean freesIrp) implements Call {
    @Override
    public String toString() {
      return Story.of(this);
    }
  }

  /** One of the five WdfIoTargetFormatRequestFor methods. Answers a status. */
  record FormatRequest(RequestId request, TargetId target, Format format) implements Call {
    @Override
    public String toString() {
      return Story.of(this);
    }
  }

  /** WdfRequestFormatRequestUsingCurrentType. Answers nothing. */
  record FormatUsingCurrentType(RequestId request) implements Call {
    @Override
    public String toString() {
      return Story.of(this);
    }
  }

  /** WdfRequestWdmFormatUsingStackLocation. Answers nothing. */
  record FormatUsingStackLocation(RequestId request, RequestType type, long length)
      implements Call {
    @Override
    public String toString() {
      return Story.of(this);
    }
  }

  /** WdfRequestSetCompletionRoutine; a null context removes the routine. Answers nothing. */
  record SetCompletionRoutine(RequestId request, String context) implements Call {
    @Override
    public String toString() {
      return Story.of(this);
    }
  }

  /** WdfRequestSend. Answers a truth. */
  record Send(RequestId request, TargetId target, SendOptions options) implements Call {
    @Override
    public String toString() {
      return Story.of(this);
    }

    // Written out for speed, as in TargetSetup.
    @Override
    public boolean equals(Object other) {
      return other instanceof Send send
          && Objects.equals(request, send.request)
          && Objects.equals(target, send.target)
          && Objects.equals(options, send.options);
    }

    @Override
    public int hashCode() {
      int hash = 31 * Objects.hashCode(request) + Objects.hashCode(target);
      return 31 * hash + Objects.hashCode(options);
    }
  }

  /**
   * One of the five WdfIoTargetSend…Synchronously methods, with a request or null. Answers a
   * transfer.
   */
  record SendSynchronously(TargetId target, RequestId request, Format format, SendOptions options)
      implements Call {
    @Override
    public String toString() {
      return Story.of(this);
    }

    // Written out for speed, as in TargetSetup.
    @Override
    public boolean equals(Object other) {
      return other instanceof SendSynchronously send
          && Objects.equals(target, send.target)
          && Objects.equals(request, send.request)
          && Objects.equals(options, send.options)
          && Objects.equals(format, send.format);
    }

    @Override
    public int hashCode() {
      int hash = 31 * Objects.hashCode(target) + Objects.hashCode(request);
      return 31 * hash + Objects.hashCode(options);
    }
  }

  /** WdfRequestCancelSentRequest. Answers a truth. */
  record CancelSentRequest(RequestId request) implements Call {
    @Override
    public String toString() {
      return Story.of(this);
    }
  }

  /** WdfRequestGetStatus. Answers a status. */
  record GetStatus(RequestId request) implements Call {
    @Override
    public String toString() {
      return Story.of(this);
    }
  }

  /** WdfRequestGetInformation. Answers a number. */
  record GetInformation(RequestId request) implements Call {
    @Override
    public String toString() {
      return Story.of(this);
    }
  }

  /** WdfRequestSetInformation. Answers nothing. */
  record SetInformation(RequestId request, long information) implements Call {
    @Override
    public String toString() {
      return Story.of(this);
    }
  }

  /** WdfRequestGetCompletionParams. Answers completion parameters. */
  record GetCompletionParams(RequestId request) implements Call {
    @Override
    public String toString() {
      return Story.of(this);
    }
  }

  /** WdfRequestIsCanceled. Answers a truth. */
  record IsCanceled(RequestId request) implements Call {
    @Override
    public String toString() {
      return Story.of(this);
    }
  }

  /** WdfRequestAllocateTimer. Answers a status. */
  record AllocateTimer(RequestId request) implements Call {
    @Override
    public String toString() {
      return Story.of(this);
    }
  }

  /** WdfRequestChangeTarget. Answers a status. */
  record ChangeTarget(RequestId request, TargetId target) implements Call {
    @Override
    public String toString() {
      return Story.of(this);
    }
  }

  /** WdfRequestReuse. Answers a status. */
  record Reuse(RequestId request, ReuseParams params) implements Call {
    @Override
    public String toString() {
      return Story.of(this);
    }
  }

  /**
   * WdfRequestComplete, or WdfRequestCompleteWithInformation where information is given. Answers
   * nothing.
   */
  record CompleteRequest(RequestId request, NtStatus status, Long information) implements Call {
    @Override
    public String toString() {
      return Story.of(this);
    }
  }

  /** WdfObjectDelete of a request. Answers nothing. */
  record DeleteRequest(RequestId request) implements Call {
    @Override
    public String toString() {
      return Story.of(this);
    }
  }

  /** WdfObjectReference of a request. Answers nothing. */
  record ReferenceRequest(RequestId request) implements Call {
    @Override
    public String toString() {
      return Story.of(this);
    }
  }

  /** WdfObjectDereference of a request. Answers nothing. */
  record DereferenceRequest(RequestId request) implements Call {
    @Override
    public String toString() {
      return Story.of(this);
    }
  }

  /** The lower driver completes the request it holds. Answers nothing. */
  record LowerComplete(RequestId request, NtStatus status, long information) implements Call {
    @Override
    public String toString() {
      return Story.of(this);
    }

    // Written out for speed, as in TargetSetup.
    @Override
    public boolean equals(Object other) {
      return other instanceof LowerComplete complete
          && Objects.equals(request, complete.request)
          && Objects.equals(status, complete.status)
          && information == complete.information;
    }

    @Override
    public int hashCode() {
      int hash = 31 * Objects.hashCode(request) + Objects.hashCode(status);
      return 31 * hash + Long.hashCode(information);
    }
  }

  /** The lower driver calls WdfRequestMarkCancelableEx. Answers a status: success or cancelled. */
  record LowerMarkCancelable(RequestId request) implements Call {
    @Override
    public String toString() {
      return Story.of(this);
    }
  }

  /** The lower driver calls WdfRequestUnmarkCancelable. Answers a status. */
  record LowerUnmarkCancelable(RequestId request) implements Call {
    @Override
    public String toString() {
      return Story.of(this);
    }
  }

  /** The lower driver calls WdfRequestIsCanceled. Answers a truth. */
  record LowerIsCanceled(RequestId request) implements Call {
    @Override
    public String toString() {
      return Story.of(this);
    }
  }

  /**
   * The originator sends an I/O request whose IRP has this many stack locations to the driver.
   * Answers nothing.
   */
  record Submit(RequestId request, FormatMethod method, int stackSize, long length)
      implements Call {
    @Override
    public String toString() {
      return Story.of(this);
    }
  }

  /** The originator cancels the I/O request it submitted. Answers a truth. */
  record UpperCancel(RequestId request) implements Call {
    @Override
    public String toString() {
      return Story.of(this);
    }
  }

  /** The system notifies the owner of a remote target. Answers nothing. */
  record NotifyDevice(TargetId target, DeviceNotification notification) implements Call {
    @Override
    public String toString() {
      return Story.of(this);
    }
  }

  /** The next timer allocation for this request fails. Answers nothing. */
  record FailTimerAllocation(RequestId request) implements Call {
    @Override
    public String toString() {
      return Story.of(this);
    }
  }
}
