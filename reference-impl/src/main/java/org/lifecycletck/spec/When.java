package org.lifecycletck.spec;

/** What a row is about: a stimulus, or a step the framework takes on its own. */
public enum When {
  CREATE_TARGET("the driver creates and opens a target"),
  OPEN_TARGET("WdfIoTargetOpen"),
  REOPEN_TARGET("WdfIoTargetOpen (reopen)"),
  START_TARGET("WdfIoTargetStart"),
  STOP_CANCELING("WdfIoTargetStop (WdfIoTargetCancelSentIo)"),
  STOP_WAITING("WdfIoTargetStop (WdfIoTargetWaitForSentIoToComplete)"),
  STOP_LEAVING("WdfIoTargetStop (WdfIoTargetLeaveSentIoPending)"),
  STOP_UNDEFINED("WdfIoTargetStop (an undefined action)"),
  PURGE("WdfIoTargetPurge (WdfIoTargetPurgeIo)"),
  PURGE_AND_WAIT("WdfIoTargetPurge (WdfIoTargetPurgeIoAndWait)"),
  PURGE_UNDEFINED("WdfIoTargetPurge (an undefined action)"),
  CLOSE_TARGET("WdfIoTargetClose"),
  CLOSE_FOR_QUERY_REMOVE("WdfIoTargetCloseForQueryRemove"),
  DELETE_TARGET("WdfObjectDelete (target)"),
  GET_TARGET_STATE("WdfIoTargetGetState"),
  CREATE_REQUEST("WdfRequestCreate"),
  CREATE_REQUEST_FROM_IRP("WdfRequestCreateFromIrp"),
  FORMAT("WdfIoTargetFormatRequestFor..."),
  FORMAT_OUT_OF_BOUNDS("WdfIoTargetFormatRequestFor... (beyond the memory)"),
  FORMAT_USING_CURRENT_TYPE("WdfRequestFormatRequestUsingCurrentType"),
  FORMAT_USING_STACK_LOCATION("WdfRequestWdmFormatUsingStackLocation"),
  SET_COMPLETION_ROUTINE("WdfRequestSetCompletionRoutine"),
  SEND("WdfRequestSend"),
  SEND_TIMED("WdfRequestSend (TIMEOUT)"),
  SEND_IGNORING("WdfRequestSend (IGNORE_TARGET_STATE)"),
  SEND_IGNORING_TIMED("WdfRequestSend (IGNORE_TARGET_STATE|TIMEOUT)"),
  SEND_SYNCHRONOUSLY("WdfRequestSend (SYNCHRONOUS)"),
  SEND_SYNCHRONOUSLY_IGNORING("WdfRequestSend (SYNCHRONOUS|IGNORE_TARGET_STATE)"),
  SEND_AND_FORGET("WdfRequestSend (SEND_AND_FORGET)"),
  SEND_WITH_BAD_OPTIONS("WdfRequestSend (invalid options)"),
  TRANSFER("WdfIoTargetSend...Synchronously"),
  TRANSFER_WITH_BAD_OPTIONS("WdfIoTargetSend...Synchronously (invalid options)"),
  TRANSFER_OUT_OF_BOUNDS("WdfIoTargetSend...Synchronously (beyond the memory)"),
  TRANSFER_SUBMIT("WdfIoTargetSend...Synchronously has formatted the request"),
  TRANSFER_SUBMIT_IGNORING(
      "WdfIoTargetSend...Synchronously (IGNORE_TARGET_STATE) has formatted the request"),
  TRANSFER_RESULT("WdfIoTargetSend...Synchronously returns"),
  CANCEL_SENT_REQUEST("WdfRequestCancelSentRequest"),
  GET_STATUS("WdfRequestGetStatus"),
  GET_INFORMATION("WdfRequestGetInformation"),
  SET_INFORMATION("WdfRequestSetInformation"),
  GET_COMPLETION_PARAMS("WdfRequestGetCompletionParams"),
  IS_CANCELED("WdfRequestIsCanceled"),
  ALLOCATE_TIMER("WdfRequestAllocateTimer"),
  CHANGE_TARGET("WdfRequestChangeTarget"),
  REUSE("WdfRequestReuse"),
  REUSE_WITH_NEW_IRP("WdfRequestReuse (SET_NEW_IRP)"),
  REUSE_WITHOUT_IRP("WdfRequestReuse (SET_NEW_IRP, no IRP)"),
  REUSE_WITH_UNKNOWN_FLAGS("WdfRequestReuse (unknown flags)"),
  REUSE_WITH_PRIVATE_FLAG("WdfRequestReuse (the private flag)"),
  COMPLETE_REQUEST("WdfRequestComplete"),
  DELETE_REQUEST("WdfObjectDelete (request)"),
  REFERENCE_REQUEST("WdfObjectReference"),
  DEREFERENCE_REQUEST("WdfObjectDereference"),
  LOWER_COMPLETE("the lower driver completes the request"),
  LOWER_MARK_CANCELABLE("the lower driver marks the request cancelable"),
  LOWER_UNMARK_CANCELABLE("the lower driver unmarks the request"),
  LOWER_IS_CANCELED("the lower driver asks whether the request is cancelled"),
  SUBMIT("the originator submits a request"),
  UPPER_CANCEL("the originator cancels its request"),
  QUERY_REMOVE("the system asks to remove the target's device"),
  REMOVE_CANCELED("the system cancels the removal of the target's device"),
  REMOVE_COMPLETE("the system has removed the target's device"),
  FAIL_TIMER_ALLOCATION("the next timer allocation is made to fail"),

