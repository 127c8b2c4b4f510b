Feature: WdfObjectDelete and references
  Deleting a request, at the right moment and at wrong ones.

  @LIF-004 @must @driver @misuse
  @source:wdf/completing-i-o-requests @section:When-to-Complete-a-Request
  @source:wdfobject/nf-wdfobject-wdfobjectdelete @section:remarks
  @framework-source:core/fxrequestbase.cpp
  Rule: LIF-004 A request is not deleted while it is sent
    A driver MUST NOT delete a request that is queued or sent; the framework then still waits for
    its completion before it destroys the object.

    Scenario: Deleted while it is sent, and completed later
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      When the driver deletes "r1"
      Then the cleanup callback of "r1" was called once
      And the destroy callback of "r1" was not called
      When the lower driver completes "r1" with STATUS_SUCCESS
      Then the destroy callback of "r1" was called once

  @OWN-008 @must @driver @misuse
  @source:wdf/canceling-i-o-requests @section:Canceling-the-Request
  @source:wdf/completing-i-o-requests @section:When-to-Complete-a-Request
  @framework-source:core/fxrequestbase.cpp
  Rule: OWN-008 Deleting a sent request does not cancel it
    A driver MUST NOT delete a sent request to end it: the deletion neither completes nor cancels
    the request.

    Scenario: A deletion does not reach the lower driver
      Given a started target "t1"
      And the lower driver of "t1" notes cancellation and keeps requests
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      When the driver deletes "r1"
      Then the lower driver is not asked to cancel "r1"
      And the completion routine of "r1" was not called
      And "r1" is with the lower driver of "t1"

  @LIF-005 @must @driver @misuse @sdv:kmdf-ReqDelete
  @source:wdfrequest/nf-wdfrequest-wdfrequestcreate @section:remarks
  @source:wdfrequest/nf-wdfrequest-wdfrequestcreatefromirp @section:remarks
  @source:devtest/kmdf-reqdelete @section:ReqDelete-rule-kmdf
  @framework-source:core/fxrequest.cpp
  Rule: LIF-005 A created request is deleted and not completed
    A driver MUST end a request it created with WdfObjectDelete, never with a WdfRequestComplete
    method.

    @verifier-on
    Scenario: Completed, and then deleted after all
      Given a started target "t1"
      And a driver-created request "r1" for "t1"
      When the driver completes "r1" with STATUS_SUCCESS
      Then the verifier reports a mistake
      When the driver deletes "r1"
      Then the cleanup callback of "r1" was called once
      And the destroy callback of "r1" was called once

  @LIF-006 @must @framework
  @source:wdf/completing-i-o-requests @section:When-to-Complete-a-Request
  @framework-source:core/fxrequestbase.cpp
  Rule: LIF-006 A completion routine may delete its request
    A driver MUST be able to delete a request inside its completion routine: the cleanup callback
    runs there, the destroy callback after the routine has returned.

    Scenario: Deleted inside its completion routine
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      And the completion routine of "r1" will:
        """
        the driver deletes "r1"
        the cleanup callback of "r1" was called once
        the destroy callback of "r1" was not called
        """
      When the lower driver completes "r1" with STATUS_SUCCESS
      Then the cleanup callback of "r1" was called once
      And the destroy callback of "r1" was called once

  @LIF-008 @must @framework
  @source:wdf/synchronizing-cancellation-of-sent-requests @section:Synchronizing-Cancellation-of-Sent-Requests
  @framework-source:core/fxrequestbase.cpp
  Rule: LIF-008 A referenced request can be cancelled too late
    WdfRequestCancelSentRequest on a completed request that the caller refers to MUST return FALSE
    and change nothing else.

    Scenario: Completed, referred to, cancelled
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And the driver references "r1"
      And "r1" is sent to "t1"
      And the lower driver completes "r1" with STATUS_SUCCESS and 6 bytes
      When the driver cancels "r1"
      Then the cancel of "r1" returns FALSE
      And the lower driver is not asked to cancel "r1"
      And the completion routine of "r1" was called once with STATUS_SUCCESS and 6 bytes
      And the status of "r1" is STATUS_SUCCESS

  @LIF-009 @must @driver @misuse
  @source:wdf/framework-object-life-cycle @section:Deleting-a-Framework-Object
  @source:debugger/bug-check-0x10d---wdf-violation @section:Bug-Check-0x10D-WDF_VIOLATION
  @source:debugger/bug-check-0x10d---wdf-violation @section:WDF_VIOLATION-Parameters
  @framework-source:object/fxobject.cpp
  Rule: LIF-009 Objects are deleted and not dereferenced away
    A driver MUST NOT drop the last reference of an object that was not deleted; the system stops
    with bug check WDF_VIOLATION and parameter 7.

    Scenario: The last reference is dropped
      Given a started target "t1"
      And a driver-created request "r1" for "t1"
      When the driver dereferences "r1"
      Then the system stops

  @LIF-010 @must @framework @profile:kmdf-1.33
  @source:wdfobject/nf-wdfobject-wdfobjectdelete @section:remarks
  @framework-source:object/fxobjectstatemachine.cpp
  Rule: LIF-010 Deleting twice is deleting once
    A second WdfObjectDelete on an object that a reference keeps alive MUST have no effect.

    Scenario: Deleted twice
      Given a started target "t1"
      And a driver-created request "r1" for "t1"
      And the driver references "r1"
      When the driver deletes "r1"
      And the driver deletes "r1"
      Then the cleanup callback of "r1" was called once
      And the destroy callback of "r1" was not called
      When the driver dereferences "r1"
      Then the destroy callback of "r1" was called once
