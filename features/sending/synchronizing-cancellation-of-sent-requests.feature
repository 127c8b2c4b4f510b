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

    Scenario: Cancel, deadline, stop and completion of one request
      Given a started target "t1"
      And the lower driver of "t1" notes cancellation and keeps requests
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1" with a timeout of 50 ms
      When the driver cancels "r1"
      And 50 ms pass
      And the driver stops "t1" leaving sent requests
      And the lower driver completes "r1" with STATUS_SUCCESS and 64 bytes
      And the driver cancels "r1"
      Then the completion routine of "r1" was called once with STATUS_SUCCESS and 64 bytes

    Scenario: Cancelled and purged in the queue
      Given a stopped target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1" with a timeout of 50 ms
      When the driver cancels "r1"
      And the driver purges "t1"
      And 50 ms pass
      And the driver starts "t1"
      Then the completion routine of "r1" was called once with STATUS_CANCELLED
      And "r1" has not arrived at the lower driver of "t1"

  @CON-002 @must @framework
  @source:wdf/synchronizing-cancellation-of-sent-requests @section:Synchronizing-Cancellation-of-Sent-Requests
  @source:wdfrequest/ns-wdfrequest-_wdf_request_send_options @section:field-Timeout
  @framework-source:core/fxrequestbase.cpp
  @framework-source:targets/general/fxiotarget.cpp
  Rule: CON-002 Only outcomes that one of the parties could have caused
    When two of these events meet, the outcome MUST be one that some order of the two gives.

    Scenario: A cancel meets a completion with success
      Given a started target "t1"
      And the lower driver of "t1" notes cancellation and keeps requests
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      And the lower driver will, when asked to cancel "r1":
        """
        the lower driver completes "r1" with STATUS_SUCCESS and 64 bytes
        """
      When the driver cancels "r1"
      Then the cancel of "r1" returns TRUE
      And the completion routine of "r1" was called once with STATUS_SUCCESS and 64 bytes

    Scenario: A purge meets the start of its target
      Given a stopped target "t1"
      And the lower driver of "t1" keeps requests cancelable
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      And the lower driver of "t1" will on arrival of "r1":
        """
        the driver purges "t1"
        """
      When the driver starts "t1"
      Then "r1" arrives at the lower driver of "t1" once
      And the completion routine of "r1" was called once with STATUS_CANCELLED and 0 bytes
      And the state of "t1" is Purged

    Scenario: A stop meets a send
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r2" is a formatted request with a completion routine for "t1"
      And the lower driver of "t1" will on arrival of "r1":
        """
        the driver stops "t1" leaving sent requests
        the driver sends "r2" to "t1"
        """
      When the driver sends "r1" to "t1"
      Then the send of "r1" returns TRUE
      And the send of "r2" returns TRUE
      And "r1" is with the lower driver of "t1"
      And "r2" has not arrived at the lower driver of "t1"

  @CON-003 @must @framework @invariant
  @source:wdf/synchronizing-cancellation-of-sent-requests @section:Synchronizing-Cancellation-of-Sent-Requests
  @source:wdf/request-ownership @section:Request-Ownership
  @source:wdfrequest/nf-wdfrequest-wdfrequestsetcompletionroutine @section:remarks
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

    Scenario: Not cancelable, and cancelled all the same
      Given a started target "t1"
      And the lower driver of "t1" keeps requests
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      When the driver cancels "r1"
      Then the cancel of "r1" returns FALSE
      When the lower driver completes "r1" with STATUS_CANCELLED and 0 bytes
      Then the completion routine of "r1" was called once with STATUS_CANCELLED and 0 bytes

  @CON-007 @must @framework
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetstart @section:remarks
  @source:wdfrequest/nf-wdfrequest-wdfrequestcancelsentrequest @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  Rule: CON-007 Nothing is lost between queue and target
    A cancel or a deadline that meets a queued request while the target starts or is purged MUST NOT
    lose it, and MUST NOT end it twice.

    Scenario: The second of two queued requests is cancelled while the first arrives
      Given a stopped target "t1"
      And the lower driver of "t1" keeps requests cancelable
      And "r1" is a formatted request with a completion routine for "t1"
      And "r2" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      And "r2" is sent to "t1"
      And the lower driver of "t1" will on arrival of "r1":
        """
        the driver cancels "r2"
        """
      When the driver starts "t1"
      Then "r1" arrives at the lower driver of "t1" once
      And the completion routine of "r2" was called once with STATUS_CANCELLED

    Scenario: The second of two queued requests is cancelled while the first is purged
      Given a stopped target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r2" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      And "r2" is sent to "t1"
      And the completion routine of "r1" will:
        """
        the driver cancels "r2"
        """
      When the driver purges "t1"
      Then the completion routine of "r1" was called once
      And the completion routine of "r2" was called once with STATUS_CANCELLED or STATUS_WDF_DEVICE_REMOVED_NOT_SENT
      And "r2" has not arrived at the lower driver of "t1"
