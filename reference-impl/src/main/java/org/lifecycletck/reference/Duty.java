package org.lifecycletck.reference;

/**
 * The things a framework has to do that an implementer is likely to forget, a verb each. The
 * reference implementation does them all; {@link Decisions} can be told to leave one out, to show
 * that it is noticed.
 */
public enum Duty {
  // Formatting and retargeting

  /** Refuses a send of an unformatted request, where the verifier is on. */
  CHECK_FORMATTED,
  /** Uses the format up with the completion of the send. */
  CONSUME_FORMAT,
  /** Drops the earlier format where a new one fails. */
  DROP_FORMAT_ON_FAILURE,
  /** Drops a target's format when the target changes. */
  DROP_FORMAT_ON_RETARGET,
  /** Keeps the driver's own format when the target changes. */
  KEEP_RAW_FORMAT,
  /** Formats only for a target with a device behind it. */
  FORMAT_NEEDS_DEVICE,
  /** Changes only to a target with a device behind it. */
  RETARGET_NEEDS_DEVICE,
  /** Creates requests only for a target with a device behind it. */
  CREATE_NEEDS_DEVICE,
  /** Replaces an IRP of the framework's own that has too few stack locations. */
  GROW_OWN_IRP,

  // Sending

  /** Looks at the options before anything else. */
  OPTIONS_FIRST,
  /** Refuses an asynchronous send of a received request without a routine. */
  REQUIRE_ROUTINE,
  /** Asks no routine of a synchronous send. */
  SPARE_SYNCHRONOUS,
  /** Asks no routine of a request that the driver created. */
  SPARE_CREATED,
  /** Leaves the reason of a refused send as the request's status. */
  EXPLAIN_REFUSAL,
  /** Delivers nothing that it refuses. */
  REFUSE_WHOLLY,
  /** Returns from an asynchronous send without waiting. */
  RETURN_AT_ONCE,
  /** Waits in a send with the flag SYNCHRONOUS. */
  WAIT_FOR_SYNCHRONOUS,
  /** Refers to a request as long as a synchronous send waits for it. */
  HOLD_SYNCHRONOUS,
  /** Queues a synchronous send to a stopped target like any other. */
  QUEUE_SYNCHRONOUS,
  /** Takes a send only where there is a device behind the target. */
  DELIVER_TO_DEVICE,
  /** Leaves sends alone in stop and purge that ignore the target's state. */
  EXEMPT_IGNORING,
  /** Refuses to send and forget a request that the driver created. */
  REFUSE_TO_FORGET_OWN,
  /** Refuses to send and forget a request over a driver's IRP. */
  REFUSE_TO_FORGET_FOREIGN,
  /** Refuses to send and forget a request that a target formatted. */
  REFUSE_TO_FORGET_FORMATTED,
  /** Remembers over a reuse that a target once formatted the request. */
  REMEMBER_FORMAT,
  /** Cleans a forgotten request up before the lower driver gets it. */
  CLEAN_UP_BEFORE_FORGETTING,
  /** Does not clean up a request that it refuses to forget. */
  CLEAN_UP_ACCEPTED_ONLY,
  /** Forgets a request as the driver's own format says. */
  FORGET_AS_FORMATTED,
  /** Forgets an unformatted request as it was received. */
  FORGET_AS_RECEIVED,
  /** Forgets without a look at the target's state. */
  FORGET_REGARDLESS_OF_STATE,

  // Synchronous methods

  /** Waits in a synchronous method whether or not SYNCHRONOUS is set. */
  WAIT_WITHOUT_FLAG,
  /** Refuses options of a wrong size in a synchronous method. */
  CHECK_SIZE_IN_METHOD,
  /** Refuses parts beyond their buffer in a synchronous method. */
  CHECK_BOUNDS_IN_METHOD,
  /** Looks at the options before the buffers in a synchronous method. */
  OPTIONS_BEFORE_BUFFERS,
  /** Takes the completion routine away in a synchronous method. */
  DROP_ROUTINE_IN_METHOD,
  /** Heeds the target's state in a synchronous method. */
  HEED_STATE_IN_METHOD,

