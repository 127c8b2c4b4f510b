Feature: Framework object life cycle
  An object begins with one reference and ends in two steps: its cleanup callback runs when it is
  deleted, its destroy callback when the last reference is gone.

  @LIF-001 @must @framework
  @source:wdf/framework-object-life-cycle @section:Using-Reference-Counts
  @source:wdf/framework-object-life-cycle @section:Deleting-a-Framework-Object
  @source:wdfobject/nf-wdfobject-wdfobjectdelete @section:remarks
  Rule: LIF-001 An object goes when it is deleted and nobody refers to it
    An object MUST be destroyed only when it has been deleted and every reference has been dropped.

    Scenario: References outlast the deletion
      Given a started target "t1"
      And a driver-created request "r1" for "t1"
      And the driver references "r1"
      And the driver references "r1"
      When the driver deletes "r1"
      And the driver dereferences "r1"
      Then the destroy callback of "r1" was not called
      When the driver dereferences "r1"
      Then the destroy callback of "r1" was called once

    Scenario: References alone do not end it
      Given a started target "t1"
      And a driver-created request "r1" for "t1"
      And the driver references "r1"
      When the driver dereferences "r1"
      Then the cleanup callback of "r1" was not called
      And the destroy callback of "r1" was not called

  @LIF-002 @must @framework
  @source:wdfobject/nc-wdfobject-evt_wdf_object_context_cleanup @section:remarks
  @source:wdfobject/nc-wdfobject-evt_wdf_object_context_destroy @section:remarks
  @framework-source:object/fxobjectstatemachine.cpp
  Rule: LIF-002 Cleanup first, then destroy, once each
    EvtCleanupCallback MUST run when the deletion begins and EvtDestroyCallback when the last
    reference goes: in this order, and once each.

    Scenario: A request
      Given a started target "t1"
      And a driver-created request "r1" for "t1"
      When the driver deletes "r1"
      Then the cleanup callback of "r1" was called once
      And the destroy callback of "r1" was called once
      And the following happened in order:
        """
        the cleanup callback of "r1" was called
        the destroy callback of "r1" was called
        """

    Scenario: A request that the driver refers to
      Given a started target "t1"
      And a driver-created request "r1" for "t1"
      And the driver references "r1"
      When the driver deletes "r1"
      Then the cleanup callback of "r1" was called once
      And the destroy callback of "r1" was not called
      When the driver dereferences "r1"
      Then the cleanup callback of "r1" was called once
      And the destroy callback of "r1" was called once

    Scenario: A target
      Given a started target "t1"
      When the driver deletes "t1"
      Then the cleanup callback of "t1" was called once
      And the destroy callback of "t1" was called once
      And the following happened in order:
        """
        the cleanup callback of "t1" was called
        the destroy callback of "t1" was called
        """

  @LIF-003 @must @framework
  @source:wdf/framework-object-life-cycle @section:Using-Reference-Counts
  @framework-source:targets/general/fxiotarget.cpp
  @framework-source:core/fxrequestbase.cpp
  Rule: LIF-003 The framework holds a request that is sent
    While a request is queued or sent the framework MUST hold a reference of its own: the request is
    not destroyed before its completion routine has returned.

    Scenario: Deleted by its completion routine
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      And the completion routine of "r1" will:
        """
        the driver deletes "r1"
        """
      When the lower driver completes "r1" with STATUS_SUCCESS
      Then the following happened in order:
        """
        the cleanup callback of "r1" was called
        the completion routine of "r1" ended
        the destroy callback of "r1" was called
        """

    Scenario: Deleted by its completion routine, without having been delivered
      Given a stopped target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      And the completion routine of "r1" will:
        """
        the driver deletes "r1"
        the destroy callback of "r1" was not called
        """
      When the driver cancels "r1"
      Then the cleanup callback of "r1" was called once
      And the destroy callback of "r1" was called once

    @misuse
    Scenario: Deleted while it is sent
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      When the driver deletes "r1"
      Then the destroy callback of "r1" was not called
      When the lower driver completes "r1" with STATUS_SUCCESS
      Then the destroy callback of "r1" was called once

  @LIF-007 @must @framework
  @source:wdf/forwarding-i-o-requests @section:Forwarding-I-O-Requests
  @source:wdfrequest/nf-wdfrequest-wdfrequestcomplete @section:remarks
  @framework-source:core/fxrequest.cpp
  Rule: LIF-007 Completing a received request ends it
    After WdfRequestComplete a received request MUST be cleaned up, returned to its originator once,
    and destroyed as soon as nobody refers to it.

    Scenario: Completed and gone
      Given a received read request "q1"
      When the driver completes "q1" with STATUS_SUCCESS and 4 bytes
      Then the cleanup callback of "q1" was called once
      And the originator gets "q1" back once with STATUS_SUCCESS and 4 bytes
      And the destroy callback of "q1" was called once

    Scenario: Completed and still referred to
      Given a received read request "q1"
      And the driver references "q1"
      When the driver completes "q1" with STATUS_SUCCESS and 4 bytes
      Then the originator gets "q1" back once with STATUS_SUCCESS and 4 bytes
      And the destroy callback of "q1" was not called
      When the driver dereferences "q1"
      Then the destroy callback of "q1" was called once

  @LIF-011 @must @framework
  @source:wdfobject/nc-wdfobject-evt_wdf_object_context_cleanup @section:remarks
  @source:wdf/framework-object-life-cycle @section:Deleting-a-Framework-Object
  @framework-source:object/fxobjectstatemachine.cpp
  Rule: LIF-011 Children go before their parent
    Deleting a parent MUST clean up its children before the parent itself.

    Scenario: A request whose parent is its target
      Given a started target "t1"
      And a driver-created request "r1" for "t1" with parent "t1"
      When the driver deletes "t1"
      Then the cleanup callback of "r1" was called once
      And the following happened in order:
        """
        the cleanup callback of "r1" was called
        the cleanup callback of "t1" was called
        """

  @LIF-014 @must @framework @profile:kmdf-1.33
  @source:wdf/forwarding-i-o-requests @section:Forwarding-I-O-Requests
  @source:wdfrequest/ne-wdfrequest-_wdf_request_send_options_flags @section:remarks
  @framework-source:core/fxrequest.cpp
  Rule: LIF-014 A forgotten request is cleaned up before it leaves
    A send-and-forget that returns TRUE MUST call the request's EvtCleanupCallback before the lower
    driver gets the request.

    Scenario: Forgotten on a stopped target
      Given a stopped target "t1"
      And a received read request "q1"
      When the driver sends "q1" to "t1" and forgets it
      Then the send of "q1" returns TRUE
      And the following happened in order:
        """
        the cleanup callback of "q1" was called
        "q1" arrived
        """

  @LIF-020 @must @framework @profile:kmdf-1.33
  @source:wdf/framework-object-life-cycle @section:Using-Reference-Counts
  @framework-source:targets/general/fxiotarget.cpp
  Rule: LIF-020 A synchronous send keeps its request
    A synchronous send MUST keep the request object until it returns, even if the completion routine
    deletes it.

    Scenario: The completion routine deletes the request that its sender waits for
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And the completion routine of "r1" will:
        """
        the driver deletes "r1"
        everything else comes to rest
        the destroy callback of "r1" was not called
        """
      And the driver sends "r1" to "t1" synchronously
      When the lower driver completes "r1" with STATUS_SUCCESS
      Then the send of "r1" returns TRUE
      And the completion routine of "r1" was called once with STATUS_SUCCESS
      And the destroy callback of "r1" was called once

  @OWN-014 @must @framework @misuse
  @source:wdfrequest/nf-wdfrequest-wdfrequestcancelsentrequest @section:returns
  @source:debugger/bug-check-0x10d---wdf-violation @section:Bug-Check-0x10D-WDF_VIOLATION
  @source:debugger/bug-check-0x10d---wdf-violation @section:WDF_VIOLATION-Parameters
  Rule: OWN-014 A handle that is gone stops the system
    Calling a method with the handle of a destroyed request MUST stop the system with bug check
    WDF_VIOLATION and parameter 5, and never work on memory that is gone.

    Scenario: A handle used after its request is gone
      Given a started target "t1"
      And a driver-created request "r1" for "t1"
      And the driver deletes "r1"
      When the driver cancels "r1"
      Then the system stops

  @OWN-018 @must @framework @invariant
  @source:wdf/framework-object-life-cycle @section:Using-Reference-Counts
  @source:wdf/synchronizing-cancellation-of-sent-requests @section:Synchronizing-Cancellation-of-Sent-Requests
  @framework-source:targets/general/fxiotarget.cpp
  Rule: OWN-018 Whoever works on a request refers to it
    Every part of the framework that cancels, completes or waits for a request MUST hold a reference
    while it does: no callback names a destroyed request, and in the end every object that was
    deleted is destroyed.

    Scenario Outline: Deleted after "<change>" cancelled it
      Given a started target "t1"
      And the lower driver of "t1" keeps requests cancelable
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      And <change>
      When the driver deletes "r1"
      Then the cleanup callback of "r1" was called once
      And the destroy callback of "r1" was called once

      Examples:
        | change                                        |
        | the driver cancels "r1"                       |
        | the driver stops "t1" canceling sent requests |
        | the driver purges "t1" and waits              |
        | the driver closes "t1"                        |
