Feature: WdfRequestMarkCancelableEx
  The driver that holds a request for long says that it can cancel it, and names the callback that
  is to tell it so.

  @MRK-001 @must @framework
  @source:wdf/canceling-i-o-requests @section:Calling-WdfRequestMarkCancelable-or-WdfRequestMarkCancelableEx
  @source:wdfrequest/nf-wdfrequest-wdfrequestmarkcancelableex @section:remarks
  @framework-source:irphandlers/io/fxioqueue.cpp
  Rule: MRK-001 A mark holds until it is used, taken back, or the request is completed
    After WdfRequestMarkCancelableEx has returned STATUS_SUCCESS the framework MUST call the cancel
    callback when the request is cancelled, until the mark is taken back or the request completed.

    Scenario: A mark is used by the cancel
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      When the lower driver marks "r1" cancelable
      Then the mark of "r1" returns STATUS_SUCCESS
      When the driver cancels "r1"
      Then the lower driver is asked to cancel "r1" once
      And the completion routine of "r1" was called once with STATUS_CANCELLED

    Scenario: A second mark after the first was taken back
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      And the lower driver marks "r1" cancelable
      And the lower driver unmarks "r1"
      When the lower driver marks "r1" cancelable
      Then the mark of "r1" returns STATUS_SUCCESS
      When the driver cancels "r1"
      Then the cancel of "r1" returns TRUE
      And the lower driver is asked to cancel "r1" once

  @MRK-003 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestmarkcancelableex @section:returns
  @source:wdfrequest/nf-wdfrequest-wdfrequestmarkcancelableex @section:remarks
  @framework-source:irphandlers/io/fxioqueue.cpp
  @framework-source:core/fxirpqueue.cpp
  Rule: MRK-003 A request that is already cancelled cannot be marked
    WdfRequestMarkCancelableEx MUST return STATUS_CANCELLED for a request that is already cancelled,
    and MUST NOT call the cancel callback for this attempt.

    Scenario: The cancel came first
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      And the driver cancels "r1"
      When the lower driver marks "r1" cancelable
      Then the mark of "r1" returns STATUS_CANCELLED
      And the lower driver is not asked to cancel "r1"
      And the completion routine of "r1" was not called
      When the lower driver completes "r1" with STATUS_CANCELLED
      Then the completion routine of "r1" was called once with STATUS_CANCELLED

  @MRK-004 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestmarkcancelableex @section:remarks
  @framework-source:core/fxirpqueue.cpp
  Rule: MRK-004 A mark that succeeded hears of every later cancel
    If WdfRequestMarkCancelableEx returned STATUS_SUCCESS, a cancel that comes later MUST call the
    cancel callback exactly once unless the mark is taken back first.

    Scenario: A later cancel by the driver
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      And the lower driver marks "r1" cancelable and only notes a cancel
      When the driver cancels "r1"
      Then the lower driver is asked to cancel "r1" once

    Scenario: A later deadline
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1" with a timeout of 50 ms
      And the lower driver marks "r1" cancelable and only notes a cancel
      When 50 ms pass
      Then the lower driver is asked to cancel "r1" once

    Scenario: A later purge
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      And the lower driver marks "r1" cancelable and only notes a cancel
      When the driver purges "t1"
      Then the lower driver is asked to cancel "r1" once

  @MRK-008 @must @lower-driver @misuse @verifier-on @sdv:kmdf-MarkCancOnCancReqLocal
  @source:wdfrequest/nf-wdfrequest-wdfrequestmarkcancelableex @section:returns
  @source:devtest/kmdf-markcanconcancreqlocal @section:MarkCancOnCancReqLocal-rule-kmdf
  @framework-source:irphandlers/io/fxioqueue.cpp
  @framework-source:core/fxrequest.cpp
  Rule: MRK-008 A marked request is not marked again
    A driver MUST NOT mark a request that is already marked; the framework refuses with
    STATUS_INVALID_DEVICE_REQUEST and keeps the first mark.
    The source refuses only while its verifier is on.

    Scenario: Marked twice
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      And the lower driver marks "r1" cancelable and only notes a cancel
      When the lower driver marks "r1" cancelable and only notes a cancel
      Then the mark of "r1" returns a failing status
      When the driver cancels "r1"
      Then the lower driver is asked to cancel "r1" once

  @MRK-010 @must @framework @untestable
  @source:wdfrequest/nf-wdfrequest-wdfrequestmarkcancelableex @section:returns
  @framework-source:core/fxrequestapi.cpp
  Rule: MRK-010 Only the owner of a request from a queue can mark it
    WdfRequestMarkCancelableEx MUST return STATUS_INVALID_DEVICE_REQUEST for a request that the
    caller does not own or that never came from a queue.
    Untestable: the kit marks requests only as the lower driver that holds them.

  @MRK-011 @must @framework @profile:kmdf-1.33
  @source:wdfrequest/nf-wdfrequest-wdfrequestmarkcancelableex @section:returns
  @framework-source:irphandlers/io/fxioqueue.cpp
  Rule: MRK-011 Marking again does not lose a cancel
    A cancel that came between WdfRequestUnmarkCancelable and the next mark MUST make that mark
    return STATUS_CANCELLED.

    Scenario: Cancelled between two marks
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      And the lower driver marks "r1" cancelable
      And the lower driver unmarks "r1"
      And the driver cancels "r1"
      When the lower driver marks "r1" cancelable
      Then the mark of "r1" returns STATUS_CANCELLED
      And the lower driver is not asked to cancel "r1"

  @MRK-013 @must @framework @profile:kmdf-1.33 @untestable
  @source:wdfrequest/nf-wdfrequest-wdfrequestmarkcancelableex @section:returns
  @framework-source:irphandlers/io/fxioqueue.cpp
  Rule: MRK-013 A queue that is being purged counts as a cancel
    Marking a request whose queue is being purged MUST behave as if the request were cancelled.
    Untestable: queues of the driver are not under the kit's control.