  // Completion

  /** Uses the registration of a completion routine up with the call. */
  CONSUME_ROUTINE,
  /** Gives the request back to the driver before its routine is called. */
  FREE_BEFORE_ROUTINE,
  /** Holds no lock while a completion routine runs. */
  CALL_WITHOUT_LOCK,
  /** Refers to a request until its completion routine has returned. */
  HOLD_DURING_ROUTINE,
  /** Lets a call that waits go on only after the routine. */
  RELEASE_AFTER_ROUTINE,
  /** Keeps a request's information where a completion names none. */
  KEEP_INFORMATION,
  /** Replaces a request's information where a completion names some. */
  REPLACE_INFORMATION,
  /** Cleans a request up before the originator gets it back. */
  CLEAN_UP_BEFORE_ORIGINATOR,
  /** Lets go of a received request that was completed. */
  DESTROY_COMPLETED,

  // Cancelling

  /** Remembers a cancel after the completion until the request is reused. */
  REMEMBER_CANCEL,
  /** Remembers a deadline that passed as it remembers a cancel. */
  REMEMBER_DEADLINE,
  /** Remembers a cancel when the target changes. */
  REMEMBER_OVER_RETARGET,
  /** Answers FALSE to a cancel of a request that is not sent. */
  CANCEL_LATE_IN_VAIN,
  /** Answers FALSE where a cancel reached nobody. */
  ADMIT_UNREACHED,
  /** Answers TRUE where a cancel reached somebody. */
  ADMIT_REACHED,
  /** Takes a request off the queue when it is cancelled there. */
  CANCEL_QUEUED,
  /** Keeps the routine waiting while the cancel callback runs. */
  HOLD_WHILE_CANCELLING,
  /** Lets a synchronous sender wait although its request is cancelled. */
  KEEP_SENDER_WAITING,
  /** Lets go of a request after the attempt of a stop, purge or close to cancel it. */
  RELEASE_CANCELLED,
  /** Refuses a send of a request that was cancelled before. */
  REFUSE_CANCELLED,

  // Deadlines

  /** Refuses a send with a deadline where no timer can be had. */
  REFUSE_WITHOUT_TIMER,
  /** Lets the deadline run while a request is queued. */
  TIME_QUEUED,
  /** Stops the timer when the request comes back. */
  STOP_TIMER,
  /** Stops the timer of a request that is ended in the queue. */
  STOP_TIMER_OF_DRAINED,
  /** Starts no timer for a send that is refused. */
  SET_NO_TIMER_FOR_REFUSED,
  /** Does nothing when a deadline passes of a request that is back. */
  IGNORE_LATE_DEADLINE,
  /** Does not take a cancel for a deadline that passed. */
  TELL_CANCEL_FROM_DEADLINE,
  /** Keeps the allocated timer over a reuse. */
  KEEP_TIMER,

  // Target state

