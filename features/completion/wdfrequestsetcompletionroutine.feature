Feature: WdfRequestSetCompletionRoutine
  A driver registers a routine to be called when the request comes back.

  @CMP-001 @must @framework
  @source:wdf/sending-i-o-requests-asynchronously @section:Step-2
  @source:wdfrequest/nf-wdfrequest-wdfrequestsetcompletionroutine @section:description
  @source:wdfrequest/nf-wdfrequest-wdfrequestsetcompletionroutine @section:parameters
  @framework-source:inc/private/common/fxrequestbase.hpp
  Rule: CMP-001 Set, replaced, taken away
    WdfRequestSetCompletionRoutine MUST register the routine and its context, replace an earlier
    registration, and remove it when given none.

  @CMP-004 @must @framework @profile:kmdf-1.33
  @source:wdfrequest/nf-wdfrequest-wdfrequestsetcompletionroutine @section:remarks
  @source:wdf/reusing-framework-request-objects @section:Reusing-Framework-Request-Objects
  @framework-source:core/fxrequestbase.cpp
  Rule: CMP-004 A registration is good for one call
    The framework MUST remove the registration before it calls the routine; for a further send the
    driver registers again.

  @CMP-007 @must @framework @profile:kmdf-1.33
  @source:wdfrequest/nf-wdfrequest-wdfrequestsetcompletionroutine @section:remarks
  @source:wdf/completing-i-o-requests @section:When-to-Complete-a-Request
  @framework-source:core/fxrequestapi.cpp
  @framework-source:core/fxrequestbase.cpp
  Rule: CMP-007 A driver-created request needs no routine
    An asynchronous send of a request that the driver created MUST be accepted without a completion
    routine; its status and information can be asked for when it is back.

  @CMP-012 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestreuse @section:remarks
  @source:wdf/reusing-framework-request-objects @section:Reusing-Framework-Request-Objects
  @framework-source:core/fxrequest.cpp
  Rule: CMP-012 Reuse takes the routine away
    WdfRequestReuse MUST remove the completion routine.

  @CMP-016 @must @driver @untestable
  @source:wdf/request-ownership @section:Request-Ownership
  @framework-source:inc/private/common/fxrequestbase.hpp
  Rule: CMP-016 No registration while the request is out
    A driver MUST NOT call WdfRequestSetCompletionRoutine between a send that returned TRUE and the
    call of the routine.
    Untestable: the rule binds the driver; the old routine, the new one or none may be called.
