Feature: WdfObjectDelete and references
  Deleting a request, at the right moment and at wrong ones.

  @LIF-004 @must @driver @misuse
  @source:wdf/completing-i-o-requests @section:When-to-Complete-a-Request
  @source:wdfobject/nf-wdfobject-wdfobjectdelete @section:remarks
  @framework-source:core/fxrequestbase.cpp
  Rule: LIF-004 A request is not deleted while it is sent
    A driver MUST NOT delete a request that is queued or sent; the framework then still waits for
    its completion before it destroys the object.

  @OWN-008 @must @driver @misuse
  @source:wdf/canceling-i-o-requests @section:Canceling-the-Request
  @source:wdf/completing-i-o-requests @section:When-to-Complete-a-Request
  @framework-source:core/fxrequestbase.cpp
  Rule: OWN-008 Deleting a sent request does not cancel it
    Deleting a request that is sent MUST NOT be used to end it: the deletion neither completes nor
    cancels the request.

  @LIF-005 @must @driver @misuse @sdv:kmdf-ReqDelete
  @source:wdfrequest/nf-wdfrequest-wdfrequestcreate @section:remarks
  @source:wdfrequest/nf-wdfrequest-wdfrequestcreatefromirp @section:remarks
  @source:devtest/kmdf-reqdelete @section:ReqDelete-rule-kmdf
  @framework-source:core/fxrequest.cpp
  Rule: LIF-005 A created request is deleted and not completed
    A driver MUST end a request it created with WdfObjectDelete, never with a WdfRequestComplete
    method.

  @LIF-006 @must @framework
  @source:wdf/completing-i-o-requests @section:When-to-Complete-a-Request
  @framework-source:core/fxrequestbase.cpp
  Rule: LIF-006 A completion routine may delete its request
    A driver MUST be able to delete a request inside its completion routine: the cleanup callback
    runs there, the destroy callback after the routine has returned.

  @LIF-008 @must @framework
  @source:wdf/synchronizing-cancellation-of-sent-requests @section:Synchronizing-Cancellation-of-Sent-Requests
  @framework-source:core/fxrequestbase.cpp
  Rule: LIF-008 A referenced request can be cancelled too late
    WdfRequestCancelSentRequest on a completed request that the caller refers to MUST return FALSE
    and change nothing else.

  @LIF-009 @must @driver @misuse
  @source:wdf/framework-object-life-cycle @section:Deleting-a-Framework-Object
  @source:debugger/bug-check-0x10d---wdf-violation @section:Bug-Check-0x10D-WDF_VIOLATION
  @framework-source:object/fxobject.cpp
  Rule: LIF-009 Objects are deleted and not dereferenced away
    A driver MUST NOT drop the last reference of an object that was not deleted; the system stops
    with bug check WDF_VIOLATION and parameter 7.

  @LIF-010 @must @framework @profile:kmdf-1.33
  @source:wdfobject/nf-wdfobject-wdfobjectdelete @section:remarks
  @framework-source:object/fxobjectstatemachine.cpp
  Rule: LIF-010 Deleting twice is deleting once
    A second WdfObjectDelete on an object that a reference keeps alive MUST have no effect.
