Feature: WdfRequestChangeTarget
  One request may go to several targets, one after the other. Before each send after the first the
  driver asks whether the request fits the next target.

  @RTG-001 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestchangetarget @section:description
  @source:wdfrequest/nf-wdfrequest-wdfrequestchangetarget @section:returns
  @framework-source:core/fxrequestbase.cpp
  Rule: RTG-001 The answer is whether the request can go there
    WdfRequestChangeTarget MUST return STATUS_SUCCESS if the target is not closed and the request
    has, or can be given, enough stack locations for it. While a close waits, see TGT-041.

    Scenario: A created request
      Given a started target "t1"
      And a started target "t2"
      And a driver-created request "r1" for "t1"
      When the driver changes the target of "r1" to "t2"
      Then the change of target of "r1" returns STATUS_SUCCESS
      When the driver formats "r1" for read on "t2"
      And the driver sets a completion routine on "r1"
      And the driver sends "r1" to "t2"
      Then "r1" arrives at the lower driver of "t2" once

    Scenario: A received request
      Given a started target "t1"
      And a received read request "q1"
      When the driver changes the target of "q1" to "t1"
      Then the change of target of "q1" returns STATUS_SUCCESS

  @RTG-002 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestchangetarget @section:remarks
  @framework-source:core/fxrequestbase.cpp
  Rule: RTG-002 A stopped target is as good as a started one
    WdfRequestChangeTarget MUST succeed for a stopped target as for a started one.
    The source accepts a purged target as well; the send then fails.

    Scenario: A stopped target
      Given a started target "t1"
      And a stopped target "t2"
      And a driver-created request "r1" for "t1"
      When the driver changes the target of "r1" to "t2"
      Then the change of target of "r1" returns STATUS_SUCCESS
      When the driver formats "r1" for read on "t2"
      And the driver sets a completion routine on "r1"
      And the driver sends "r1" to "t2"
      Then the send of "r1" returns TRUE
      And "r1" has not arrived at the lower driver of "t2"

    @profile:kmdf-1.33
    Scenario: A purged target in the source
      Given a started target "t1"
      And a purged target "t2"
      And a driver-created request "r1" for "t1"
      When the driver changes the target of "r1" to "t2"
      Then the change of target of "r1" returns STATUS_SUCCESS
      When the driver formats "r1" for read on "t2"
      Then the format of "r1" returns STATUS_SUCCESS
      When the driver sends "r1" to "t2"
      Then the send of "r1" returns FALSE
      And the status of "r1" is STATUS_INVALID_DEVICE_STATE

  @RTG-003 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestchangetarget @section:returns
  @source:wdfrequest/nf-wdfrequest-wdfrequestchangetarget @section:remarks
  @source:wdf/forwarding-i-o-requests @section:Forwarding-I-O-Requests
  @framework-source:core/fxrequestbase.cpp
  Rule: RTG-003 A closed target is refused
    WdfRequestChangeTarget MUST fail for a target whose close is over or that was never opened.
    The source's code is STATUS_INVALID_DEVICE_STATE; the page names none.

    Scenario: A closed target
      Given a started target "t1"
      And a started target "t2"
      And a driver-created request "r1" for "t1"
      And the driver closes "t2"
      When the driver changes the target of "r1" to "t2"
      Then the change of target of "r1" returns a failing status
      When the driver changes the target of "r1" to "t1"
      Then the change of target of "r1" returns STATUS_SUCCESS

    Scenario: A target that was never opened
      Given a started target "t1"
      And a remote target "t2" that was never opened
      And a driver-created request "r1" for "t1"
      When the driver changes the target of "r1" to "t2"
      Then the change of target of "r1" returns a failing status

    @profile:kmdf-1.33
    Scenario: The source's code
      Given a started target "t1"
      And a started target "t2"
      And a driver-created request "r1" for "t1"
      And the driver closes "t2" for query-remove
      When the driver changes the target of "r1" to "t2"
      Then the change of target of "r1" returns STATUS_INVALID_DEVICE_STATE

  @RTG-004 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestchangetarget @section:returns
  @framework-source:targets/general/fxiotarget.cpp
  Rule: RTG-004 The stack locations decide
    A request MUST be accepted for a target if at least as many stack locations are left in its IRP
    as the target's device needs.

    Scenario: Two locations are left
      Given a started target "t1" that needs 2 stack locations
      And a started target "t2" that needs 3 stack locations
      And a received read request "q1" with 3 stack locations
      When the driver changes the target of "q1" to "t1"
      Then the change of target of "q1" returns STATUS_SUCCESS
      When the driver changes the target of "q1" to "t2"
      Then the change of target of "q1" returns STATUS_REQUEST_NOT_ACCEPTED
      When the driver changes the target of "q1" to "t1"
      Then the change of target of "q1" returns STATUS_SUCCESS

  @RTG-005 @must @framework @profile:kmdf-1.33
  @source:wdfrequest/nf-wdfrequest-wdfrequestchangetarget @section:remarks
  @framework-source:core/fxrequestbase.cpp
  Rule: RTG-005 The framework's own IRP grows
    For a request whose IRP belongs to the framework, an IRP with too few stack locations MUST be
    replaced by one that has enough, and the call succeeds.

    Scenario: From a short stack to a long one and back
      Given a started target "t1" that needs 1 stack locations
      And a started target "t2" that needs 3 stack locations
      And a driver-created request "r1" for "t1"
      When the driver changes the target of "r1" to "t2"
      Then the change of target of "r1" returns STATUS_SUCCESS
      When the driver changes the target of "r1" to "t1"
      Then the change of target of "r1" returns STATUS_SUCCESS
      When the driver formats "r1" for read on "t2"
      And the driver sets a completion routine on "r1"
      And the driver sends "r1" to "t2"
      Then the send of "r1" returns TRUE
      And "r1" arrives at the lower driver of "t2" once

  @RTG-006 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestchangetarget @section:returns
  @framework-source:core/fxrequestbase.cpp
  Rule: RTG-006 A foreign IRP does not grow
    For a received request, or one over an IRP the driver brought and frees itself, an IRP with too
    few stack locations MUST make the call return STATUS_REQUEST_NOT_ACCEPTED.

    Scenario: A received request
      Given a started target "t1" that needs 2 stack locations
      And a received read request "q1" with 2 stack locations
      When the driver changes the target of "q1" to "t1"
      Then the change of target of "q1" returns STATUS_REQUEST_NOT_ACCEPTED

    Scenario: A request over an IRP of the driver
      Given a started target "t1" that needs 3 stack locations
      And a request "r1" created from an IRP with 2 stack locations
      When the driver changes the target of "r1" to "t1"
      Then the change of target of "r1" returns STATUS_REQUEST_NOT_ACCEPTED

  @RTG-007 @must @driver @misuse @verifier-on @profile:kmdf-1.33
  @source:wdfrequest/nf-wdfrequest-wdfrequestchangetarget @section:remarks
  @framework-source:core/fxrequestbase.cpp
  Rule: RTG-007 Retargeting takes the format away
    A driver MUST format a request again after WdfRequestChangeTarget and before it sends it.
    No page asks for it. The source drops the format even where the call fails, and its verifier
    refuses the send with STATUS_REQUEST_NOT_ACCEPTED.

    Scenario: Sent without a new format
      Given a started target "t1"
      And a started target "t2"
      And "r1" is a formatted request with a completion routine for "t1"
      And the driver changes the target of "r1" to "t2"
      When the driver sends "r1" to "t2"
      Then the send of "r1" returns FALSE
      And the status of "r1" is STATUS_REQUEST_NOT_ACCEPTED
      And "r1" has not arrived at the lower driver of "t2"

  @RTG-008 @must @framework
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetformatrequestforread @section:returns
  @source:wdfrequest/nf-wdfrequest-wdfrequestchangetarget @section:description
  @framework-source:targets/general/fxiotarget.cpp
  Rule: RTG-008 Formatting asks the same question
    A format method MUST make the same check for its target: after a successful
    WdfRequestChangeTarget, formatting for that target does not fail for want of stack locations.

    Scenario: What was changed can be formatted
      Given a started target "t1"
      And a started target "t2" that needs 4 stack locations
      And a driver-created request "r1" for "t1"
      And the driver changes the target of "r1" to "t2"
      When the driver formats "r1" for read on "t2"
      Then the format of "r1" returns STATUS_SUCCESS

    Scenario: Too few locations for the format
      Given a started target "t1" that needs 3 stack locations
      And a received read request "q1" with 3 stack locations
      When the driver formats "q1" for read on "t1"
      Then the format of "q1" returns STATUS_REQUEST_NOT_ACCEPTED

  @RTG-009 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestchangetarget @section:remarks
  @source:wdfrequest/nf-wdfrequest-wdfrequestsend @section:description
  @framework-source:core/fxrequestbase.cpp
  @framework-source:targets/general/fxiotarget.cpp
  Rule: RTG-009 Retargeting promises nothing about the next send
    A request MUST be delivered to the target named in WdfRequestSend, whatever target
    WdfRequestChangeTarget was called with.

    Scenario: Changed to one target and sent to the other
      Given a started target "t1"
      And a started target "t2"
      And a driver-created request "r1" for "t1"
      And the driver changes the target of "r1" to "t2"
      And "r1" is formatted for read on "t1"
      And "r1" has a completion routine
      When the driver sends "r1" to "t1"
      Then the send of "r1" returns TRUE
      And "r1" arrives at the lower driver of "t1" once
      And "r1" has not arrived at the lower driver of "t2"

  @RTG-010 @must @framework @profile:kmdf-1.33
  @source:wdfrequest/nf-wdfrequest-wdfrequestchangetarget @section:remarks
  @framework-source:core/fxrequestbase.cpp
  Rule: RTG-010 Retargeting keeps everything else
    WdfRequestChangeTarget MUST NOT change the completion routine, its context, or the memory of a
    cancel.

    Scenario: The routine and its context stay
      Given a started target "t1"
      And a started target "t2"
      And a driver-created request "r1" for "t1"
      And "r1" has a completion routine with context "kept"
      And the driver changes the target of "r1" to "t2"
      And "r1" is formatted for read on "t2"
      And "r1" is sent to "t2"
      When the lower driver completes "r1" with STATUS_SUCCESS and 4 bytes
      Then the completion routine of "r1" was called once with STATUS_SUCCESS and 4 bytes
      And the completion routine of "r1" was called with context "kept"

  @RTG-011 @must @driver @untestable
  @source:wdf/sending-i-o-requests-asynchronously @section:Sending-I-O-Requests-Asynchronously
  @source:wdfrequest/nf-wdfrequest-wdfrequestchangetarget @section:description
  @source:wdf/forwarding-i-o-requests @section:Forwarding-I-O-Requests
  Rule: RTG-011 The target is changed before each send after the first
    A driver that sends one request to several targets MUST call WdfRequestChangeTarget before every
    send after the first.
    Untestable: the rule binds the driver; the kit's driver keeps it, and the source does not check.

  @RTG-012 @must @driver @untestable
  @source:wdfrequest/nf-wdfrequest-wdfrequestchangetarget @section:remarks
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetformatrequestforread @section:returns
  @source:wdf/request-ownership @section:Request-Ownership
  @framework-source:core/fxrequestbase.cpp
  Rule: RTG-012 A sent request is not retargeted
    A driver MUST NOT call WdfRequestChangeTarget on a request that is queued or sent.
    Untestable: the source does not notice it, and what follows is not defined.

  @RTG-014 @must @framework
  @source:wdf/sending-i-o-requests-asynchronously @section:Sending-I-O-Requests-Asynchronously
  @source:wdfrequest/nf-wdfrequest-wdfrequestchangetarget @section:remarks
  Rule: RTG-014 One target after the other
    Each send in a chain of targets MUST reach its own target once and call the completion routine
    once, before the next one begins.

    Scenario: Three targets in a row
      Given a started target "t1"
      And a started target "t2"
      And a started target "t3"
      And a received read request "q1"
      And "q1" is formatted for read on "t1"
      And "q1" has a completion routine
      And "q1" is sent to "t1"
      When the lower driver completes "q1" with STATUS_SUCCESS and 10 bytes
      Then the completion routine of "q1" was called once with STATUS_SUCCESS and 10 bytes
      When the driver changes the target of "q1" to "t2"
      And the driver formats "q1" for read on "t2"
      And the driver sets a completion routine on "q1"
      And the driver sends "q1" to "t2"
      And the lower driver completes "q1" with STATUS_UNSUCCESSFUL and 0 bytes
      Then the completion routine of "q1" was called twice with STATUS_UNSUCCESSFUL and 0 bytes
      When the driver changes the target of "q1" to "t3"
      And the driver formats "q1" for read on "t3"
      And the driver sets a completion routine on "q1"
      And the driver sends "q1" to "t3"
      And the lower driver completes "q1" with STATUS_SUCCESS and 30 bytes
      Then the completion routine of "q1" was called 3 times with STATUS_SUCCESS and 30 bytes
      And "q1" arrives at the lower driver of "t1" once
      And "q1" arrives at the lower driver of "t2" once
      And "q1" arrives at the lower driver of "t3" once
      When the driver completes "q1" with STATUS_SUCCESS and 30 bytes
      Then the originator gets "q1" back once with STATUS_SUCCESS and 30 bytes

  @RTG-016 @must @framework @profile:kmdf-1.33
  @source:wdfrequest/nf-wdfrequest-wdfrequestcancelsentrequest @section:remarks
  @source:wdfrequest/nf-wdfrequest-wdfrequestreuse @section:remarks
  @framework-source:core/fxrequestbase.cpp
  @framework-source:targets/general/fxiotarget.cpp
  Rule: RTG-016 Retargeting does not forget a cancel
    After any cancel, WdfRequestChangeTarget and a new format MUST NOT make the request sendable: the
    send returns FALSE with STATUS_CANCELLED until the request is reused.
    In `documented` such a send may also go on as if nothing had been cancelled.

    Scenario: Cancelled too late, and then retargeted
      Given a started target "t1"
      And a started target "t2"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      And the lower driver completes "r1" with STATUS_SUCCESS
      And the driver cancels "r1"
      And the driver changes the target of "r1" to "t2"
      And "r1" is formatted for read on "t2"
      And "r1" has a completion routine
      When the driver sends "r1" to "t2"
      Then the send of "r1" returns FALSE
      And the status of "r1" is STATUS_CANCELLED
      And "r1" has not arrived at the lower driver of "t2"
      When the driver reuses "r1" with STATUS_SUCCESS
      And the driver formats "r1" for read on "t2"
      And the driver sets a completion routine on "r1"
      And the driver sends "r1" to "t2"
      Then the send of "r1" returns TRUE
      And "r1" arrives at the lower driver of "t2" once

  @RTG-018 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestgetstatus @section:remarks
  @source:wdfrequest/nc-wdfrequest-evt_wdf_request_completion_routine @section:remarks
  @framework-source:core/fxrequestbase.cpp
  Rule: RTG-018 Each send reports its own outcome
    Status and information seen after a send MUST be those of that send, not of an earlier one.

    Scenario: The second outcome replaces the first
      Given a started target "t1"
      And a started target "t2"
      And a received read request "q1"
      And "q1" is formatted for read on "t1"
      And "q1" has a completion routine
      And "q1" is sent to "t1"
      And the lower driver completes "q1" with STATUS_SUCCESS and 10 bytes
      And the driver changes the target of "q1" to "t2"
      And "q1" is formatted for read on "t2"
      And "q1" has a completion routine
      And "q1" is sent to "t2"
      When the lower driver completes "q1" with STATUS_UNSUCCESSFUL and 0 bytes
      Then the completion routine of "q1" was called twice with STATUS_UNSUCCESSFUL and 0 bytes
      And the status of "q1" is STATUS_UNSUCCESSFUL
      And the information of "q1" is 0
      And the completion parameters of "q1" have type Read, STATUS_UNSUCCESSFUL and 0 bytes