  PRESENT("the queue presents the request"),
  HAND_OVER("the framework hands the request to the lower driver"),
  GIVE_WAY("a send gives way to a cancel"),
  GIVE_WAY_SYNCHRONOUSLY("a synchronous send gives way to a cancel"),
  TRY_CANCEL("the framework tries to cancel the request"),
  ASK_HOLDER("the framework cancels the IRP"),
  STOP_TIMER("the timer of a request that was cancelled in the queue is stopped"),
  LOWER_CANCEL("the framework calls the lower driver's cancel callback"),
  LOWER_GIVES_BACK("the lower driver's completion reaches the framework"),
  GIVE_BACK("a party gives its completion token back"),
  FINISH("the last token is back: the framework finishes the submission"),
  FORGET("the framework forgets the request"),
  HAND_OVER_AND_FORGET("the framework hands a forgotten request to the lower driver"),
  RUN_ROUTINE("the framework calls the CompletionRoutine"),
  RUN_ROUTINE_BEFORE_WAKING(
      "the framework calls the CompletionRoutine, a synchronous sender waiting"),
  WAKE_SENDER("the framework wakes the synchronous sender"),
  AWAIT_COMPLETION("a synchronous sender waits for the completion"),
  AWAIT_WAKING("a synchronous sender waits for the CompletionRoutine to return"),
  SENDER_GOES_ON("the synchronous sender goes on"),
  TIMER_EXPIRES("the request's deadline passes"),
  DRAIN("the framework empties the target's queue"),
  FAIL_QUEUED("the framework fails a queued request undelivered"),
  RESUBMIT("the framework sends a queued request again"),
  END_CLOSING("the routine of the last request a close waited for has returned"),
  GO_ON_CLOSING("a close goes on once nothing is out"),
  ALL_BACK("the last request a target waited for is back"),
  AWAIT_SENT("a caller waits for the target's sent requests"),
  AWAIT_ROUTINES("a caller waits for the target's completion routines"),
  CLOSE("the framework closes the target"),
  REMOVE_TARGET("the framework removes the target"),
  RELEASE("the framework lets go of the request"),
  CHECK_DESTROY("the framework looks whether the request may be destroyed"),
  CALL_CLEANUP("the framework calls the request's cleanup callback"),
  CALL_TARGET_CLEANUP("the framework calls the target's cleanup callback"),
  CALL_TARGET_DESTROY("the framework calls the target's destroy callback"),
  RETURN_UPWARD("the framework returns the request to its originator"),
  LET_GO("the call that has completed the request lets go of it"),
  REPORT("the framework's verifier reports a mistake");

  private final String words;

  When(String words) {
    this.words = words;
  }

  /** Whether the step is to wait for what others do. */
  public boolean isWait() {
    return this == AWAIT_COMPLETION
        || this == AWAIT_WAKING
        || this == AWAIT_SENT
        || this == GO_ON_CLOSING
        || this == AWAIT_ROUTINES;
  }

  /** The step in the documentation's words. */
  public String words() {
    return words;
  }
}
