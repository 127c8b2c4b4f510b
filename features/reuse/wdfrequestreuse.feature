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

  @REU-002 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestreuse @section:returns
  @framework-source:core/fxrequestapi.cpp
  Rule: REU-002 Unknown flags are refused
    WdfRequestReuse with unknown flags MUST fail.
    The page says STATUS_INVALID_PARAMETER.

  @REU-003 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestreuse @section:returns
  @framework-source:core/fxrequest.cpp
  Rule: REU-003 A received request keeps its IRP
    WdfRequestReuse with a new IRP on a received request MUST return
    STATUS_WDF_REQUEST_INVALID_STATE, 0xC0200208.

  @REU-004 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestreuse @section:remarks
  @source:wdf/reusing-framework-request-objects @section:Reusing-Framework-Request-Objects
  @framework-source:core/fxrequest.cpp
  Rule: REU-004 Reusing takes the completion routine away
    WdfRequestReuse MUST remove the completion routine: the next send calls none unless one is
    registered after the reuse.

  @REU-005 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestreuse @section:remarks
  @framework-source:core/fxrequest.cpp
  Rule: REU-005 Reusing forgets cancels
    WdfRequestReuse MUST make a cancelled request sendable again: it is delivered, and not as
    cancelled.

  @REU-006 @must @framework
  @source:wdfrequest/ns-wdfrequest-_wdf_request_reuse_params @section:field-Status
  @framework-source:core/fxrequest.cpp
  Rule: REU-006 Reusing sets the status
    WdfRequestReuse MUST set the request's status to the given one: WdfRequestGetStatus returns it.

  @REU-007 @must @driver @misuse @verifier-on
  @source:wdfrequest/nf-wdfrequest-wdfrequestreuse @section:remarks
  @source:wdf/memory-buffer-life-cycle @section:Scenario-3-Driver-issues-an-I-O-request-that-uses-an-existing-memory-object
  @framework-source:core/fxrequest.cpp
  Rule: REU-007 Reusing takes the format away
    A driver MUST format a request again after WdfRequestReuse and before it sends it.
    The source's verifier refuses the send with STATUS_REQUEST_NOT_ACCEPTED, unless the request was
    formatted and not sent before the reuse, the defect named verifier-formatted-survives-reuse.

  @REU-009 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestreuse @section:returns
  @source:wdfrequest/ns-wdfrequest-_wdf_request_reuse_params @section:field-NewIrp
  @source:wdfrequest/nf-wdfrequest-wdfrequestcreatefromirp @section:remarks
  @framework-source:core/fxrequest.cpp
  Rule: REU-009 A request over a driver's IRP can get a new one
    WdfRequestReuse with a new IRP MUST succeed for a request made by WdfRequestCreateFromIrp.
    Pages and header disagree about requests made by WdfRequestCreate; nothing is asked there.

  @REU-010 @must @framework @profile:kmdf-1.33
  @source:wdfrequest/nf-wdfrequest-wdfrequestreuse @section:returns
  @framework-source:core/fxrequest.cpp
  Rule: REU-010 A refused reuse takes the routine away all the same
    A WdfRequestReuse that returned STATUS_WDF_REQUEST_INVALID_STATE MUST still have removed the
    completion routine and the format.

  @REU-011 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestreuse @section:remarks
  @framework-source:core/fxrequest.cpp
  Rule: REU-011 Reusing a received request leaves its IRP in place
    WdfRequestReuse on a received request MUST reset the status and the cancel and leave the IRP with
    its originator, so that it can be sent on and completed.

  @REU-012 @must @driver @misuse
  @source:wdfrequest/nf-wdfrequest-wdfrequestreuse @section:remarks
  @source:wdf/reusing-framework-request-objects @section:Reusing-Framework-Request-Objects
  @framework-source:core/fxrequest.cpp
  Rule: REU-012 A request in flight is not reused
    A driver MUST NOT reuse a request that is queued or sent.

  @REU-014 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestreuse @section:remarks
  @framework-source:core/fxrequest.cpp
  Rule: REU-014 Reusing twice is reusing once
    Two calls of WdfRequestReuse in a row MUST leave the request as the second one alone would.

  @REU-016 @must @framework @profile:kmdf-1.33 @untestable
  @source:wdfrequest/ne-wdfrequest-_wdf_request_reuse_flags @section:enum-fields
  @framework-source:core/fxrequest.cpp
  Rule: REU-016 The must-complete flag is no part of the interface
    The flag value 2, which the documentation does not list, MUST NOT be relied on.
    Untestable: the value is not public, and the kit never uses it.

  @REU-017 @must @framework @profile:kmdf-1.33
  @source:wdfrequest/nf-wdfrequest-wdfrequestcreatefromirp @section:Examples
  @framework-source:core/fxrequest.cpp
  Rule: REU-017 A request can be detached from its IRP
    WdfRequestReuse with a new IRP of NULL MUST succeed for a request over a driver's IRP, and the
    next format gives the request an IRP of its own.

  @REU-018 @must @framework @profile:kmdf-1.33
  @source:wdfrequest/ne-wdfrequest-_wdf_request_send_options_flags @section:remarks
  @framework-source:core/fxrequestapi.cpp
  Rule: REU-018 A target's format is remembered against send-and-forget
    A received request that was once formatted for a target MUST be refused by a send-and-forget with
    STATUS_INVALID_DEVICE_REQUEST, even after WdfRequestReuse.
    The documentation forbids only to format before this send.

  @CAN-018 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestreuse @section:remarks
  @framework-source:core/fxrequest.cpp
  Rule: CAN-018 Reuse clears the cancel of the IRP
    A successful WdfRequestReuse MUST clear the cancel of the underlying IRP too, even where the
    originator made it: the lower driver is told of no cancel.
