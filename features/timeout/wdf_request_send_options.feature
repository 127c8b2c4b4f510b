Feature: WDF_REQUEST_SEND_OPTIONS: the time-out
  A send may carry a deadline. When it passes, the framework cancels the request, and what was
  cancelled so is called timed out.

  @TMO-001 @must @framework
  @source:wdfrequest/ns-wdfrequest-_wdf_request_send_options @section:field-Timeout
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TMO-001 Timed out
    A request that is sent with TIMEOUT and a time-out other than 0 MUST be cancelled when it is not
    completed in time, and reported with STATUS_IO_TIMEOUT if it then ends with STATUS_CANCELLED.

    Scenario: The lower driver gives in when the deadline passes
      Given a started target "t1"
      And the lower driver of "t1" keeps requests cancelable
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1" with a timeout of 50 ms
      When 50 ms pass
      Then the lower driver is asked to cancel "r1" once
      And the completion routine of "r1" was called once with STATUS_IO_TIMEOUT and 0 bytes
      And the status of "r1" is STATUS_IO_TIMEOUT

    Scenario: A received request times out like any other
      Given a started target "t1"
      And the lower driver of "t1" keeps requests cancelable
      And a received read request "q1"
      And "q1" is formatted for read on "t1"
      And "q1" has a completion routine
      And "q1" is sent to "t1" with a timeout of 50 ms
      When 50 ms pass
      Then the completion routine of "q1" was called once with STATUS_IO_TIMEOUT and 0 bytes

    Scenario: So does a synchronous send
      Given a started target "t1"
      And the lower driver of "t1" keeps requests cancelable
      When the driver calls WdfIoTargetSendReadSynchronously on "t1" without a request with a timeout of 50 ms
      And 50 ms pass
      Then the transfer returns STATUS_IO_TIMEOUT

  @TMO-002 @must @framework
  @source:wdfrequest/ns-wdfrequest-_wdf_request_send_options @section:field-Timeout
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TMO-002 Zero is no deadline
    A time-out of 0 MUST NOT time the request out.

    Scenario: A day later
      Given a started target "t1"
      And the lower driver of "t1" keeps requests cancelable
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1" with a timeout of 0 ms
      When 86400000 ms pass
      Then the lower driver is not asked to cancel "r1"
      And "r1" is with the lower driver of "t1"

  @TMO-003 @must @framework
  @source:wdfrequest/ns-wdfrequest-_wdf_request_send_options @section:field-Timeout
  @framework-source:inc/primitives/km/mxtimerkm.h
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TMO-003 Relative and absolute
    A negative time-out MUST count from now, and a positive one name a point of system time; both
    are in units of 100 ns.

    Scenario: 50 ms from now, at 100 ms of the clock
      Given a started target "t1"
      And the lower driver of "t1" keeps requests cancelable
      And "r1" is a formatted request with a completion routine for "t1"
      And 100 ms pass
      And "r1" is sent to "t1" with a timeout of 50 ms
      When 49 ms pass
      Then the lower driver is not asked to cancel "r1"
      When 1 ms pass
      Then the lower driver is asked to cancel "r1" once

    Scenario: At 150 ms of the clock, from 100 ms on
      Given a started target "t1"
      And the lower driver of "t1" keeps requests cancelable
      And "r1" is a formatted request with a completion routine for "t1"
      And 100 ms pass
      And "r1" is sent to "t1" with a deadline at 150 ms
      When 49 ms pass
      Then the lower driver is not asked to cancel "r1"
      When 1 ms pass
      Then the lower driver is asked to cancel "r1" once
      And the completion routine of "r1" was called once with STATUS_IO_TIMEOUT and 0 bytes

  @TMO-004 @must @framework
  @source:wdfrequest/ne-wdfrequest-_wdf_request_send_options_flags @section:field-WDF_REQUEST_SEND_OPTION_TIMEOUT
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TMO-004 No flag, no deadline
    A time-out without the TIMEOUT flag MUST be ignored.

    Scenario: 50 ms that nobody asked for
      Given a started target "t1"
      And the lower driver of "t1" keeps requests cancelable
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1" with a timeout of 50 ms without its flag
      When 100 ms pass
      Then the lower driver is not asked to cancel "r1"
      And "r1" is with the lower driver of "t1"

  @TMO-005 @must @framework
  @source:wdfrequest/ns-wdfrequest-_wdf_request_send_options @section:field-Timeout
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetsendreadsynchronously @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  @framework-source:core/fxrequestbase.cpp
  Rule: TMO-005 A deadline asks and does not complete
    When the deadline of a request that the lower driver has passes, the framework MUST only ask the
    lower driver to cancel; routine and return of a synchronous send wait for its completion.
    The buffers are the lower driver's until then.

    Scenario: A lower driver that does not give in
      Given a started target "t1"
      And the lower driver of "t1" notes cancellation and keeps requests
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1" with a timeout of 50 ms
      When 500 ms pass
      Then the lower driver is asked to cancel "r1" once
      And the completion routine of "r1" was not called
      When the lower driver completes "r1" with STATUS_SUCCESS and 64 bytes
      Then the completion routine of "r1" was called once with STATUS_SUCCESS and 64 bytes

    Scenario: A synchronous send waits on
      Given a started target "t1"
      And the lower driver of "t1" notes cancellation and keeps requests
      And a driver-created request "r1" for "t1"
      And "r1" is formatted for read on "t1"
      When the driver sends "r1" to "t1" synchronously with a timeout of 50 ms
      And 500 ms pass
      Then the send of "r1" is still waiting
      When the lower driver completes "r1" with STATUS_CANCELLED and 0 bytes
      Then the send of "r1" returns TRUE
      And the status of "r1" is STATUS_IO_TIMEOUT

  @TMO-006 @must @framework
  @source:wdfrequest/ns-wdfrequest-_wdf_request_send_options @section:field-Timeout
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TMO-006 Any other status is reported as it is
    A request that ends after its deadline with a status other than STATUS_CANCELLED MUST be
    reported with that status.

    Scenario Outline: Completed with <status> after the deadline
      Given a started target "t1"
      And the lower driver of "t1" notes cancellation and keeps requests
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1" with a timeout of 50 ms
      And 50 ms pass
      When the lower driver completes "r1" with <status> and 8 bytes
      Then the completion routine of "r1" was called once with <status> and 8 bytes

      Examples:
        | status |
        | STATUS_SUCCESS |
        | STATUS_UNSUCCESSFUL |
        | STATUS_DEVICE_NOT_CONNECTED |

  @TMO-007 @must @framework @profile:kmdf-1.33
  @source:wdfrequest/ns-wdfrequest-_wdf_request_send_options @section:field-Timeout
  @source:wdfrequest/nf-wdfrequest-wdfrequestgetinformation @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TMO-007 The information stays
    Where STATUS_CANCELLED becomes STATUS_IO_TIMEOUT, the information MUST stay as the lower driver
    set it.

    Scenario: Three bytes came through
      Given a started target "t1"
      And the lower driver of "t1" notes cancellation and keeps requests
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1" with a timeout of 50 ms
      And 50 ms pass
      When the lower driver completes "r1" with STATUS_CANCELLED and 3 bytes
      Then the completion routine of "r1" was called once with STATUS_IO_TIMEOUT and 3 bytes
      And the information of "r1" is 3

  @TMO-008 @must @framework
  @source:wdfrequest/ns-wdfrequest-_wdf_request_send_options @section:field-Timeout
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TMO-008 Timed out in the queue
    A queued request whose deadline passes MUST end with STATUS_IO_TIMEOUT and never be delivered.
    STATUS_WDF_IO_TIMEOUT_NOT_SENT is defined for it and never used. In `kmdf-1.33` the information
    is 0.

    Scenario: Never delivered
      Given a stopped target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1" with a timeout of 50 ms
      When 50 ms pass
      Then the completion routine of "r1" was called once with STATUS_IO_TIMEOUT
      When the driver starts "t1"
      Then "r1" has not arrived at the lower driver of "t1"
      And the completion routine of "r1" was called once

    Scenario: Each by its own deadline
      Given a stopped target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r2" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1" with a timeout of 80 ms
      And "r2" is sent to "t1" with a timeout of 50 ms
      When 50 ms pass
      Then the completion routine of "r2" was called once with STATUS_IO_TIMEOUT
      And the completion routine of "r1" was not called
      When the driver starts "t1"
      Then "r1" arrives at the lower driver of "t1" once
      And "r2" has not arrived at the lower driver of "t1"

  @TMO-009 @must @framework
  @source:wdfrequest/ns-wdfrequest-_wdf_request_send_options @section:field-Timeout
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TMO-009 Completed in time
    A deadline MUST have no effect once the request is completed, neither on this send nor on a
    later one.

    Scenario: The deadline of a send that is over
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1" with a timeout of 50 ms
      And the lower driver completes "r1" with STATUS_SUCCESS and 64 bytes
      When 100 ms pass
      Then the completion routine of "r1" was called once with STATUS_SUCCESS and 64 bytes
      And the status of "r1" is STATUS_SUCCESS

    Scenario: It does not reach the next send
      Given a started target "t1"
      And the lower driver of "t1" keeps requests cancelable
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1" with a timeout of 50 ms
      And the lower driver completes "r1" with STATUS_SUCCESS and 64 bytes
      And the driver reuses "r1" with STATUS_SUCCESS
      And "r1" is formatted for read on "t1"
      And "r1" has a completion routine
      And "r1" is sent to "t1"
      When 100 ms pass
      Then the lower driver is not asked to cancel "r1"
      And "r1" is with the lower driver of "t1"

  @TMO-013 @should @framework
  @source:wdfrequest/ns-wdfrequest-_wdf_request_send_options @section:field-Timeout
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TMO-013 A deadline outlives the start of its target
    The deadline of a queued request SHOULD go on when its target is started.
    In the source WdfIoTargetStart drops the deadline of an asynchronous send: `kmdf-1.33` demands
    that, `documented` allows both. A synchronous send keeps its deadline.

    @profile:kmdf-1.33
    Scenario: The start drops the deadline of an asynchronous send
      Given a stopped target "t1"
      And the lower driver of "t1" keeps requests cancelable
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1" with a timeout of 50 ms
      And 10 ms pass
      When the driver starts "t1"
      And 100 ms pass
      Then "r1" is with the lower driver of "t1"
      And the lower driver is not asked to cancel "r1"

    Scenario: Never before the deadline
      Given a stopped target "t1"
      And the lower driver of "t1" keeps requests cancelable
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1" with a timeout of 50 ms
      And 10 ms pass
      When the driver starts "t1"
      And 39 ms pass
      Then "r1" is with the lower driver of "t1"
      And the lower driver is not asked to cancel "r1"

    Scenario: A synchronous send keeps its deadline
      Given a stopped target "t1"
      And the lower driver of "t1" keeps requests cancelable
      And a driver-created request "r1" for "t1"
      And "r1" is formatted for read on "t1"
      And the driver sends "r1" to "t1" synchronously with a timeout of 50 ms
      And 10 ms pass
      When the driver starts "t1"
      And 40 ms pass
      Then the send of "r1" returns TRUE
      And the status of "r1" is STATUS_IO_TIMEOUT

  @TMO-014 @must @framework @profile:kmdf-1.33
  @source:wdfrequest/ns-wdfrequest-_wdf_request_send_options @section:field-Timeout
  @source:wdf/reusing-framework-request-objects @section:Reusing-Framework-Request-Objects
  @framework-source:targets/general/fxiotarget.cpp
  @framework-source:core/fxrequestbase.cpp
  Rule: TMO-014 Reuse after a time-out
    A request that has timed out MUST be reused before it is sent again; before that WdfRequestSend
    returns FALSE with STATUS_CANCELLED.
    In `documented` such a send may go on as if nothing had happened.

    Scenario: Refused until it is reused
      Given a started target "t1"
      And the lower driver of "t1" keeps requests cancelable
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1" with a timeout of 50 ms
      And 50 ms pass
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
      And "r1" arrives at the lower driver of "t1" twice

  @TMO-015 @must @framework
  @source:wdfrequest/ns-wdfrequest-_wdf_request_send_options @section:field-Timeout
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TMO-015 Cancelled first, deadline later
    A request that was cancelled and completed with STATUS_CANCELLED before its deadline MUST be
    reported with STATUS_CANCELLED; if the deadline passed before that completion, STATUS_IO_TIMEOUT
    is allowed as well.
    In `kmdf-1.33` it is STATUS_IO_TIMEOUT then.

    Scenario: Cancelled and completed before the deadline
      Given a started target "t1"
      And the lower driver of "t1" keeps requests cancelable
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1" with a timeout of 50 ms
      When the driver cancels "r1"
      And 100 ms pass
      Then the completion routine of "r1" was called once with STATUS_CANCELLED and 0 bytes

    Scenario: Cancelled before the deadline, completed after it
      Given a started target "t1"
      And the lower driver of "t1" notes cancellation and keeps requests
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1" with a timeout of 50 ms
      When the driver cancels "r1"
      And 50 ms pass
      And the lower driver completes "r1" with STATUS_CANCELLED and 0 bytes
      Then the completion routine of "r1" was called once with STATUS_CANCELLED or STATUS_IO_TIMEOUT and 0 bytes

    @profile:kmdf-1.33
    Scenario: As the timer ran
      Given a started target "t1"
      And the lower driver of "t1" notes cancellation and keeps requests
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1" with a timeout of 50 ms
      When the driver cancels "r1"
      And 50 ms pass
      And the lower driver completes "r1" with STATUS_CANCELLED and 0 bytes
      Then the completion routine of "r1" was called once with STATUS_IO_TIMEOUT and 0 bytes

  @TMO-016 @may @framework
  @source:wdfrequest/ns-wdfrequest-_wdf_request_send_options @section:field-Timeout
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TMO-016 A deadline that is already over
    A send whose deadline is already over MUST be accepted; it MAY arrive as cancelled.
    In `kmdf-1.33` it arrives, and ends as the lower driver says.

    Scenario: Accepted
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And 100 ms pass
      When the driver sends "r1" to "t1" with a deadline at 50 ms
      Then the send of "r1" returns TRUE

    @profile:kmdf-1.33
    Scenario: Delivered, and ended as the lower driver says
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And 100 ms pass
      When the driver sends "r1" to "t1" with a deadline at 50 ms
      Then the send of "r1" returns TRUE
      And "r1" arrives at the lower driver of "t1" once
      When the lower driver completes "r1" with STATUS_SUCCESS and 64 bytes
      Then the completion routine of "r1" was called once with STATUS_SUCCESS and 64 bytes

  @TMO-019 @must @framework
  @source:wdfrequest/ns-wdfrequest-_wdf_request_send_options @section:field-Timeout
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TMO-019 Never early
    Before the deadline the framework MUST NOT cancel the request on its account.

    Scenario: 1 ms before
      Given a started target "t1"
      And the lower driver of "t1" keeps requests cancelable
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1" with a timeout of 50 ms
      When 49 ms pass
      Then the lower driver is not asked to cancel "r1"
      And the completion routine of "r1" was not called

    Scenario: 1 ms before, in the queue
      Given a stopped target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1" with a timeout of 50 ms
      When 49 ms pass
      Then the completion routine of "r1" was not called
      When 1 ms pass
      Then the completion routine of "r1" was called once with STATUS_IO_TIMEOUT

  @TMO-020 @must @framework
  @source:wdfrequest/ns-wdfrequest-_wdf_request_send_options @section:field-Timeout
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TMO-020 Timed out is who had a deadline
    STATUS_IO_TIMEOUT MUST be reported only for a send with a deadline that has passed, or if the
    lower driver completed with it.

    Scenario: Cancelled without a deadline
      Given a started target "t1"
      And the lower driver of "t1" keeps requests cancelable
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      When 100 ms pass
      And the driver cancels "r1"
      Then the completion routine of "r1" was called once with STATUS_CANCELLED and 0 bytes

    Scenario: The deadline was an earlier send's
      Given a started target "t1"
      And the lower driver of "t1" keeps requests cancelable
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1" with a timeout of 50 ms
      And 50 ms pass
      And the driver reuses "r1" with STATUS_SUCCESS
      And "r1" is formatted for read on "t1"
      And "r1" has a completion routine
      And "r1" is sent to "t1"
      When the driver cancels "r1"
      Then the completion routine of "r1" was called twice with STATUS_CANCELLED and 0 bytes

  @TMO-021 @must @framework @profile:kmdf-1.33
  @source:wdfrequest/ns-wdfrequest-_wdf_request_send_options @section:field-Timeout
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetpurge @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TMO-021 Purge and close end the deadline too
    The deadline of a queued request that is ended by a purge or close of its target MUST have no
    effect on its status or on a later send.

    Scenario: Purged before the deadline
      Given a stopped target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1" with a timeout of 50 ms
      When the driver purges "t1"
      And 100 ms pass
      Then the completion routine of "r1" was called once with STATUS_WDF_DEVICE_REMOVED_NOT_SENT and 0 bytes
      And the status of "r1" is STATUS_WDF_DEVICE_REMOVED_NOT_SENT

    Scenario: Purged, reused, and sent again without a deadline
      Given a stopped target "t1"
      And the lower driver of "t1" keeps requests cancelable
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1" with a timeout of 50 ms
      And the driver purges "t1"
      And the driver starts "t1"
      And the driver reuses "r1" with STATUS_SUCCESS
      And "r1" is formatted for read on "t1"
      And "r1" has a completion routine
      And "r1" is sent to "t1"
      When 100 ms pass
      Then the lower driver is not asked to cancel "r1"
      And "r1" is with the lower driver of "t1"

  @TMO-022 @must @framework @profile:kmdf-1.33
  @source:wdfrequest/nf-wdfrequest-wdfrequestsend @section:returns
  @source:wdfrequest/ns-wdfrequest-_wdf_request_send_options @section:field-Timeout
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TMO-022 A refused send sets no deadline
    A send with a deadline that returned FALSE MUST NOT lead to a cancel or to STATUS_IO_TIMEOUT
    later.

    Scenario: Refused with a deadline, accepted without
      Given a purged target "t1"
      And the lower driver of "t1" keeps requests cancelable
      And "r1" is a formatted request with a completion routine for "t1"
      And the driver sends "r1" to "t1" with a timeout of 50 ms
      And the send of "r1" returns FALSE
      And the driver starts "t1"
      When the driver sends "r1" to "t1"
      And 100 ms pass
      Then the send of "r1" returns TRUE
      And the lower driver is not asked to cancel "r1"
      And the completion routine of "r1" was not called

  @TMO-023 @may @framework @untestable
  @source:wdfrequest/ns-wdfrequest-_wdf_request_send_options @section:field-Timeout
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TMO-023 Where the interval begins
    The interval of a synchronous send MAY begin when the lower driver's dispatch has returned.
    Untestable: the virtual clock stands still while a call is on its way.
