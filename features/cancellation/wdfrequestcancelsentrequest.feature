Feature: WdfRequestCancelSentRequest
  A driver may try to take back a request it has sent. The call only asks: a request that the lower
  driver holds ends when the lower driver completes it, and not before. What the call returns says
  who heard the question, never how the request will end.

  @CAN-001 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestcancelsentrequest @section:description
  @source:wdfrequest/nf-wdfrequest-wdfrequestcancelsentrequest @section:remarks
  @framework-source:core/fxrequestbase.cpp
  Rule: CAN-001 A cancel asks and does not complete
    WdfRequestCancelSentRequest MUST NOT by itself end a request that the lower driver holds; only
    the lower driver's completion ends it.

    Scenario: A lower driver that has not marked the request
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      When the driver cancels "r1"
      Then "r1" is with the lower driver of "t1"
      And the completion routine of "r1" was not called
      When the lower driver completes "r1" with STATUS_SUCCESS and 7 bytes
      Then the completion routine of "r1" was called once with STATUS_SUCCESS and 7 bytes

    Scenario: A lower driver that is told and takes its time
      Given a started target "t1"
      And the lower driver of "t1" notes cancellation and keeps requests
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      When the driver cancels "r1"
      Then the lower driver is asked to cancel "r1" once
      And "r1" is with the lower driver of "t1"
      And the completion routine of "r1" was not called
      When the lower driver completes "r1" with STATUS_CANCELLED
      Then the completion routine of "r1" was called once with STATUS_CANCELLED and 0 bytes

  @CAN-002 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestcancelsentrequest @section:returns
  @framework-source:core/fxrequestbase.cpp
  Rule: CAN-002 TRUE means that somebody who could cancel it was reached
    WdfRequestCancelSentRequest MUST return TRUE only if this attempt took the request out of the
    target's queue or used up the cancel callback that the lower driver had registered.
    TRUE says nothing about the final status: the lower driver may still complete with success.

    Scenario: TRUE for a request in the target's queue
      Given a stopped target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      When the driver cancels "r1"
      Then the cancel of "r1" returns TRUE
      And the completion routine of "r1" was called once with STATUS_CANCELLED

    Scenario: TRUE for a request that the lower driver has marked, whatever becomes of it
      Given a started target "t1"
      And the lower driver of "t1" notes cancellation and keeps requests
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      When the driver cancels "r1"
      Then the cancel of "r1" returns TRUE
      And the lower driver is asked to cancel "r1" once
      When the lower driver completes "r1" with STATUS_SUCCESS and 42 bytes
      Then the completion routine of "r1" was called once with STATUS_SUCCESS and 42 bytes

    Scenario: No TRUE for a mark that was taken back
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      And the lower driver marks "r1" cancelable
      And the lower driver unmarks "r1"
      When the driver cancels "r1"
      Then the cancel of "r1" returns FALSE
      And the lower driver is not asked to cancel "r1"

  @CAN-003 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestcancelsentrequest @section:returns
  @framework-source:core/fxrequestbase.cpp
  Rule: CAN-003 FALSE means that nobody could cancel it
    WdfRequestCancelSentRequest MUST return FALSE if the request is already completed, if another
    attempt has already reached its holder, or if the lower driver has not marked it cancelable.

    Scenario: FALSE while the lower driver has not marked it
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      When the driver cancels "r1"
      Then the cancel of "r1" returns FALSE
      And the lower driver is not asked to cancel "r1"

    Scenario: FALSE when another attempt came first
      Given a started target "t1"
      And the lower driver of "t1" notes cancellation and keeps requests
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      And the driver cancels "r1"
      When the driver cancels "r1"
      Then the cancel of "r1" returns FALSE
      And the lower driver is asked to cancel "r1" once

    Scenario: FALSE when the lower driver has completed it
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      And the lower driver completes "r1" with STATUS_SUCCESS
      When the driver cancels "r1"
      Then the cancel of "r1" returns FALSE

  @CAN-004 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestcancelsentrequest @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  Rule: CAN-004 FALSE does not mean that it will not be cancelled
    After WdfRequestCancelSentRequest has returned FALSE the request MUST still be able to end with
    STATUS_CANCELLED, because the attempt stays visible to whoever holds the request.

    Scenario: The lower driver finds out and gives up by itself
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      When the driver cancels "r1"
      Then the cancel of "r1" returns FALSE
      When the lower driver marks "r1" cancelable
      Then the mark of "r1" returns STATUS_CANCELLED
      When the lower driver completes "r1" with STATUS_CANCELLED
      Then the completion routine of "r1" was called once with STATUS_CANCELLED and 0 bytes

  @CAN-005 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestcancelsentrequest @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  Rule: CAN-005 A request in the target's queue is cancelled by the framework
    Cancelling a request that waits in a stopped target's queue MUST remove it undelivered and
    complete it to the driver with STATUS_CANCELLED.
    In `kmdf-1.33` the information is 0.

    Scenario: Cancelled in the queue of a stopped target
      Given a stopped target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      When the driver cancels "r1"
      Then the cancel of "r1" returns TRUE
      And the completion routine of "r1" was called once with STATUS_CANCELLED
      And "r1" has not arrived at the lower driver of "t1"

    @profile:kmdf-1.33
    Scenario: The source's information
      Given a stopped target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      When the driver cancels "r1"
      Then the completion routine of "r1" was called once with STATUS_CANCELLED and 0 bytes

    Scenario: The other requests of the queue stay
      Given a stopped target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r2" is a formatted request with a completion routine for "t1"
      And "r3" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      And "r2" is sent to "t1"
      And "r3" is sent to "t1"
      When the driver cancels "r2"
      And the driver starts "t1"
      Then "r1" arrives at the lower driver of "t1" once
      And "r3" arrives at the lower driver of "t1" once
      And "r2" has not arrived at the lower driver of "t1"
      And the completion routine of "r2" was called once with STATUS_CANCELLED

  @CAN-006 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestcancelsentrequest @section:remarks
  @source:wdf/canceling-i-o-requests @section:Calling-WdfRequestMarkCancelable-or-WdfRequestMarkCancelableEx
  Rule: CAN-006 A marked request makes the lower driver's cancel callback run
    If the lower driver has marked the request cancelable, a cancel MUST call the lower driver's
    EvtRequestCancel exactly once for that mark, unless the lower driver unmarks first.

    Scenario: The lower driver is asked and cancels
      Given a started target "t1"
      And the lower driver of "t1" keeps requests cancelable
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      When the driver cancels "r1"
      Then the lower driver is asked to cancel "r1" once
      And the completion routine of "r1" was called once with STATUS_CANCELLED and 0 bytes

  @CAN-007 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestcancelsentrequest @section:remarks
  @source:wdm/nf-wdm-iocancelirp @section:remarks
  @source:wdfrequest/nf-wdfrequest-wdfrequestmarkcancelableex @section:returns
  @source:wdf/canceling-i-o-requests @section:Calling-WdfRequestIsCanceled
  @framework-source:core/fxirpqueue.cpp
  Rule: CAN-007 A cancel that nobody could take is remembered
    A cancel of a request that the lower driver has not marked MUST stay visible to the lower driver
    from then on: WdfRequestIsCanceled returns TRUE and WdfRequestMarkCancelableEx returns
    STATUS_CANCELLED.

    Scenario: The lower driver asks later
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      When the lower driver asks whether "r1" is canceled
      Then the question of "r1" returns FALSE
      When the driver cancels "r1"
      And the lower driver asks whether "r1" is canceled
      Then the question of "r1" returns TRUE

    Scenario: The lower driver marks later
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      When the driver cancels "r1"
      And the lower driver marks "r1" cancelable
      Then the mark of "r1" returns STATUS_CANCELLED
      And the lower driver is not asked to cancel "r1"

  @CAN-008 @must @framework
  @source:wdf/completing-i-o-requests @section:Obtaining-Completion-Information
  @source:wdfrequest/nf-wdfrequest-wdfrequestgetstatus @section:remarks
  @framework-source:core/fxrequestbase.cpp
  Rule: CAN-008 The lower driver has the last word
    The driver MUST see the status with which the lower driver completed, also after a cancel; the
    one exception is a deadline that has passed, which turns STATUS_CANCELLED into
    STATUS_IO_TIMEOUT.

    Scenario Outline: After a cancel the lower driver completes with <status> and <bytes> bytes
      Given a started target "t1"
      And the lower driver of "t1" notes cancellation and keeps requests
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      And the driver cancels "r1"
      When the lower driver completes "r1" with <status> and <bytes> bytes
      Then the completion routine of "r1" was called once with <status> and <bytes> bytes

      Examples:
        | status              | bytes |
        | STATUS_SUCCESS      | 42    |
        | STATUS_CANCELLED    | 0     |
        | STATUS_CANCELLED    | 3     |
        | STATUS_UNSUCCESSFUL | 0     |

  @CAN-009 @must @framework @profile:kmdf-1.33
  @source:wdfrequest/nf-wdfrequest-wdfrequestcancelsentrequest @section:description
  @framework-source:core/fxrequestbase.cpp
  Rule: CAN-009 Cancelling a request that is not sent does nothing now
    WdfRequestCancelSentRequest MUST return FALSE for a request that is not sent, and MUST NOT call
    anybody back.
    The documentation speaks of requests that were sent, and of no other.

    Scenario: A request that was never sent
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      When the driver cancels "r1"
      Then the cancel of "r1" returns FALSE
      And the completion routine of "r1" was not called
      And the lower driver is not asked to cancel "r1"

  @CAN-010 @must @framework @profile:kmdf-1.33 @untestable
  @source:wdfrequest/nf-wdfrequest-wdfrequestcancelsentrequest @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  @framework-source:core/fxrequestapi.cpp
  Rule: CAN-010 A cancel between acceptance and delivery is not lost
    A request that is cancelled after it was accepted and before the lower driver has it MUST either
    be completed undelivered with STATUS_CANCELLED or arrive at the lower driver as cancelled.
    Untestable: the window lies between two steps of one call, which only a schedule inside the
    subject can reach; what its outcomes look like is judged in every history.

  @CAN-011 @must @framework @profile:kmdf-1.33
  @source:wdfrequest/nf-wdfrequest-wdfrequestsend @section:returns
  @framework-source:targets/general/fxiotarget.cpp
  Rule: CAN-011 A send that loses to a cancel returns FALSE
    A send that finds the request cancelled MUST return FALSE with STATUS_CANCELLED from
    WdfRequestGetStatus, leave the request with the driver, and call no completion routine.

    Scenario: Cancelled just before it is sent
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And the driver cancels "r1"
      When the driver sends "r1" to "t1"
      Then the send of "r1" returns FALSE
      And the status of "r1" is STATUS_CANCELLED
      And "r1" has not arrived at the lower driver of "t1"
      And the completion routine of "r1" was not called

  @CAN-012 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestcancelsentrequest @section:returns
  @framework-source:core/fxrequestbase.cpp
  Rule: CAN-012 A cancel in or after the completion routine comes too late
    From the moment the completion routine is called, WdfRequestCancelSentRequest MUST return FALSE
    and MUST NOT reach the lower driver, until the request is sent again.

    Scenario: A cancel from inside the completion routine
      Given a started target "t1"
      And the lower driver of "t1" notes cancellation and keeps requests
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      And the completion routine of "r1" will:
        """
        the driver cancels "r1"
        the cancel of "r1" returns FALSE
        """
      When the lower driver unmarks "r1"
      And the lower driver completes "r1" with STATUS_SUCCESS and 8 bytes
      Then the completion routine of "r1" was called once with STATUS_SUCCESS and 8 bytes
      And the lower driver is not asked to cancel "r1"
      And the cancel of "r1" returns FALSE

    Scenario: A cancel after the completion routine
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      And the lower driver completes "r1" with STATUS_SUCCESS
      When the driver cancels "r1"
      Then the cancel of "r1" returns FALSE
      And the completion routine of "r1" was called once with STATUS_SUCCESS

  @CAN-013 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestcancelsentrequest @section:returns
  @source:wdm/nf-wdm-iocancelirp @section:returns
  @framework-source:core/fxirpqueue.cpp
  Rule: CAN-013 One mark is cancelled once
    For one mark of the lower driver, or one stay in the target's queue, at most one attempt MUST
    return TRUE; every further one returns FALSE.

    Scenario: Two attempts on one mark
      Given a started target "t1"
      And the lower driver of "t1" notes cancellation and keeps requests
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      When the driver cancels "r1"
      Then the cancel of "r1" returns TRUE
      When the driver cancels "r1"
      Then the cancel of "r1" returns FALSE
      And the lower driver is asked to cancel "r1" once

    Scenario: Two attempts on one stay in the queue
      Given a stopped target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      When the driver cancels "r1"
      Then the cancel of "r1" returns TRUE
      When the driver cancels "r1"
      Then the cancel of "r1" returns FALSE
      And the completion routine of "r1" was called once with STATUS_CANCELLED

  @CAN-014 @must @framework @invariant
  @source:wdfrequest/nf-wdfrequest-wdfrequestcancelsentrequest @section:remarks
  @source:wdf/revise-canceled-request-logic @section:Revise-Canceled-Request-Logic
  @framework-source:targets/general/fxiotarget.cpp
  Rule: CAN-014 Cancelling never makes two completions, and never none
    Whatever cancels a request, and however often, an accepted request MUST be completed to the
    driver exactly once.

    Scenario: Cancelled by everybody
      Given a started target "t1"
      And the lower driver of "t1" notes cancellation and keeps requests
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1" with a timeout of 50 ms
      When the driver cancels "r1"
      And 50 ms pass
      And the driver purges "t1"
      And the driver closes "t1"
      Then the lower driver is asked to cancel "r1" once
      And the completion routine of "r1" was not called
      When the lower driver completes "r1" with STATUS_SUCCESS and 4 bytes
      Then the completion routine of "r1" was called once with STATUS_SUCCESS and 4 bytes

  @CAN-015 @must @framework
  @source:wdfrequest/nc-wdfrequest-evt_wdf_request_completion_routine @section:remarks
  @source:wdf/using-automatic-synchronization @section:Using-automatic-synchronization
  @framework-source:core/fxrequestbase.cpp
  @framework-source:targets/general/fxiotarget.cpp
  Rule: CAN-015 A completion routine may call the framework wherever it runs
    Whether a completion routine runs inside the cancel call, inside a target state change, inside
    the lower driver's completion or on another thread, calls it makes to the same request and
    target MUST NOT block on a lock of the framework.

    Scenario: A completion routine that runs because of a cancel sends again
      Given a started target "t1"
      And the lower driver of "t1" keeps requests cancelable
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      And the completion routine of "r1" will:
        """
        the driver gets the state of "t1"
        the driver reuses "r1" with STATUS_SUCCESS
        the driver formats "r1" for read on "t1"
        the driver sets a completion routine on "r1"
        the driver sends "r1" to "t1"
        """
      When the driver cancels "r1"
      Then the cancel of "r1" returns TRUE
      And the send of "r1" returns TRUE
      And "r1" arrives at the lower driver of "t1" twice
      And "r1" is with the lower driver of "t1"

    Scenario: A completion routine that runs because of a purge stops the target
      Given a stopped target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      And the completion routine of "r1" will:
        """
        the driver gets the state of "t1"
        the driver cancels "r1"
        """
      When the driver purges "t1"
      Then the purge of "t1" has returned
      And the cancel of "r1" returns FALSE
      And the completion routine of "r1" was called once

  @CAN-016 @must @framework @profile:kmdf-1.33
  @source:wdf/revise-code-that-issues-i-o-requests @section:Revise-Code-That-Issues-I-O-Requests
  @framework-source:core/fxrequestbase.cpp
  @framework-source:targets/general/fxiotarget.cpp
  Rule: CAN-016 The completion routine waits for the cancel attempt
    A completion routine MUST NOT begin while the lower driver's cancel callback, called by a cancel
    attempt on the same request, has not returned; if the lower driver completes there, the routine
    runs afterwards on the cancelling thread, before the cancel call returns.

    Scenario: The lower driver completes inside its cancel callback
      Given a started target "t1"
      And the lower driver of "t1" notes cancellation and keeps requests
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      And the lower driver will, when asked to cancel "r1":
        """
        the lower driver completes "r1" with STATUS_CANCELLED
        the completion routine of "r1" was not called
        """
      When the driver cancels "r1"
      Then the completion routine of "r1" was called once with STATUS_CANCELLED
      And the following happened in order:
        """
        the cancel of "r1" began
        the lower driver was asked to cancel "r1"
        the lower driver completed "r1"
        the completion routine of "r1" began
        the completion routine of "r1" ended
        the cancel of "r1" returned
        """

  @CAN-017 @must @framework @profile:kmdf-1.33
  @source:wdfrequest/nf-wdfrequest-wdfrequestcancelsentrequest @section:remarks
  @source:wdf/sending-i-o-requests-asynchronously @section:Sending-I-O-Requests-Asynchronously
  @source:wdfrequest/nf-wdfrequest-wdfrequestreuse @section:remarks
  @framework-source:core/fxrequestbase.cpp
  @framework-source:targets/general/fxiotarget.cpp
  Rule: CAN-017 A cancelled request cannot be sent again before it is reused
    Once WdfRequestCancelSentRequest, a deadline, or a stop, purge or close of a target has tried to
    cancel a request, every later send MUST return FALSE with STATUS_CANCELLED until WdfRequestReuse
    succeeds.
    The documentation is silent. In `documented` a later send may be refused so, or go on as if
    nothing had been cancelled; the lower driver may then find the request cancelled, or not.

    Scenario: After a cancelled send
      Given a started target "t1"
      And the lower driver of "t1" keeps requests cancelable
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      And the driver cancels "r1"
      And "r1" is formatted for read on "t1"
      And "r1" has a completion routine
      When the driver sends "r1" to "t1"
      Then the send of "r1" returns FALSE
      And the status of "r1" is STATUS_CANCELLED
      And "r1" arrives at the lower driver of "t1" once

    Scenario: After a deadline
      Given a started target "t1"
      And the lower driver of "t1" keeps requests cancelable
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1" with a timeout of 50 ms
      And 50 ms pass
      And "r1" is formatted for read on "t1"
      And "r1" has a completion routine
      When the driver sends "r1" to "t1"
      Then the send of "r1" returns FALSE
      And the status of "r1" is STATUS_CANCELLED
      And the completion routine of "r1" was called once with STATUS_IO_TIMEOUT

    Scenario: After a stop that cancels
      Given a started target "t1"
      And the lower driver of "t1" keeps requests cancelable
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      And the driver stops "t1" canceling sent requests
      And the driver starts "t1"
      And "r1" is formatted for read on "t1"
      And "r1" has a completion routine
      When the driver sends "r1" to "t1"
      Then the send of "r1" returns FALSE
      And the status of "r1" is STATUS_CANCELLED

    Scenario: Reuse makes it sendable
      Given a started target "t1"
      And the lower driver of "t1" keeps requests cancelable
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      And the driver cancels "r1"
      And the driver reuses "r1" with STATUS_SUCCESS
      And "r1" is formatted for read on "t1"
      And "r1" has a completion routine
      When the driver sends "r1" to "t1"
      Then the send of "r1" returns TRUE
      And "r1" arrives at the lower driver of "t1" twice
      And "r1" is with the lower driver of "t1"

  @CAN-022 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestcancelsentrequest @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  Rule: CAN-022 Starting a target does not bring a cancelled request back
    WdfIoTargetStart MUST NOT deliver a request that was cancelled while it waited in the target's
    queue.

    Scenario: Cancelled, then started
      Given a stopped target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      And the driver cancels "r1"
      When the driver starts "t1"
      Then the start of "t1" returns STATUS_SUCCESS
      And "r1" has not arrived at the lower driver of "t1"
      And the completion routine of "r1" was called once with STATUS_CANCELLED

  @CAN-023 @must @framework
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetsendreadsynchronously @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  Rule: CAN-023 A synchronous send can be cancelled from elsewhere and still waits
    A synchronous send MUST be cancellable from another thread, and the sending call MUST return
    only after the request is completed.

    Scenario: The lower driver gives up
      Given a started target "t1"
      And the lower driver of "t1" keeps requests cancelable
      And a driver-created request "r1" for "t1"
      And "r1" is formatted for read on "t1"
      And the driver sends "r1" to "t1" synchronously
      When the driver cancels "r1"
      Then the cancel of "r1" returns TRUE
      And the send of "r1" returns TRUE
      And the status of "r1" is STATUS_CANCELLED

    Scenario: The lower driver goes on
      Given a started target "t1"
      And the lower driver of "t1" notes cancellation and keeps requests
      And a driver-created request "r1" for "t1"
      And "r1" is formatted for read on "t1"
      And the driver sends "r1" to "t1" synchronously
      When the driver cancels "r1"
      Then the cancel of "r1" returns TRUE
      And the send of "r1" is still waiting
      When the lower driver completes "r1" with STATUS_SUCCESS and 16 bytes
      Then the send of "r1" returns TRUE
      And the status of "r1" is STATUS_SUCCESS
      And the information of "r1" is 16

  @CAN-025 @must @framework
  @source:wdf/synchronizing-cancellation-of-sent-requests @section:Synchronizing-Cancellation-of-Sent-Requests
  @source:wdf/revise-code-that-issues-i-o-requests @section:Revise-Code-That-Issues-I-O-Requests
  @framework-source:core/fxrequestbase.cpp
  Rule: CAN-025 A late cancel touches nobody
    Cancelling a completed request whose handle is still valid MUST NOT reach the lower driver and
    MUST NOT affect any other request.

    Scenario: A late cancel while another request is out
      Given a started target "t1"
      And the lower driver of "t1" notes cancellation and keeps requests
      And "r1" is a formatted request with a completion routine for "t1"
      And "r2" is a formatted request with a completion routine for "t1"
      And the driver references "r1"
      And "r1" is sent to "t1"
      And the lower driver unmarks "r1"
      And the lower driver completes "r1" with STATUS_SUCCESS
      And "r2" is sent to "t1"
      When the driver cancels "r1"
      Then the cancel of "r1" returns FALSE
      And the lower driver is not asked to cancel "r1"
      And the lower driver is not asked to cancel "r2"
      And "r2" is with the lower driver of "t1"

  @CAN-027 @must @framework @profile:kmdf-1.33
  @source:wdf/synchronizing-cancellation-of-sent-requests @section:Synchronizing-Cancellation-of-Sent-Requests
  @framework-source:core/fxrequestbase.cpp
  Rule: CAN-027 A cancel means the request and not one of its sends
    WdfRequestCancelSentRequest MUST act on whatever send of the request is outstanding when it is
    called: a request that was sent again is cancelled in its new send, and nothing reaches back to
    the send before.

    Scenario: The request has been sent again meanwhile
      Given a started target "t1"
      And the lower driver of "t1" keeps requests cancelable
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      And the completion routine of "r1" will:
        """
        the driver reuses "r1" with STATUS_SUCCESS
        the driver formats "r1" for read on "t1"
        the driver sets a completion routine on "r1"
        the driver sends "r1" to "t1"
        """
      And the lower driver unmarks "r1"
      And the lower driver completes "r1" with STATUS_SUCCESS and 8 bytes
      When the driver cancels "r1"
      Then the cancel of "r1" returns TRUE
      And the lower driver is asked to cancel "r1" once
      And the completion routine of "r1" was called twice with STATUS_CANCELLED and 0 bytes

  @CAN-028 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestcancelsentrequest @section:remarks
  @framework-source:core/fxrequestbase.cpp
  Rule: CAN-028 Cancelling keeps the completion routine
    A cancel MUST NOT take away or replace the completion routine or its context.

    Scenario: The routine of a cancelled request gets its context
      Given a started target "t1"
      And the lower driver of "t1" keeps requests cancelable
      And a driver-created request "r1" for "t1"
      And "r1" is formatted for write on "t1"
      And "r1" has a completion routine with context "first"
      And "r1" is sent to "t1"
      When the driver cancels "r1"
      Then the completion routine of "r1" was called once with STATUS_CANCELLED
      And the completion routine of "r1" was called with context "first"
