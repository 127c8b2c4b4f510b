Feature: WdfRequestSetCompletionRoutine
  A driver registers a routine to be called when the request comes back.

  @CMP-001 @must @framework
  @source:wdf/sending-i-o-requests-asynchronously @section:Sending-I-O-Requests-Asynchronously
  @source:wdfrequest/nf-wdfrequest-wdfrequestsetcompletionroutine @section:description
  @source:wdfrequest/nf-wdfrequest-wdfrequestsetcompletionroutine @section:parameters
  @framework-source:inc/private/common/fxrequestbase.hpp
  Rule: CMP-001 Set, replaced, taken away
    WdfRequestSetCompletionRoutine MUST register the routine and its context, replace an earlier
    registration, and remove it when given none.

    Scenario: The latest registration counts
      Given a started target "t1"
      And a driver-created request "r1" for "t1"
      And "r1" is formatted for read on "t1"
      And "r1" has a completion routine with context "one"
      And "r1" has a completion routine with context "two"
      And "r1" is sent to "t1"
      When the lower driver completes "r1" with STATUS_SUCCESS and 64 bytes
      Then the completion routine of "r1" was called once with STATUS_SUCCESS and 64 bytes
      And the completion routine of "r1" was called with context "two"

    Scenario: Taken away before the send
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And the driver removes the completion routine of "r1"
      And "r1" is sent to "t1"
      When the lower driver completes "r1" with STATUS_SUCCESS and 64 bytes
      Then the completion routine of "r1" was not called

  @CMP-004 @must @framework @profile:kmdf-1.33
  @source:wdfrequest/nf-wdfrequest-wdfrequestsetcompletionroutine @section:remarks
  @source:wdf/reusing-framework-request-objects @section:Reusing-Framework-Request-Objects
  @framework-source:core/fxrequestbase.cpp
  Rule: CMP-004 A registration is good for one call
    The framework MUST remove the registration before it calls the routine; for a further send the
    driver registers again.

    Scenario: A second send without a second registration
      Given a started target "t1"
      And the lower driver of "t1" completes requests at once with STATUS_SUCCESS and 64 bytes
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      When the driver formats "r1" for read on "t1"
      And the driver sends "r1" to "t1"
      Then the send of "r1" returns TRUE
      And "r1" arrives at the lower driver of "t1" twice
      And the completion routine of "r1" was called once

    Scenario: Registered in the routine for the next send
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And the completion routine of "r1" will:
        """
        the driver reuses "r1" with STATUS_SUCCESS
        the driver formats "r1" for read on "t1"
        the driver sets a completion routine on "r1" with context "again"
        the driver sends "r1" to "t1"
        """
      And "r1" is sent to "t1"
      When the lower driver completes "r1" with STATUS_SUCCESS and 1 bytes
      And the lower driver completes "r1" with STATUS_SUCCESS and 2 bytes
      Then the completion routine of "r1" was called twice with STATUS_SUCCESS and 2 bytes
      And the completion routine of "r1" was called with context "again"

  @CMP-007 @must @framework @profile:kmdf-1.33
  @source:wdfrequest/nf-wdfrequest-wdfrequestsetcompletionroutine @section:remarks
  @source:wdf/completing-i-o-requests @section:When-to-Complete-a-Request
  @framework-source:core/fxrequestapi.cpp
  @framework-source:core/fxrequestbase.cpp
  Rule: CMP-007 A driver-created request needs no routine
    An asynchronous send of a request that the driver created MUST be accepted without a completion
    routine; its status and information can be asked for when it is back.

    Scenario: Accepted, and its outcome is there to be asked for
      Given a started target "t1"
      And a driver-created request "r1" for "t1"
      And "r1" is formatted for read on "t1"
      When the driver sends "r1" to "t1"
      Then the send of "r1" returns TRUE
      When the lower driver completes "r1" with STATUS_SUCCESS and 5 bytes
      Then the completion routine of "r1" was not called
      And the status of "r1" is STATUS_SUCCESS
      And the information of "r1" is 5

  @CMP-012 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestreuse @section:remarks
  @source:wdf/reusing-framework-request-objects @section:Reusing-Framework-Request-Objects
  @framework-source:core/fxrequest.cpp
  Rule: CMP-012 Reuse takes the routine away
    WdfRequestReuse MUST remove the completion routine.

    Scenario: Registered, reused, sent
      Given a started target "t1"
      And a driver-created request "r1" for "t1"
      And "r1" has a completion routine
      And the driver reuses "r1" with STATUS_SUCCESS
      And "r1" is formatted for read on "t1"
      And "r1" is sent to "t1"
      When the lower driver completes "r1" with STATUS_SUCCESS and 64 bytes
      Then the completion routine of "r1" was not called

  @CMP-016 @must @driver @untestable
  @source:wdf/request-ownership @section:Request-Ownership
  @framework-source:inc/private/common/fxrequestbase.hpp
  Rule: CMP-016 No registration while the request is out
    A driver MUST NOT call WdfRequestSetCompletionRoutine between a send that returned TRUE and the
    call of the routine.
    Untestable: the rule binds the driver; the old routine, the new one or none may be called.
