Feature: Completing I/O requests
  A request that was sent comes back when the lower driver completes it. From then on it belongs to
  the driver that sent it.

  @DON-001 @must @framework
  @source:wdf/completing-i-o-requests @section:Obtaining-Completion-Information
  @source:wdfrequest/nf-wdfrequest-wdfrequestsetcompletionroutine @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  Rule: DON-001 The lower driver's completion brings the completion routine
    When the lower driver completes a request that was sent asynchronously with a completion
    routine, the framework MUST call that routine, once.

    Scenario: Completed by the lower driver
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      Then the completion routine of "r1" was not called
      When the lower driver completes "r1" with STATUS_SUCCESS and 64 bytes
      Then the completion routine of "r1" was called once with STATUS_SUCCESS and 64 bytes

  @DON-003 @must @framework
  @source:wdf/completing-i-o-requests @section:Obtaining-Completion-Information
  @source:wdf/completing-i-o-requests @section:When-to-Complete-a-Request
  @framework-source:targets/general/fxiotarget.cpp
  Rule: DON-003 Never before the lower driver lets go
    The completion routine of a delivered request MUST NOT be called before the lower driver
    completes it: not when it is cancelled, not when its deadline passes, not when the target is
    stopped, purged or closed.
    The lower driver may still write to the buffers until it completes.

    Scenario Outline: <what happens> does not complete a request that the lower driver holds
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1" with a timeout of 50 ms
      When <what happens>
      Then the completion routine of "r1" was not called
      And "r1" is with the lower driver of "t1"
      When the lower driver completes "r1" with STATUS_SUCCESS and 3 bytes
      Then the completion routine of "r1" was called once with STATUS_SUCCESS and 3 bytes

      Examples:
        | what happens                                |
        | the driver cancels "r1"                     |
        | 50 ms pass                                  |
        | the driver stops "t1" canceling sent requests |
        | the driver purges "t1"                      |
        | the driver purges "t1" and waits            |
        | the driver closes "t1"                      |
        | the driver closes "t1" for query-remove     |
        | the driver deletes "t1"                     |

  @DON-004 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestgetstatus @section:remarks
  @source:wdf/completing-i-o-requests @section:Obtaining-Completion-Information
  @framework-source:core/fxrequestbase.cpp
  Rule: DON-004 Status and information arrive unchanged
    The completion routine MUST see the status and the information with which the lower driver
    completed, in its parameters and in WdfRequestGetStatus and WdfRequestGetInformation alike.

    Scenario Outline: The lower driver completes with <status> and <bytes> bytes
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      When the lower driver completes "r1" with <status> and <bytes> bytes
      Then the completion routine of "r1" was called once with <status> and <bytes> bytes
      And the status of "r1" is <status>
      And the information of "r1" is <bytes>
      And the completion parameters of "r1" have type Read, <status> and <bytes> bytes

      Examples:
        | status                     | bytes |
        | STATUS_SUCCESS             | 64    |
        | STATUS_SUCCESS             | 0     |
        | STATUS_UNSUCCESSFUL        | 0     |
        | STATUS_UNSUCCESSFUL        | 12    |
        | STATUS_CANCELLED           | 0     |
        | STATUS_IO_TIMEOUT          | 0     |
        | 0xC000009D                 | 0     |
        | STATUS_SUCCESS             | 4294967303 |
        | 0x80000005                 | 32    |

  @DON-006 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestsend @section:returns
  @framework-source:core/fxrequestapi.cpp
  Rule: DON-006 A request may be completed before its send has returned
    If the lower driver completes the request while it is being handed over, the completion routine
    MAY run before WdfRequestSend returns, and WdfRequestSend MUST return TRUE all the same.

    Scenario: The lower driver completes on arrival
      Given a started target "t1"
      And the lower driver of "t1" completes requests at once with STATUS_SUCCESS and 8 bytes
      And "r1" is a formatted request with a completion routine for "t1"
      When the driver sends "r1" to "t1"
      Then the send of "r1" returns TRUE
      And the completion routine of "r1" was called once with STATUS_SUCCESS and 8 bytes

  @DON-007 @must @framework
  @source:wdfrequest/nc-wdfrequest-evt_wdf_request_completion_routine @section:parameters
  @source:wdf/request-ownership @section:Request-Ownership
  @framework-source:core/fxrequestbase.cpp
  Rule: DON-007 The routine gets the request, the target and the context of this send
    The completion routine MUST be called with the handle that was sent, the target it was sent to,
    and the context registered for this send.

    Scenario: Two sends, two targets, two contexts
      Given a started target "t1"
      And a started target "t2"
      And a driver-created request "r1" for "t1"
      And "r1" is formatted for read on "t1"
      And "r1" has a completion routine with context "first"
      And "r1" is sent to "t1"
      When the lower driver completes "r1" with STATUS_SUCCESS
      Then the completion routine of "r1" was called with context "first"
      And the completion routine of "r1" was called for "t1"
      When the driver changes the target of "r1" to "t2"
      And the driver formats "r1" for read on "t2"
      And the driver sets a completion routine on "r1" with context "second"
      And the driver sends "r1" to "t2"
      And the lower driver completes "r1" with STATUS_SUCCESS
      Then the completion routine of "r1" was called with context "second"
      And the completion routine of "r1" was called for "t2"

  @DON-008 @must @framework @profile:kmdf-1.33
  @source:wdfrequest/nf-wdfrequest-wdfrequestsetcompletionroutine @section:remarks
  @source:wdf/reusing-framework-request-objects @section:Reusing-Framework-Request-Objects
  @framework-source:core/fxrequestbase.cpp
  Rule: DON-008 The call uses the registration up
    Calling the completion routine MUST remove it; a received request that is sent again without
    registering is refused with STATUS_INVALID_DEVICE_REQUEST.

    Scenario: A received request is sent on without a new registration
      Given a started target "t1"
      And a received read request "q1"
      And "q1" is formatted for read on "t1"
      And "q1" has a completion routine
      And "q1" is sent to "t1"
      And the completion routine of "q1" will:
        """
        the driver formats "q1" for read on "t1"
        the driver sends "q1" to "t1"
        the send of "q1" returns FALSE
        """
      When the lower driver completes "q1" with STATUS_SUCCESS
      Then the send of "q1" returns FALSE
      And the status of "q1" is STATUS_INVALID_DEVICE_REQUEST
      And "q1" arrives at the lower driver of "t1" once
      And the completion routine of "q1" was called once

  @DON-009 @must @framework
  @source:wdf/completing-i-o-requests @section:When-to-Complete-a-Request
  @source:wdf/reusing-framework-request-objects @section:Reusing-Framework-Request-Objects
  @framework-source:targets/general/fxiotarget.cpp
  Rule: DON-009 Inside the routine the request is free
    From inside its completion routine the driver MUST be able to complete, delete, reuse, retarget
    and send the request again, also to the same target.

    Scenario: Sent again to the same target
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      And the completion routine of "r1" will:
        """
        the driver reuses "r1" with STATUS_SUCCESS
        the driver formats "r1" for write on "t1"
        the driver sets a completion routine on "r1"
        the driver sends "r1" to "t1"
        """
      When the lower driver completes "r1" with STATUS_SUCCESS
      Then the send of "r1" returns TRUE
      And "r1" arrives at the lower driver of "t1" twice as a write
      When the lower driver completes "r1" with STATUS_SUCCESS and 2 bytes
      Then the completion routine of "r1" was called twice with STATUS_SUCCESS and 2 bytes

    Scenario: Sent on to another target
      Given a started target "t1"
      And a started target "t2"
      And a received read request "q1"
      And "q1" is formatted for read on "t1"
      And "q1" has a completion routine
      And "q1" is sent to "t1"
      And the completion routine of "q1" will:
        """
        the driver changes the target of "q1" to "t2"
        the driver formats "q1" for read on "t2"
        the driver sets a completion routine on "q1"
        the driver sends "q1" to "t2"
        """
      When the lower driver completes "q1" with STATUS_UNSUCCESSFUL
      Then the change of target of "q1" returns STATUS_SUCCESS
      And the send of "q1" returns TRUE
      And "q1" is with the lower driver of "t2"

    Scenario: A received request is completed
      Given a started target "t1"
      And a received read request "q1"
      And "q1" is formatted for read on "t1"
      And "q1" has a completion routine
      And "q1" is sent to "t1"
      And the completion routine of "q1" will:
        """
        the driver completes "q1" with STATUS_SUCCESS and 8 bytes
        """
      When the lower driver completes "q1" with STATUS_SUCCESS and 8 bytes
      Then the originator gets "q1" back once with STATUS_SUCCESS and 8 bytes

  @DON-010 @must @framework
  @source:wdf/framework-object-life-cycle @section:Using-Reference-Counts
  @framework-source:targets/general/fxiotarget.cpp
  @framework-source:core/fxrequestbase.cpp
  Rule: DON-010 The object outlives its completion routine
    The framework MUST keep the request object until its completion routine has returned, even if
    the routine completes or deletes it.

    Scenario: The routine deletes its request
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      And the completion routine of "r1" will:
        """
        the driver deletes "r1"
        the destroy callback of "r1" was not called
        """
      When the lower driver completes "r1" with STATUS_SUCCESS
      Then the destroy callback of "r1" was called once
      And the following happened in order:
        """
        the completion routine of "r1" began
        the completion routine of "r1" ended
        the destroy callback of "r1" was called
        """

    Scenario: The routine completes its request
      Given a started target "t1"
      And a received read request "q1"
      And "q1" is formatted for read on "t1"
      And "q1" has a completion routine
      And "q1" is sent to "t1"
      And the completion routine of "q1" will:
        """
        the driver completes "q1" with STATUS_SUCCESS
        the destroy callback of "q1" was not called
        """
      When the lower driver completes "q1" with STATUS_SUCCESS
      Then the destroy callback of "q1" was called once

  @DON-013 @must @lower-driver @untestable @sdv:kmdf-DoubleCompletion @sdv:kmdf-DoubleCompletionLocal
  @source:wdf/completing-i-o-requests @section:When-to-Complete-a-Request
  @source:devtest/kmdf-doublecompletion @section:DoubleCompletion-rule-kmdf
  @source:wdf/completing-i-o-requests @section:Completing-I-O-Requests
  Rule: DON-013 The lower driver completes each request once
    A lower driver MUST complete each request it was given exactly once; a second completion never
    calls the completion routine again.
    Untestable: the rule binds the lower driver, which the kit plays; it completes each request once.

  @DON-014 @must @lower-driver @untestable @sdv:kmdf-ReqNotCanceledLocal
  @source:wdfrequest/nf-wdfrequest-wdfrequestunmarkcancelable @section:remarks
  @source:wdf/synchronizing-cancel-and-completion-code @section:Synchronizing-Cancel-and-Completion-Code
  @source:devtest/kmdf-reqnotcanceledlocal @section:ReqNotCanceledLocal-rule-kmdf
  Rule: DON-014 A marked request is unmarked before it is completed
    A lower driver MUST take its mark back, successfully, before it completes outside its cancel
    callback.
    Untestable: the rule binds the lower driver, which the kit plays; its scenarios keep it.

  @DON-016 @must @driver @untestable
  @source:wdf/memory-buffer-life-cycle @section:Scenario-3-Driver-issues-an-I-O-request-that-uses-an-existing-memory-object
  @framework-source:core/fxrequest.cpp
  Rule: DON-016 Lent buffers come back before the completion
    A driver MUST NOT complete a received request while another request is still formatted with its
    memory.
    Untestable: the kit's requests carry sizes and offsets, not shared memory objects.

  @DON-019 @must @framework
  @source:wdf/sending-i-o-requests-synchronously @section:Sending-I-O-Requests-Synchronously
  @source:wdfiotarget/ne-wdfiotarget-_wdf_io_target_sent_io_action @section:field-WdfIoTargetWaitForSentIoToComplete
  Rule: DON-019 Without a completion nothing is owed
    As long as the lower driver does not complete a request, the framework MUST go on waiting: no
    completion routine, and a waiting stop does not return.

    Scenario: The lower driver never completes
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      When 3600000 ms pass
      Then the completion routine of "r1" was not called
      When the driver stops "t1" canceling sent requests
      Then the stop of "t1" is still waiting
      And the completion routine of "r1" was not called
      When the lower driver completes "r1" with STATUS_CANCELLED
      Then the stop of "t1" has returned
      And the completion routine of "r1" was called once with STATUS_CANCELLED
