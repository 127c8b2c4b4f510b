Feature: WdfRequestSend
  What the two answers of WdfRequestSend mean, and who has the request afterwards.

  @SND-001 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestsend @section:returns
  @source:wdfrequest/nf-wdfrequest-wdfrequestgetstatus @section:remarks
  @framework-source:core/fxrequestapi.cpp
  Rule: SND-001 TRUE means accepted and nothing more
    WdfRequestSend MUST return TRUE for a request that it has accepted, also when the request fails
    later.

    Scenario: Accepted, and failed later
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      When the driver sends "r1" to "t1"
      Then the send of "r1" returns TRUE
      When the lower driver completes "r1" with STATUS_UNSUCCESSFUL and 0 bytes
      Then the completion routine of "r1" was called once with STATUS_UNSUCCESSFUL and 0 bytes

    Scenario: Accepted, and failed at once
      Given a started target "t1"
      And the lower driver of "t1" completes requests at once with STATUS_UNSUCCESSFUL and 0 bytes
      And "r1" is a formatted request with a completion routine for "t1"
      When the driver sends "r1" to "t1"
      Then the send of "r1" returns TRUE
      And the completion routine of "r1" was called once with STATUS_UNSUCCESSFUL and 0 bytes

  @SND-002 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestsend @section:returns
  @source:wdfrequest/nf-wdfrequest-wdfrequestgetstatus @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  Rule: SND-002 FALSE comes with a failing status
    When WdfRequestSend returns FALSE, WdfRequestGetStatus MUST return a failing status at once.

    Scenario: The target refuses
      Given a purged target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      When the driver sends "r1" to "t1"
      Then the send of "r1" returns FALSE
      And the status of "r1" is a failing status

    Scenario: The options are bad
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      When the driver sends "r1" to "t1" with a size of 8 bytes
      Then the send of "r1" returns FALSE
      And the status of "r1" is a failing status

    Scenario: A created request cannot be forgotten
      Given a started target "t1"
      And a driver-created request "r1" for "t1"
      When the driver sends "r1" to "t1" and forgets it
      Then the send of "r1" returns FALSE
      And the status of "r1" is a failing status

    Scenario: A received request without a routine
      Given a started target "t1"
      And a received read request "q1"
      And "q1" is formatted for read on "t1"
      When the driver sends "q1" to "t1"
      Then the send of "q1" returns FALSE
      And the status of "q1" is a failing status

  @SND-003 @must @framework
  @sdv:kmdf-ReqSendFail
  @source:devtest/kmdf-reqsendfail @section:ReqSendFail-rule-kmdf
  @source:wdfrequest/nf-wdfrequest-wdfrequestsend @section:Examples
  @source:wdfrequest/nf-wdfrequest-wdfrequestgetstatus @section:Examples
  @framework-source:targets/general/fxiotarget.cpp
  Rule: SND-003 FALSE leaves the request with the driver
    When WdfRequestSend returns FALSE, the lower driver MUST NOT see that attempt, and the driver
    still has the request: it completes a received one, and deletes, keeps or retries one of its
    own.

    Scenario: The driver completes what was refused
      Given a purged target "t1"
      And a received write request "q1"
      And "q1" is formatted for write on "t1"
      And "q1" has a completion routine
      When the driver sends "q1" to "t1"
      Then the send of "q1" returns FALSE
      And "q1" has not arrived at the lower driver of "t1"
      When the driver completes "q1" with STATUS_IO_DEVICE_ERROR and 0 bytes
      Then the originator gets "q1" back once with STATUS_IO_DEVICE_ERROR and 0 bytes

    Scenario: Nothing of a refused send turns up when the target is started
      Given a purged target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      When the driver sends "r1" to "t1"
      And the driver starts "t1"
      Then the send of "r1" returns FALSE
      And "r1" has not arrived at the lower driver of "t1"
      When the driver deletes "r1"
      Then the completion routine of "r1" was not called

  @SND-004 @must @driver @untestable
  @sdv:kmdf-InvalidReqAccess
  @source:devtest/kmdf-invalidreqaccess @section:InvalidReqAccess-rule-kmdf
  @source:wdf/request-ownership @section:Request-Ownership
  @source:wdf/synchronizing-cancellation-of-sent-requests @section:Synchronizing-Cancellation-of-Sent-Requests
  Rule: SND-004 TRUE takes the request away
    After an asynchronous send that returned TRUE the driver MUST NOT touch the request until its
    completion routine is called, other than by WdfRequestCancelSentRequest with a reference of its
    own.
    Untestable: the rule binds the driver. Single ways to break it are FMT-024, CMP-016 and SND-011.

  @SND-006 @must @framework
  @source:wdf/controlling-a-general-i-o-target-s-state @section:Controlling-a-General-I-O-Target-s-State
  @source:wdfrequest/nf-wdfrequest-wdfrequestsend @section:remarks
  @framework-source:core/fxrequestapi.cpp
  Rule: SND-006 A started target gets the request once
    A send to a started target MUST let the request arrive exactly once at that target's driver, and
    at no other.
    In `kmdf-1.33` it arrives before WdfRequestSend returns.

    Scenario: One of two targets gets it
      Given a started target "t1"
      And a started target "t2"
      And "r1" is a formatted request with a completion routine for "t1"
      When the driver sends "r1" to "t1"
      Then the send of "r1" returns TRUE
      And "r1" arrives at the lower driver of "t1" once
      And "r1" has not arrived at the lower driver of "t2"

    @profile:kmdf-1.33
    Scenario: It is there before the send returns
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      When the driver sends "r1" to "t1"
      Then the following happened in order:
        """
        the send of "r1" began
        "r1" arrived
        the send of "r1" returned
        """

  @SND-011 @must @driver
  @source:wdf/request-ownership @section:Request-Ownership
  @source:debugger/bug-check-0x10d---wdf-violation @section:WDF_VIOLATION-Parameters
  @framework-source:targets/general/fxiotarget.cpp
  Rule: SND-011 A request is not sent twice
    A driver MUST NOT send a request that is queued in a target or with its driver.
    The source stops the system with WDF_REQUEST_FATAL_ERROR and
    WDF_REQUEST_FATAL_ERROR_REQUEST_ALREADY_SENT; in no case does it arrive a second time.

    @misuse
    Scenario: Sent while the lower driver has it
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      When the driver sends "r1" to "t1"
      Then the system stops with bug check 0x10D (0x6, 0x3)
      And "r1" arrives at the lower driver of "t1" once

    @misuse
    Scenario: Sent while a stopped target has it
      Given a stopped target "t1"
      And a started target "t2"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      When the driver sends "r1" to "t2"
      Then the system stops with bug check 0x10D (0x6, 0x3)
      And "r1" has not arrived at the lower driver of "t2"

  @SND-012 @should @framework @profile:kmdf-1.33
  @source:wdfrequest/nf-wdfrequest-wdfrequestsend @section:returns
  @framework-source:targets/general/fxiotarget.cpp
  Rule: SND-012 A refused request can be tried again
    After FALSE because of the target's state, of bad options or of a missing completion routine,
    the request SHOULD be accepted once the cause is gone, without being formatted or given its
    routine again.

    Scenario: The target was purged and is started
      Given a purged target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And the driver sends "r1" to "t1"
      And the send of "r1" returns FALSE
      When the driver starts "t1"
      And the driver sends "r1" to "t1"
      Then the send of "r1" returns TRUE
      And "r1" arrives at the lower driver of "t1" once as a read of 64 bytes
      When the lower driver completes "r1" with STATUS_SUCCESS and 64 bytes
      Then the completion routine of "r1" was called once with STATUS_SUCCESS and 64 bytes

    Scenario: The options were bad and are good
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And the driver sends "r1" to "t1" with flags 0x10
      And the send of "r1" returns FALSE
      When the driver sends "r1" to "t1"
      Then the send of "r1" returns TRUE
      And "r1" arrives at the lower driver of "t1" once

  @SND-013 @must @framework @profile:kmdf-1.33
  @source:wdfrequest/nf-wdfrequest-wdfrequestsend @section:remarks
  @source:wdf/reusing-framework-request-objects @section:Reusing-Framework-Request-Objects
  @framework-source:core/fxrequestbase.cpp
  @framework-source:targets/general/fxiotarget.cpp
  Rule: SND-013 What a finished send leaves behind
    When a request is back with the driver, its completion routine, its format and its deadline MUST
    be used up; its status, its information, its timer and the memory of a cancel stay.

    Scenario: No routine, no deadline, but status and information
      Given a started target "t1"
      And the lower driver of "t1" keeps requests cancelable
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1" with a timeout of 50 ms
      And the lower driver completes "r1" with STATUS_IO_DEVICE_ERROR and 5 bytes
      When the driver formats "r1" for read on "t1"
      Then the status of "r1" is STATUS_IO_DEVICE_ERROR
      And the information of "r1" is 5
      When the driver sends "r1" to "t1"
      And 100 ms pass
      Then the send of "r1" returns TRUE
      And the lower driver is not asked to cancel "r1"
      When the lower driver completes "r1" with STATUS_SUCCESS and 64 bytes
      Then the completion routine of "r1" was called once

  @SND-014 @must @framework @profile:kmdf-1.33
  @source:wdf/reusing-framework-request-objects @section:Reusing-Framework-Request-Objects
  @source:wdfrequest/nf-wdfrequest-wdfrequestcancelsentrequest @section:remarks
  @source:wdfrequest/nf-wdfrequest-wdfrequestreuse @section:remarks
  @framework-source:core/fxrequestbase.cpp
  @framework-source:targets/general/fxiotarget.cpp
  Rule: SND-014 A cancel is remembered until the request is reused
    After any attempt to cancel a request (WdfRequestCancelSentRequest whatever it returned, a
    deadline, a stop, purge or close) WdfRequestSend MUST return FALSE with STATUS_CANCELLED until
    the request is reused.
    The pages are silent: in `documented` the send may as well go on as if nothing had been
    cancelled. Send-and-forget does not look.

    Scenario: Cancelled before it was ever sent
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      When the driver cancels "r1"
      And the driver sends "r1" to "t1"
      Then the cancel of "r1" returns FALSE
      And the send of "r1" returns FALSE
      And the status of "r1" is STATUS_CANCELLED
      And the completion routine of "r1" was not called
      And "r1" has not arrived at the lower driver of "t1"

    Scenario: Only reuse forgets the cancel
      Given a started target "t1"
      And the lower driver of "t1" keeps requests cancelable
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      And the driver stops "t1" canceling sent requests
      And the driver starts "t1"
      When the driver formats "r1" for read on "t1"
      And the driver sets a completion routine on "r1"
      And the driver sends "r1" to "t1"
      Then the send of "r1" returns FALSE
      And the status of "r1" is STATUS_CANCELLED
      When the driver reuses "r1" with STATUS_SUCCESS
      And the driver formats "r1" for read on "t1"
      And the driver sets a completion routine on "r1"
      And the driver sends "r1" to "t1"
      Then the send of "r1" returns TRUE

    Scenario: The state of the target counts first
      Given a purged target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And the driver cancels "r1"
      When the driver sends "r1" to "t1"
      Then the send of "r1" returns FALSE
      And the status of "r1" is STATUS_INVALID_DEVICE_STATE

    Scenario: Send-and-forget does not look
      Given a started target "t1"
      And a received read request "q1" with 3 stack locations
      And the driver cancels "q1"
      When the driver sends "q1" to "t1" and forgets it
      Then the send of "q1" returns TRUE
      And "q1" arrives at the lower driver of "t1" once

    Scenario: A synchronous method is refused as well
      Given a started target "t1"
      And a driver-created request "r1" for "t1"
      And the driver cancels "r1"
      When the driver calls WdfIoTargetSendReadSynchronously on "t1" with "r1"
      Then the transfer returns STATUS_CANCELLED
      And "r1" has not arrived at the lower driver of "t1"

  @SND-016 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestsend @section:returns
  @source:wdf/canceling-i-o-requests @section:Calling-WdfRequestMarkCancelable-or-WdfRequestMarkCancelableEx
  @framework-source:core/fxirpqueue.cpp
  @framework-source:targets/general/fxiotarget.cpp
  Rule: SND-016 A request that its originator has cancelled
    A send of a received request whose originator has cancelled it MUST NOT lose it: it is refused
    with STATUS_CANCELLED, ended with STATUS_CANCELLED, or arrives as cancelled once the target is
    started.
    In `kmdf-1.33` a started target gets it, and a stopped target refuses: FALSE with
    STATUS_CANCELLED, and no call of the routine.

    Scenario: It does not arrive as if nothing had happened
      Given a started target "t1"
      And the lower driver of "t1" keeps requests cancelable
      And a received read request "q1"
      And "q1" is formatted for read on "t1"
      And "q1" has a completion routine
      And the originator cancels "q1"
      When the driver sends "q1" to "t1"
      Then the status of "q1" is STATUS_CANCELLED

    @profile:kmdf-1.33
    Scenario: A started target gets it as cancelled
      Given a started target "t1"
      And a received read request "q1"
      And "q1" is formatted for read on "t1"
      And "q1" has a completion routine
      And the originator cancels "q1"
      When the driver sends "q1" to "t1"
      Then the send of "q1" returns TRUE
      And "q1" arrives at the lower driver of "t1" once already canceled

    @profile:kmdf-1.33
    Scenario: A stopped target refuses it
      Given a stopped target "t1"
      And a received read request "q1"
      And "q1" is formatted for read on "t1"
      And "q1" has a completion routine
      And the originator cancels "q1"
      When the driver sends "q1" to "t1"
      Then the send of "q1" returns FALSE
      And the status of "q1" is STATUS_CANCELLED
      And the completion routine of "q1" was not called

  @SND-017 @must @driver @untestable
  @sdv:kmdf-ReqMarkCancelableSend
  @source:devtest/kmdf-reqmarkcancelablesend @section:ReqMarkCancelableSend-rule-kmdf
  @source:wdfrequest/nf-wdfrequest-wdfrequestcancelsentrequest @section:remarks
  Rule: SND-017 A cancelable request is not sent
    A driver MUST NOT send a received request that it has marked cancelable; it unmarks it first.
    Untestable: the rule binds the driver, and the source does not check it.

  @SND-018 @must @driver @untestable
  @sdv:kmdf-ReqSendWhileSpinlock
  @source:devtest/kmdf-reqsendwhilespinlock @section:ReqSendWhileSpinlock-rule-kmdf
  @source:wdfrequest/nf-wdfrequest-wdfrequestsend @section:remarks
  Rule: SND-018 Where WdfRequestSend may be called
    A driver MUST call WdfRequestSend at DISPATCH_LEVEL or below, synchronously at PASSIVE_LEVEL
    only, and MUST NOT hold a spin lock meanwhile.
    Untestable: the interface to a subject knows neither interrupt levels nor spin locks.

  @SND-020 @must @driver @untestable
  @source:wdfrequest/nf-wdfrequest-wdfrequestcreate @section:remarks
  @source:wdf/sending-i-o-requests-asynchronously @section:Sending-I-O-Requests-Asynchronously
  @framework-source:core/fxrequestapi.cpp
  @framework-source:inc/private/km/fxirpkm.hpp
  Rule: SND-020 A request without an IRP is not sent
    A driver MUST NOT send, nor ask the status of, a request created without a target before a
    format or WdfRequestChangeTarget has given it an IRP.
    Untestable: what happens then is not defined; the source uses a null pointer.

  @CMP-003 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestsend @section:returns
  @source:wdf/completing-i-o-requests @section:When-to-Complete-a-Request
  @source:wdfrequest/nf-wdfrequest-wdfrequestsetcompletionroutine @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  Rule: CMP-003 No call for a refused send
    When WdfRequestSend returns FALSE, the completion routine MUST NOT be called for that attempt.

    Scenario: Refused by a purged target
      Given a purged target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      When the driver sends "r1" to "t1"
      And the driver starts "t1"
      Then the send of "r1" returns FALSE
      And the completion routine of "r1" was not called

    Scenario: Refused for its options
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      When the driver sends "r1" to "t1" with flags 0x100
      Then the send of "r1" returns FALSE
      And the completion routine of "r1" was not called

    Scenario: Refused when closed, deadline and all
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And the driver closes "t1"
      When the driver sends "r1" to "t1" with a timeout of 50 ms
      And 100 ms pass
      Then the send of "r1" returns FALSE
      And the completion routine of "r1" was not called

  @CMP-006 @must @framework
  @sdv:kmdf-ReqCompletionRoutine
  @source:devtest/kmdf-reqcompletionroutine @section:ReqCompletionRoutine-rule-kmdf
  @source:wdf/completing-i-o-requests @section:When-to-Complete-a-Request
  @source:wdfrequest/nf-wdfrequest-wdfrequestsetcompletionroutine @section:remarks
  @framework-source:core/fxrequestapi.cpp
  Rule: CMP-006 An asynchronous send of a received request needs a routine
    An asynchronous send of a received request that has no completion routine and is not
    send-and-forget MUST return FALSE.
    The pages name no status: any failing one in `documented`, STATUS_INVALID_DEVICE_REQUEST in
    `kmdf-1.33`, whatever the state of the target.

    Scenario: Refused, and still the driver's to complete
      Given a started target "t1"
      And a received write request "q1"
      And "q1" is formatted for write on "t1"
      When the driver sends "q1" to "t1"
      Then the send of "q1" returns FALSE
      And the status of "q1" is a failing status
      And "q1" has not arrived at the lower driver of "t1"
      When the driver completes "q1" with STATUS_UNSUCCESSFUL and 0 bytes
      Then the originator gets "q1" back once with STATUS_UNSUCCESSFUL and 0 bytes

    @profile:kmdf-1.33
    Scenario: Before the state of the target is looked at
      Given a started target "t1"
      And a received write request "q1"
      And "q1" is formatted for write on "t1"
      And the driver closes "t1"
      When the driver sends "q1" to "t1"
      Then the send of "q1" returns FALSE
      And the status of "q1" is STATUS_INVALID_DEVICE_REQUEST

    Scenario Outline: Refused also when sent <how>
      Given a started target "t1"
      And a received write request "q1"
      And "q1" is formatted for write on "t1"
      When the driver sends "q1" to "t1" <how>
      Then the send of "q1" returns FALSE
      And "q1" has not arrived at the lower driver of "t1"

      Examples:
        | how |
        | with a timeout of 50 ms |
        | ignoring the target state |

  @CMP-008 @must @framework @profile:kmdf-1.33
  @source:wdf/completing-i-o-requests @section:When-to-Complete-a-Request
  @framework-source:targets/general/fxiotarget.cpp
  Rule: CMP-008 A synchronous send calls the routine before it returns
    A completion routine that is registered MUST be called once for a synchronous WdfRequestSend
    that is accepted, and MUST have returned before WdfRequestSend does.

    Scenario: First the routine, then the return
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      When the driver sends "r1" to "t1" synchronously
      And the lower driver completes "r1" with STATUS_UNSUCCESSFUL and 4 bytes
      Then the send of "r1" returns TRUE
      And the completion routine of "r1" was called once with STATUS_UNSUCCESSFUL and 4 bytes
      And the following happened in order:
        """
        the completion routine of "r1" began
        the completion routine of "r1" ended
        the send of "r1" returned
        """

  @CMP-009 @should @framework @profile:kmdf-1.33
  @source:wdfrequest/nf-wdfrequest-wdfrequestsend @section:returns
  @framework-source:targets/general/fxiotarget.cpp
  Rule: CMP-009 A refused synchronous send keeps the routine
    After a synchronous WdfRequestSend that returned FALSE the completion routine SHOULD still be
    registered, and not have been called.

    Scenario: Refused synchronously, sent asynchronously
      Given a purged target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And the driver sends "r1" to "t1" synchronously
      And the send of "r1" returns FALSE
      And the completion routine of "r1" was not called
      When the driver starts "t1"
      And the driver sends "r1" to "t1"
      And the lower driver completes "r1" with STATUS_SUCCESS and 64 bytes
      Then the completion routine of "r1" was called once with STATUS_SUCCESS and 64 bytes

  @SYN-002 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestsend @section:returns
  @source:wdfrequest/nf-wdfrequest-wdfrequestgetstatus @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  Rule: SYN-002 TRUE whatever became of it
    A synchronous WdfRequestSend that was accepted MUST return TRUE also if the request failed, was
    cancelled or timed out.

    Scenario: The lower driver fails it
      Given a started target "t1"
      And a driver-created request "r1" for "t1"
      And "r1" is formatted for read on "t1"
      When the driver sends "r1" to "t1" synchronously
      And the lower driver completes "r1" with STATUS_IO_DEVICE_ERROR and 0 bytes
      Then the send of "r1" returns TRUE
      And the status of "r1" is STATUS_IO_DEVICE_ERROR

    Scenario: Its deadline passes
      Given a started target "t1"
      And the lower driver of "t1" keeps requests cancelable
      And a driver-created request "r1" for "t1"
      And "r1" is formatted for read on "t1"
      When the driver sends "r1" to "t1" synchronously with a timeout of 50 ms
      And 50 ms pass
      Then the send of "r1" returns TRUE
      And the status of "r1" is STATUS_IO_TIMEOUT

  @SYN-003 @must @framework @profile:kmdf-1.33
  @source:wdfrequest/nf-wdfrequest-wdfrequestsend @section:remarks
  @source:wdf/controlling-a-general-i-o-target-s-state @section:Controlling-a-General-I-O-Target-s-State
  @framework-source:targets/general/fxiotarget.cpp
  Rule: SYN-003 A stopped target keeps a synchronous sender waiting
    A synchronous send to a stopped target MUST wait until the request is completed after a start,
    or ended by a cancel, a deadline, a purge or a close.

    Scenario: Until the target is started and the lower driver has completed
      Given a stopped target "t1"
      And a driver-created request "r1" for "t1"
      And "r1" is formatted for read on "t1"
      When the driver sends "r1" to "t1" synchronously
      Then the send of "r1" is still waiting
      And "r1" has not arrived at the lower driver of "t1"
      When the driver starts "t1"
      Then the send of "r1" is still waiting
      And "r1" arrives at the lower driver of "t1" once
      When the lower driver completes "r1" with STATUS_SUCCESS and 64 bytes
      Then the send of "r1" returns TRUE

    Scenario: Until its deadline
      Given a stopped target "t1"
      And a driver-created request "r1" for "t1"
      And "r1" is formatted for read on "t1"
      When the driver sends "r1" to "t1" synchronously with a timeout of 50 ms
      And 50 ms pass
      Then the send of "r1" returns TRUE
      And the status of "r1" is STATUS_IO_TIMEOUT
      And "r1" has not arrived at the lower driver of "t1"

    Scenario: Until it is cancelled
      Given a stopped target "t1"
      And a driver-created request "r1" for "t1"
      And "r1" is formatted for read on "t1"
      When the driver sends "r1" to "t1" synchronously
      And the driver cancels "r1"
      Then the cancel of "r1" returns TRUE
      And the send of "r1" returns TRUE
      And the status of "r1" is STATUS_CANCELLED

    Scenario: Until the target is purged
      Given a stopped target "t1"
      And a driver-created request "r1" for "t1"
      And "r1" is formatted for read on "t1"
      When the driver sends "r1" to "t1" synchronously
      And the driver purges "t1"
      Then the send of "r1" returns TRUE
      And the status of "r1" is STATUS_WDF_DEVICE_REMOVED_NOT_SENT

  @SYN-004 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestsend @section:remarks
  @source:wdfrequest/nf-wdfrequest-wdfrequestgetstatus @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  Rule: SYN-004 The status is there at once
    After a synchronous WdfRequestSend, TRUE or FALSE, WdfRequestGetStatus MUST return the outcome
    at once.

    Scenario: After TRUE
      Given a started target "t1"
      And the lower driver of "t1" completes requests at once with STATUS_NOT_FOUND and 0 bytes
      And a driver-created request "r1" for "t1"
      And "r1" is formatted for read on "t1"
      When the driver sends "r1" to "t1" synchronously
      Then the send of "r1" returns TRUE
      And the status of "r1" is STATUS_NOT_FOUND

    Scenario: After FALSE
      Given a purged target "t1"
      And a driver-created request "r1" for "t1"
      And "r1" is formatted for read on "t1"
      When the driver sends "r1" to "t1" synchronously
      Then the send of "r1" returns FALSE
      And the status of "r1" is a failing status

  @SYN-005 @must @framework
  @source:wdf/completing-i-o-requests @section:When-to-Complete-a-Request
  @source:wdfrequest/nf-wdfrequest-wdfrequestsend @section:remarks
  @source:devtest/kmdf-reqcompletionroutine @section:ReqCompletionRoutine-rule-kmdf
  @framework-source:core/fxrequestapi.cpp
  Rule: SYN-005 No routine needed
    A received request MUST be accepted for a synchronous send without a completion routine.

    Scenario: Received, sent synchronously, completed
      Given a started target "t1"
      And a received read request "q1"
      And "q1" is formatted for read on "t1"
      When the driver sends "q1" to "t1" synchronously
      And the lower driver completes "q1" with STATUS_SUCCESS and 64 bytes
      Then the send of "q1" returns TRUE
      And the status of "q1" is STATUS_SUCCESS
      When the driver completes "q1" with STATUS_SUCCESS and 64 bytes
      Then the originator gets "q1" back once with STATUS_SUCCESS and 64 bytes
