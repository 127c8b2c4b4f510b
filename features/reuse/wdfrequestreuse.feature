Feature: WdfRequestReuse
  A request object may be used again once it has come back.

  @REU-001 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestreuse @section:description
  @source:wdfrequest/nf-wdfrequest-wdfrequestreuse @section:remarks
  @source:wdf/reusing-framework-request-objects @section:Reusing-Framework-Request-Objects
  @framework-source:core/fxrequest.cpp
  Rule: REU-001 A request can be reused whenever it is with the driver
    WdfRequestReuse MUST succeed before the first send, inside the completion routine, after it, and
    after a send that was refused.

    Scenario: Before the first send
      Given a started target "t1"
      And a driver-created request "r1" for "t1"
      When the driver reuses "r1" with STATUS_SUCCESS
      Then the reuse of "r1" returns STATUS_SUCCESS

    Scenario: Inside the completion routine
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      And the completion routine of "r1" will:
        """
        the driver reuses "r1" with STATUS_SUCCESS
        """
      When the lower driver completes "r1" with STATUS_UNSUCCESSFUL
      Then the reuse of "r1" returns STATUS_SUCCESS

    Scenario: After the completion routine
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      And the lower driver completes "r1" with STATUS_SUCCESS
      When the driver reuses "r1" with STATUS_SUCCESS
      Then the reuse of "r1" returns STATUS_SUCCESS

    Scenario: After a refused send
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And the driver purges "t1"
      And the driver sends "r1" to "t1"
      When the driver reuses "r1" with STATUS_SUCCESS
      Then the reuse of "r1" returns STATUS_SUCCESS
      When the driver starts "t1"
      And the driver formats "r1" for read on "t1"
      And the driver sets a completion routine on "r1"
      And the driver sends "r1" to "t1"
      Then "r1" arrives at the lower driver of "t1" once

    Scenario: A received request
      Given a received read request "q1"
      When the driver reuses "q1" with STATUS_SUCCESS
      Then the reuse of "q1" returns STATUS_SUCCESS

  @REU-002 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestreuse @section:returns
  @framework-source:core/fxrequestapi.cpp
  Rule: REU-002 Unknown flags are refused
    WdfRequestReuse with unknown flags MUST return STATUS_INVALID_PARAMETER and change nothing.

    Scenario: A flag that does not exist
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      When the driver reuses "r1" with STATUS_SUCCESS and unknown flags 0x80
      Then the reuse of "r1" returns STATUS_INVALID_PARAMETER
      When the driver sends "r1" to "t1"
      Then the send of "r1" returns TRUE
      When the lower driver completes "r1" with STATUS_SUCCESS and 8 bytes
      Then the completion routine of "r1" was called once with STATUS_SUCCESS and 8 bytes

  @REU-003 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestreuse @section:returns
  @framework-source:core/fxrequest.cpp
  Rule: REU-003 A received request keeps its IRP
    WdfRequestReuse with a new IRP on a received request MUST return
    STATUS_WDF_REQUEST_INVALID_STATE, 0xC0200208.

    Scenario: A new IRP for a received request
      Given a received read request "q1"
      When the driver reuses "q1" with STATUS_SUCCESS and a new IRP with 2 stack locations
      Then the reuse of "q1" returns STATUS_WDF_REQUEST_INVALID_STATE
      When the driver completes "q1" with STATUS_UNSUCCESSFUL and 0 bytes
      Then the originator gets "q1" back once with STATUS_UNSUCCESSFUL and 0 bytes

  @REU-004 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestreuse @section:remarks
  @source:wdf/reusing-framework-request-objects @section:Reusing-Framework-Request-Objects
  @framework-source:core/fxrequest.cpp
  Rule: REU-004 Reusing takes the completion routine away
    WdfRequestReuse MUST remove the completion routine: the next send calls none unless one is
    registered after the reuse.

    Scenario: A created request is sent without a routine
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And the driver reuses "r1" with STATUS_SUCCESS
      And "r1" is formatted for read on "t1"
      When the driver sends "r1" to "t1"
      Then the send of "r1" returns TRUE
      When the lower driver completes "r1" with STATUS_SUCCESS
      Then the completion routine of "r1" was not called

    Scenario: A received request is refused without a routine
      Given a started target "t1"
      And a received read request "q1"
      And "q1" has a completion routine
      And the driver reuses "q1" with STATUS_SUCCESS
      And "q1" is formatted for read on "t1"
      When the driver sends "q1" to "t1"
      Then the send of "q1" returns FALSE
      And "q1" has not arrived at the lower driver of "t1"

  @REU-005 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestreuse @section:remarks
  @framework-source:core/fxrequest.cpp
  Rule: REU-005 Reusing forgets cancels
    WdfRequestReuse MUST make a cancelled request sendable again: it is delivered, and not as
    cancelled.

    Scenario: Cancelled, reused, and sent again
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
      And the lower driver is asked to cancel "r1" once

    Scenario: Cancelled by a deadline, reused, and sent again
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1" with a timeout of 50 ms
      And 50 ms pass
      And the lower driver completes "r1" with STATUS_CANCELLED
      And the driver reuses "r1" with STATUS_SUCCESS
      And "r1" is formatted for read on "t1"
      And "r1" has a completion routine
      When the driver sends "r1" to "t1"
      And the lower driver asks whether "r1" is canceled
      Then the question of "r1" returns FALSE
      When the lower driver completes "r1" with STATUS_CANCELLED
      Then the completion routine of "r1" was called twice with STATUS_CANCELLED

  @REU-006 @must @framework
  @source:wdfrequest/ns-wdfrequest-_wdf_request_reuse_params @section:field-Status
  @framework-source:core/fxrequest.cpp
  Rule: REU-006 Reusing sets the status
    WdfRequestReuse MUST set the request's status to the given one: WdfRequestGetStatus returns it.

    Scenario Outline: Reused with <status>
      Given a started target "t1"
      And a driver-created request "r1" for "t1"
      When the driver reuses "r1" with <status>
      Then the status of "r1" is <status>

      Examples:
        | status              |
        | STATUS_SUCCESS      |
        | STATUS_UNSUCCESSFUL |
        | 0xC00000BB          |

    Scenario: A received request
      Given a received read request "q1"
      When the driver reuses "q1" with 0xC00000BB
      Then the status of "q1" is 0xC00000BB

  @REU-007 @must @driver @misuse @verifier-on
  @source:wdfrequest/nf-wdfrequest-wdfrequestreuse @section:remarks
  @source:wdf/memory-buffer-life-cycle @section:Scenario-3-Driver-issues-an-I-O-request-that-uses-an-existing-memory-object
  @framework-source:core/fxrequest.cpp
  Rule: REU-007 Reusing takes the format away
    A driver MUST format a request again after WdfRequestReuse and before it sends it.
    The source's verifier refuses the send with STATUS_REQUEST_NOT_ACCEPTED, unless the request was
    formatted and not sent before the reuse, the defect named verifier-formatted-survives-reuse.

    Scenario: Sent without a new format
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      And the lower driver completes "r1" with STATUS_SUCCESS
      And the driver reuses "r1" with STATUS_SUCCESS
      And "r1" has a completion routine
      When the driver sends "r1" to "t1"
      Then the send of "r1" returns FALSE
      And the status of "r1" is a failing status
      And "r1" arrives at the lower driver of "t1" once

  @REU-009 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestreuse @section:returns
  @source:wdfrequest/ns-wdfrequest-_wdf_request_reuse_params @section:field-NewIrp
  @source:wdfrequest/nf-wdfrequest-wdfrequestcreatefromirp @section:remarks
  @framework-source:core/fxrequest.cpp
  Rule: REU-009 A request over a driver's IRP can get a new one
    WdfRequestReuse with a new IRP MUST succeed for a request made by WdfRequestCreateFromIrp.
    Pages and header disagree about requests made by WdfRequestCreate; nothing is asked there.

    Scenario: A longer IRP
      Given a started target "t1" that needs 3 stack locations
      And a request "r1" created from an IRP with 1 stack locations
      When the driver reuses "r1" with STATUS_SUCCESS and a new IRP with 3 stack locations
      Then the reuse of "r1" returns STATUS_SUCCESS
      When the driver formats "r1" for read on "t1"
      Then the format of "r1" returns STATUS_SUCCESS
      When the driver sets a completion routine on "r1"
      And the driver sends "r1" to "t1"
      Then "r1" arrives at the lower driver of "t1" once

  @REU-010 @must @framework @profile:kmdf-1.33
  @source:wdfrequest/nf-wdfrequest-wdfrequestreuse @section:returns
  @framework-source:core/fxrequest.cpp
  Rule: REU-010 A refused reuse takes the routine away all the same
    A WdfRequestReuse that returned STATUS_WDF_REQUEST_INVALID_STATE MUST still have removed the
    completion routine and the format.

    Scenario: The routine is gone
      Given a started target "t1"
      And a received read request "q1"
      And "q1" has a completion routine
      And the driver reuses "q1" with STATUS_SUCCESS and a new IRP with 2 stack locations
      And "q1" is formatted for read on "t1"
      When the driver sends "q1" to "t1"
      Then the send of "q1" returns FALSE
      And the status of "q1" is STATUS_INVALID_DEVICE_REQUEST

  @REU-011 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestreuse @section:remarks
  @framework-source:core/fxrequest.cpp
  Rule: REU-011 Reusing a received request leaves its IRP in place
    WdfRequestReuse on a received request MUST reset the status and the cancel and leave the IRP with
    its originator, so that it can be sent on and completed.

    Scenario: Reused between two sends and completed in the end
      Given a started target "t1"
      And a received read request "q1"
      And "q1" is formatted for read on "t1"
      And "q1" has a completion routine
      And "q1" is sent to "t1"
      And the lower driver completes "q1" with STATUS_UNSUCCESSFUL
      When the driver reuses "q1" with STATUS_SUCCESS
      Then the status of "q1" is STATUS_SUCCESS
      And the originator has not got "q1" back
      When the driver formats "q1" for read on "t1"
      And the driver sets a completion routine on "q1"
      And the driver sends "q1" to "t1"
      And the lower driver completes "q1" with STATUS_SUCCESS and 24 bytes
      And the driver completes "q1" with STATUS_SUCCESS and 24 bytes
      Then the originator gets "q1" back once with STATUS_SUCCESS and 24 bytes

  @REU-012 @must @driver @misuse
  @source:wdfrequest/nf-wdfrequest-wdfrequestreuse @section:remarks
  @source:wdf/reusing-framework-request-objects @section:Reusing-Framework-Request-Objects
  @framework-source:core/fxrequest.cpp
  Rule: REU-012 A request in flight is not reused
    A driver MUST NOT reuse a request that is queued or sent.

    @verifier-on
    Scenario: Reused in the queue of a stopped target
      Given a stopped target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      When the driver reuses "r1" with STATUS_SUCCESS
      Then the verifier reports a mistake or the system stops

  @REU-014 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestreuse @section:remarks
  @source:wdfrequest/nf-wdfrequest-wdfrequestreuse @section:description
  @framework-source:core/fxrequest.cpp
  Rule: REU-014 Reusing twice is reusing once
    Two calls of WdfRequestReuse in a row MUST leave the request as the second one alone would.

    Scenario: Two in a row
      Given a started target "t1"
      And a driver-created request "r1" for "t1"
      And the driver cancels "r1"
      When the driver reuses "r1" with STATUS_UNSUCCESSFUL
      And the driver reuses "r1" with 0xC00000BB
      Then the reuse of "r1" returns STATUS_SUCCESS
      And the status of "r1" is 0xC00000BB
      When the driver formats "r1" for read on "t1"
      And the driver sets a completion routine on "r1"
      And the driver sends "r1" to "t1"
      Then the send of "r1" returns TRUE
      And "r1" arrives at the lower driver of "t1" once

  @REU-016 @must @framework @profile:kmdf-1.33
  @source:wdfrequest/ne-wdfrequest-_wdf_request_reuse_flags @section:enum-fields
  @framework-source:core/fxrequest.cpp
  Rule: REU-016 The flag that no page lists is not for created requests
    WdfRequestReuse with the flag value 2 MUST fail for a request whose IRP belongs to the framework.
    In the source the flag makes a request over a driver's IRP one that must be completed.

    Scenario: The flag value 2
      Given a started target "t1"
      And a driver-created request "r1" for "t1"
      When the driver reuses "r1" with STATUS_SUCCESS and unknown flags 0x2
      Then the reuse of "r1" returns a failing status

  @REU-017 @must @framework @profile:kmdf-1.33
  @source:wdfrequest/nf-wdfrequest-wdfrequestcreatefromirp @section:Examples
  @source:wdfrequest/ns-wdfrequest-_wdf_request_reuse_params @section:remarks
  @framework-source:core/fxrequest.cpp
  Rule: REU-017 A request can be detached from its IRP
    WdfRequestReuse with a new IRP of NULL MUST succeed for a request over a driver's IRP, and the
    next format gives the request an IRP of its own.

    Scenario: Detached, and sent with an IRP of its own
      Given a started target "t1" that needs 2 stack locations
      And a request "r1" created from an IRP with 1 stack locations
      When the driver reuses "r1" with STATUS_SUCCESS and no IRP
      Then the reuse of "r1" returns STATUS_SUCCESS
      When the driver formats "r1" for read on "t1"
      Then the format of "r1" returns STATUS_SUCCESS
      When the driver sets a completion routine on "r1"
      And the driver sends "r1" to "t1"
      Then "r1" arrives at the lower driver of "t1" once

  @REU-018 @must @framework @profile:kmdf-1.33
  @source:wdfrequest/ne-wdfrequest-_wdf_request_send_options_flags @section:remarks
  @framework-source:core/fxrequestapi.cpp
  Rule: REU-018 A target's format is remembered against send-and-forget
    A received request that was once formatted for a target MUST be refused by a send-and-forget with
    STATUS_INVALID_DEVICE_REQUEST, even after WdfRequestReuse.
    The documentation forbids only to format before this send.

    Scenario: Formatted, reused, and to be forgotten
      Given a started target "t1"
      And a received read request "q1"
      And "q1" is formatted for read on "t1"
      And the driver reuses "q1" with STATUS_SUCCESS
      When the driver sends "q1" to "t1" and forgets it
      Then the send of "q1" returns FALSE
      And the status of "q1" is STATUS_INVALID_DEVICE_REQUEST
      And "q1" has not arrived at the lower driver of "t1"

  @CAN-018 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestreuse @section:remarks
  @framework-source:core/fxrequest.cpp
  Rule: CAN-018 Reuse clears the cancel of the IRP
    A successful WdfRequestReuse MUST clear the cancel of the underlying IRP too, even where the
    originator made it: the lower driver is told of no cancel.

    Scenario: The originator's cancel is forgotten too
      Given a started target "t1"
      And a received read request "q1"
      And the originator cancels "q1"
      And the driver reuses "q1" with STATUS_SUCCESS
      And "q1" is formatted for read on "t1"
      And "q1" has a completion routine
      When the driver sends "q1" to "t1"
      Then the send of "q1" returns TRUE
      When the lower driver asks whether "q1" is canceled
      Then the question of "q1" returns FALSE
