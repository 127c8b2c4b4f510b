Feature: Sends that meet other events
  Completion, cancel, deadline and a change of the target's state may meet. One of them wins, and
  only one outcome is reported.

  @CON-001 @must @framework
  @source:wdf/synchronizing-cancellation-of-sent-requests @section:Synchronizing-Cancellation-of-Sent-Requests
  @source:wdf/completing-i-o-requests @section:When-to-Complete-a-Request
  @framework-source:core/fxrequestbase.cpp
  @framework-source:targets/general/fxiotarget.cpp
  Rule: CON-001 One outcome, whoever takes part
    When the lower driver's completion, cancels, a deadline and changes of the target's state meet,
    exactly one completion MUST be reported.

  @CON-002 @must @framework @property
  @source:wdf/synchronizing-cancellation-of-sent-requests @section:Synchronizing-Cancellation-of-Sent-Requests
  @source:wdfrequest/ns-wdfrequest-_wdf_request_send_options @section:field-Timeout
  @framework-source:core/fxrequestbase.cpp
  @framework-source:targets/general/fxiotarget.cpp
  Rule: CON-002 Only outcomes that one of the parties could have caused
    When two of these events meet, the outcome MUST be one that some order of the two gives.

  @CON-003 @must @framework @invariant
  @source:wdf/synchronizing-cancellation-of-sent-requests @section:Synchronizing-Cancellation-of-Sent-Requests
  @source:wdf/request-ownership @section:Request-Ownership
  @framework-source:core/fxrequestbase.cpp
  @framework-source:targets/general/fxiotarget.cpp
  Rule: CON-003 What never happens
    A completion routine MUST NOT be called twice for a send, for a refused send, or while the lower
    driver has the request; a request MUST NOT arrive twice, nor after its end was reported.

  @CON-005 @may @framework @profile:kmdf-1.33 @untestable
  @source:wdfrequest/nf-wdfrequest-wdfrequestcancelsentrequest @section:returns
  @framework-source:targets/general/fxiotarget.cpp
  Rule: CON-005 A send that meets a cancel
    A send that meets a cancel of the same request MAY return TRUE and end undelivered with
    STATUS_CANCELLED, called from the cancelling thread.
    Untestable: only a race shows it, and the send may as well win.

  @CON-006 @may @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestcancelsentrequest @section:remarks
  @framework-source:core/fxrequestbase.cpp
  @framework-source:targets/general/fxiotarget.cpp
  Rule: CON-006 FALSE from a cancel is no promise
    A request MAY end with STATUS_CANCELLED after WdfRequestCancelSentRequest returned FALSE.

  @CON-007 @must @framework
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetstart @section:remarks
  @source:wdfrequest/nf-wdfrequest-wdfrequestcancelsentrequest @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  Rule: CON-007 Nothing is lost between queue and target
    A cancel or a deadline that meets a queued request while the target starts MUST NOT lose it, and
    MUST NOT end it twice.
