Feature: WdfRequestAllocateTimer
  A driver that cannot afford a refused send allocates the timer beforehand.

  @TMO-010 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestallocatetimer @section:returns
  @source:wdfrequest/nf-wdfrequest-wdfrequestallocatetimer @section:remarks
  @framework-source:core/fxrequestbase.cpp
  Rule: TMO-010 Once is enough
    WdfRequestAllocateTimer MUST return STATUS_SUCCESS, also if the request has a timer already, and
    STATUS_INSUFFICIENT_RESOURCES if none can be allocated.

    Scenario: Allocated twice
      Given a started target "t1"
      And a driver-created request "r1" for "t1"
      When the driver allocates a timer for "r1"
      Then the allocation of "r1" returns STATUS_SUCCESS
      When the driver allocates a timer for "r1"
      Then the allocation of "r1" returns STATUS_SUCCESS

    Scenario: No timer to be had
      Given a started target "t1"
      And a driver-created request "r1" for "t1"
      And the next timer allocation for "r1" fails
      When the driver allocates a timer for "r1"
      Then the allocation of "r1" returns STATUS_INSUFFICIENT_RESOURCES

  @TMO-011 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestsend @section:remarks
  @source:wdfrequest/nf-wdfrequest-wdfrequestallocatetimer @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TMO-011 No timer, no send
    An asynchronous send with a deadline whose timer cannot be allocated MUST return FALSE with
    STATUS_INSUFFICIENT_RESOURCES and not arrive; after WdfRequestAllocateTimer has succeeded that
    cannot happen.

    Scenario: Not allocated before the send
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And the next timer allocation for "r1" fails
      When the driver sends "r1" to "t1" with a timeout of 50 ms
      Then the send of "r1" returns FALSE
      And the status of "r1" is STATUS_INSUFFICIENT_RESOURCES
      And "r1" has not arrived at the lower driver of "t1"
      And the completion routine of "r1" was not called

    Scenario: Allocated before the send
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And the driver allocates a timer for "r1"
      And the next timer allocation for "r1" fails
      When the driver sends "r1" to "t1" with a timeout of 50 ms
      Then the send of "r1" returns TRUE
      And "r1" arrives at the lower driver of "t1" once

    @profile:kmdf-1.33
    Scenario: Asked for before the state of the target
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And the next timer allocation for "r1" fails
      And the driver closes "t1"
      When the driver sends "r1" to "t1" with a timeout of 50 ms
      Then the send of "r1" returns FALSE
      And the status of "r1" is STATUS_INSUFFICIENT_RESOURCES

  @TMO-012 @should @framework @profile:kmdf-1.33
  @source:wdfrequest/nf-wdfrequest-wdfrequestallocatetimer @section:remarks
  @framework-source:core/fxrequest.cpp
  Rule: TMO-012 The timer stays with the request
    An allocated timer SHOULD stay with the request through completion and reuse.

    Scenario: Good for the second send
      Given a started target "t1"
      And the lower driver of "t1" completes requests at once with STATUS_SUCCESS and 64 bytes
      And "r1" is a formatted request with a completion routine for "t1"
      And the driver allocates a timer for "r1"
      And "r1" is sent to "t1" with a timeout of 50 ms
      And the driver reuses "r1" with STATUS_SUCCESS
      And "r1" is formatted for read on "t1"
      And "r1" has a completion routine
      And the next timer allocation for "r1" fails
      When the driver sends "r1" to "t1" with a timeout of 50 ms
      Then the send of "r1" returns TRUE
      And "r1" arrives at the lower driver of "t1" twice

  @TMO-017 @should @framework @profile:kmdf-1.33
  @source:wdfrequest/nf-wdfrequest-wdfrequestsend @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TMO-017 A synchronous send needs no timer
    A synchronous send with a deadline SHOULD NOT fail for want of a timer.

    Scenario: No timer to be had
      Given a started target "t1"
      And the lower driver of "t1" completes requests at once with STATUS_SUCCESS and 64 bytes
      And a driver-created request "r1" for "t1"
      And "r1" is formatted for read on "t1"
      And the next timer allocation for "r1" fails
      When the driver sends "r1" to "t1" synchronously with a timeout of 50 ms
      Then the send of "r1" returns TRUE
      And the status of "r1" is STATUS_SUCCESS
