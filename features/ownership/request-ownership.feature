Feature: Request ownership
  At each moment a request belongs to one party: a queue, the driver, a target and the lower driver
  behind it, or nobody once it is completed. Only the owner may work on it.

  @OWN-001 @must @framework @invariant
  @source:wdf/request-ownership @section:Request-Ownership
  Rule: OWN-001 A request has one owner
    A request MUST belong to exactly one party: a send that returns TRUE gives it away, the call of
    the completion routine gives it back, completing or deleting it ends it.

  @OWN-002 @must @framework
  @source:wdf/request-ownership @section:Request-Ownership
  Rule: OWN-002 The handle stays the same
    The handle of a request MUST be the same when it is presented, when it is sent, and when its
    completion routine is called.

  @OWN-003 @must @driver @misuse @sdv:kmdf-InvalidReqAccess @sdv:kmdf-InvalidReqAccessLocal
  @source:wdf/request-ownership @section:Request-Ownership
  @source:wdf/synchronizing-cancellation-of-sent-requests @section:Synchronizing-Cancellation-of-Sent-Requests
  @source:devtest/kmdf-invalidreqaccess @section:InvalidReqAccess-rule-kmdf
  @framework-source:core/fxrequestapi.cpp
  Rule: OWN-003 A sent request is left alone
    While a request is sent, its sender MUST NOT call any method on it other than
    WdfRequestCancelSentRequest, WdfObjectReference and WdfObjectDereference.
    What a question to a request in flight answers is not defined; it must do no harm.

  @OWN-005 @must @framework
  @source:wdf/completing-i-o-requests @section:Obtaining-Completion-Information
  @source:wdf/request-ownership @section:Request-Ownership
  @framework-source:targets/general/fxiotarget.cpp
  Rule: OWN-005 The completion routine gives a forwarded request back
    When a forwarded request comes back the framework MUST NOT complete it to the originator; the
    driver does.

  @OWN-006 @must @driver @misuse @sdv:kmdf-ReqDelete
  @source:wdf/completing-i-o-requests @section:When-to-Complete-a-Request
  @source:wdf/canceling-i-o-requests @section:Canceling-the-Request
  @source:wdfrequest/nf-wdfrequest-wdfrequestcreate @section:remarks
  @source:devtest/kmdf-reqdelete @section:ReqDelete-rule-kmdf
  @framework-source:core/fxrequest.cpp
  Rule: OWN-006 Received requests are completed, created ones deleted
    A driver MUST complete a received request and never delete it, and MUST delete a request it
    created and never complete it.
    Completing a driver-created request has no effect on the request.

  @OWN-007 @must @driver @misuse
  @source:wdf/request-ownership @section:Request-Ownership
  @source:wdfrequest/nf-wdfrequest-wdfrequestiscanceled @section:remarks
  @framework-source:core/fxrequestapi.cpp
  Rule: OWN-007 A sent request is not completed
    A driver MUST NOT complete a received request between its send and its completion routine.
    The source does not notice it; what follows is not defined.

  @OWN-009 @must @driver @misuse
  @source:wdfrequest/nf-wdfrequest-wdfrequestreuse @section:remarks
  @source:wdf/reusing-framework-request-objects @section:Reusing-Framework-Request-Objects
  @framework-source:core/fxrequest.cpp
  Rule: OWN-009 A sent request is not reused
    A driver MUST NOT reuse a request that is sent and not yet completed.

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
  @framework-source:core/fxrequestapi.cpp
  Rule: OWN-015 Send-and-forget gives the request away for good
    A send-and-forget that returns TRUE MUST leave the request with the lower driver and its
    originator: the driver hears nothing more of it. One that returns FALSE leaves it with the
    driver.
