Feature: Request ownership
  At each moment a request belongs to one party: a queue, the driver, a target and the lower driver
  behind it, or nobody once it is completed. Only the owner may work on it.

  @OWN-001 @must @framework @invariant
  @source:wdf/request-ownership @section:Request-Ownership
  Rule: OWN-001 A request has one owner
    A request MUST belong to exactly one party: a send that returns TRUE gives it away, the call of
    the completion routine gives it back, completing or deleting it ends it.

    Scenario: From one owner to the next
      Given a started target "t1"
      And a received read request "q1"
      And "q1" is formatted for read on "t1"
      And "q1" has a completion routine
      When the driver sends "q1" to "t1"
      Then "q1" is with the lower driver of "t1"
      And the completion routine of "q1" was not called
      And the originator has not got "q1" back
      When the lower driver completes "q1" with STATUS_UNSUCCESSFUL and 0 bytes
      Then "q1" is not with a lower driver
      And the completion routine of "q1" was called once with STATUS_UNSUCCESSFUL and 0 bytes
      And the originator has not got "q1" back
      When the driver completes "q1" with STATUS_UNSUCCESSFUL and 0 bytes
      Then the originator gets "q1" back once with STATUS_UNSUCCESSFUL and 0 bytes

  @OWN-002 @must @framework
  @source:wdf/request-ownership @section:Request-Ownership
  Rule: OWN-002 The handle stays the same
    The handle of a request MUST be the same when it is presented, when it is sent, and when its
    completion routine is called.

    Scenario: Presented, sent, and back
      Given a started target "t1"
      When the originator submits a read request "q1"
      Then "q1" is presented to the driver
      When the driver formats "q1" for read on "t1"
      And the driver sets a completion routine on "q1"
      And the driver sends "q1" to "t1"
      Then "q1" arrives at the lower driver of "t1" once
      When the lower driver completes "q1" with STATUS_SUCCESS
      Then the completion routine of "q1" was called once

  @OWN-003 @must @driver @misuse @sdv:kmdf-InvalidReqAccess @sdv:kmdf-InvalidReqAccessLocal
  @source:wdf/request-ownership @section:Request-Ownership
  @source:wdf/synchronizing-cancellation-of-sent-requests @section:Synchronizing-Cancellation-of-Sent-Requests
  @source:devtest/kmdf-invalidreqaccess @section:InvalidReqAccess-rule-kmdf
  @framework-source:core/fxrequestapi.cpp
  Rule: OWN-003 A sent request is left alone
    While a request is sent, its sender MUST NOT call any method on it other than
    WdfRequestCancelSentRequest, WdfObjectReference and WdfObjectDereference.
    What a question to a request in flight answers is not defined; it must do no harm.

    Scenario: Questions about a request in flight do no harm
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      When the driver gets the status of "r1"
      And the driver gets the information of "r1"
      Then the system has not stopped
      When the lower driver completes "r1" with STATUS_SUCCESS and 5 bytes
      Then the completion routine of "r1" was called once with STATUS_SUCCESS and 5 bytes

  @OWN-005 @must @framework
  @source:wdf/completing-i-o-requests @section:Obtaining-Completion-Information
  @source:wdf/request-ownership @section:Request-Ownership
  @framework-source:targets/general/fxiotarget.cpp
  Rule: OWN-005 The completion routine gives a forwarded request back
    When a forwarded request comes back the framework MUST NOT complete it to the originator; the
    driver does.

    Scenario: A forwarded request comes back to the driver
      Given a started target "t1"
      And a received read request "q1"
      And "q1" is formatted for read on "t1"
      And "q1" has a completion routine
      And "q1" is sent to "t1"
      When the lower driver completes "q1" with STATUS_SUCCESS and 12 bytes
      Then the completion routine of "q1" was called once with STATUS_SUCCESS and 12 bytes
      And the originator has not got "q1" back
      When the driver completes "q1" with STATUS_UNSUCCESSFUL and 0 bytes
      Then the originator gets "q1" back once with STATUS_UNSUCCESSFUL and 0 bytes

  @OWN-006 @must @driver @misuse @sdv:kmdf-ReqDelete
  @source:wdf/completing-i-o-requests @section:When-to-Complete-a-Request
  @source:wdf/canceling-i-o-requests @section:Canceling-the-Request
  @source:wdfrequest/nf-wdfrequest-wdfrequestcreate @section:remarks
  @source:devtest/kmdf-reqdelete @section:ReqDelete-rule-kmdf
  @framework-source:core/fxrequest.cpp
  Rule: OWN-006 Received requests are completed, created ones deleted
    A driver MUST complete a received request and never delete it, and MUST delete a request it
    created and never complete it.
    With the verifier on, completing a driver-created request is reported and has no other effect.

    @verifier-on
    Scenario: Completing a created request
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      When the driver completes "r1" with STATUS_SUCCESS
      Then the verifier reports a mistake
      And the cleanup callback of "r1" was not called

  @OWN-007 @must @driver @untestable
  @source:wdf/request-ownership @section:Request-Ownership
  @source:wdfrequest/nf-wdfrequest-wdfrequestiscanceled @section:remarks
  @framework-source:core/fxrequestapi.cpp
  Rule: OWN-007 A sent request is not completed
    A driver MUST NOT complete a received request between its send and its completion routine.
    Untestable: the source does not notice it, and what follows is not defined.

  @OWN-009 @must @driver @misuse
  @source:wdfrequest/nf-wdfrequest-wdfrequestreuse @section:remarks
  @source:wdf/reusing-framework-request-objects @section:Reusing-Framework-Request-Objects
  @framework-source:core/fxrequest.cpp
  Rule: OWN-009 A sent request is not reused
    A driver MUST NOT reuse a request that is sent and not yet completed.

    @verifier-on
    Scenario: Reused while the lower driver holds it
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      When the driver reuses "r1" with STATUS_SUCCESS
      Then the verifier reports a mistake or the system stops

  @OWN-017 @must @framework @profile:kmdf-1.33 @untestable
  @source:wdf/request-ownership @section:Request-Ownership
  @framework-source:irphandlers/io/fxioqueue.cpp
  Rule: OWN-017 What a queue remembers does not show
    The bookkeeping that lets a queue present its next request MUST NOT change how the completion
    routine is called.
    Untestable: the kit's queue presents each request as it comes, and no order between them shows.

  @OWN-015 @must @framework
  @source:wdf/request-ownership @section:Request-Ownership
  @source:wdfrequest/ne-wdfrequest-_wdf_request_send_options_flags @section:remarks
  @source:wdfrequest/ne-wdfrequest-_wdf_request_send_options_flags @section:field-WDF_REQUEST_SEND_OPTION_SEND_AND_FORGET
  @source:devtest/kmdf-reqsendfail @section:ReqSendFail-rule-kmdf
  @framework-source:core/fxrequestapi.cpp
  Rule: OWN-015 Send-and-forget gives the request away for good
    A send-and-forget that returns TRUE MUST leave the request with the lower driver and its
    originator: the driver hears nothing more of it. One that returns FALSE leaves it with the
    driver.

    Scenario: A forgotten request goes back without the driver
      Given a started target "t1"
      And a received read request "q1"
      When the driver sends "q1" to "t1" and forgets it
      Then the send of "q1" returns TRUE
      And "q1" arrives at the lower driver of "t1" once
      When the lower driver completes "q1" with STATUS_SUCCESS and 8 bytes
      Then the originator gets "q1" back once with STATUS_SUCCESS and 8 bytes
      And the completion routine of "q1" was not called

    Scenario: A created request cannot be given away
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      When the driver sends "r1" to "t1" and forgets it
      Then the send of "r1" returns FALSE
      And the status of "r1" is a failing status
      And "r1" has not arrived at the lower driver of "t1"
      When the driver deletes "r1"
      Then the cleanup callback of "r1" was called once