  /** Leaves a closed target closed in a stop. */
  KEEP_CLOSED_ON_STOP,
  /** Leaves a closed target closed in a purge. */
  KEEP_CLOSED_ON_PURGE,
  /** Leaves a closed target closed in a start. */
  KEEP_CLOSED_ON_START,
  /** Sends the queued requests in a start. */
  RESTART_QUEUE,
  /** Completes a queued request that cannot be sent again after all. */
  REPORT_LOST_ON_START,
  /** Queues a request again whose target was stopped during the start. */
  REQUEUE_ON_START,
  /** Cancels sent requests in a stop that says so. */
  CANCEL_ON_STOP,
  /** Waits for cancelled requests in a stop. */
  AWAIT_ON_CANCELLING_STOP,
  /** Cancels nothing in a stop that leaves sent requests. */
  LEAVE_SENT_ON_LEAVING_STOP,
  /** Does not wait in a stop that leaves sent requests. */
  RETURN_FROM_LEAVING_STOP,
  /** Cancels nothing in a stop that only waits. */
  WAIT_WITHOUT_CANCEL,
  /** Leaves the queue alone in a stop. */
  LEAVE_QUEUE_ON_STOP,
  /** Ignores a stop with an undefined action. */
  IGNORE_UNDEFINED_STOP,
  /** Ignores a purge with an undefined action. */
  IGNORE_UNDEFINED_PURGE,
  /** Ends queued requests in a purge. */
  DRAIN_ON_PURGE,
  /** Cancels sent requests in a purge. */
  CANCEL_ON_PURGE,
  /** Waits for sent requests in a purge that says so. */
  AWAIT_ON_PURGE,
  /** Does not wait in a purge that does not say so. */
  RETURN_FROM_PURGE,
  /** Ends queued requests in a close. */
  DRAIN_ON_CLOSE,
  /** Cancels in a close what was sent through the gates. */
  CANCEL_SENT_ON_CLOSE,
  /** Cancels in a close what ignored the target's state. */
  CANCEL_IGNORING_ON_CLOSE,
  /** Waits in a close for what ignored the target's state. */
  AWAIT_IGNORING,
  /** Waits in a close. */
  AWAIT_ON_CLOSE,
  /** Lets go of the device in a close. */
  RELEASE_DEVICE,
  /** Lets requests pass that ignore the state while a close waits. */
  ADMIT_WHILE_CLOSING,
  /** Starts a target that was opened. */
  START_AFTER_OPEN,
  /** Refuses to open a target that is open. */
  REFUSE_SECOND_OPEN,
  /** Reopens only a target that was opened by name. */
  REOPEN_BY_NAME_ONLY,

  // Deletion

  /** Cleans up the children of a target before the target. */
  CLEAN_UP_CHILDREN_FIRST,
  /** Cleans a target up before it ends the target's requests. */
  CLEAN_UP_TARGET_FIRST,
  /** Waits for every completion routine when a target is deleted. */
  AWAIT_ROUTINES_ON_DELETION,
  /** Does nothing in a second deletion. */
  DELETE_ONCE,
  /** Stops the system when a driver drops a reference it does not have. */
  STOP_ON_LAST_REFERENCE,
  /** Leaves a request alone that the driver created and completes. */
  REJECT_COMPLETING_OWN,

  // Reuse

  /** Refuses unknown flags in a reuse. */
  CHECK_REUSE_FLAGS,
  /** Refuses the framework's private flag in a reuse. */
  CHECK_PRIVATE_REUSE_FLAG,
  /** Refuses to reuse a request that is sent. */
  CHECK_REUSE_IN_FLIGHT,
  /** Takes the completion routine away in a reuse. */
  CLEAR_ROUTINE_ON_REUSE,
  /** Takes the routine away also where the reuse is refused. */
  CLEAR_ROUTINE_ON_REFUSED_REUSE,
  /** Refuses a new IRP for a received request. */
  KEEP_RECEIVED_IRP,
  /** Takes a new IRP for a request over a driver's IRP. */
  TAKE_NEW_IRP,
  /** Forgets cancels in a reuse. */
  CLEAR_CANCEL_MARK,
  /** Clears the cancel of the IRP in a reuse. */
  CLEAR_CANCEL_BIT,
  /** Sets the status of a request of its own in a reuse. */
  SET_STATUS_ON_REUSE,
  /** Sets the status of a received request in a reuse. */
  SET_STATUS_OF_RECEIVED_ON_REUSE,

  // One step

  /** Marks a request cancelable in the step that finds it not cancelled. */
  LOOK_AND_MARK_AT_ONCE,
  /** Takes a mark back in the step that finds it. */
  LOOK_AND_UNMARK_AT_ONCE,
  /** Finds out whether a completion reference was the last in the step that drops it. */
  DROP_AND_LOOK_AT_ONCE,
  /** Places a send in the step that finds the gates open. */
  LOOK_AND_PLACE_AT_ONCE,
  /** Begins to wait in the step that finds requests out. */
  LOOK_AND_WAIT_AT_ONCE
}
