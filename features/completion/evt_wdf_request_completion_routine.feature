Feature: CompletionRoutine
  The callback that gives a sent request back to the driver.

  @CMP-005 @must @framework
  @source:wdfrequest/nc-wdfrequest-evt_wdf_request_completion_routine @section:parameters
  @source:wdf/request-ownership @section:Request-Ownership
  @framework-source:core/fxrequestbase.cpp
  Rule: CMP-005 What the routine is given
    The completion routine MUST get the request that was sent, the target it was sent to, the
    completion parameters and the registered context.

    Scenario: The context of the registration and the type of the format
      Given a started target "t1"
      And a driver-created request "r1" for "t1"
      And "r1" is formatted for write on "t1"
      And "r1" has a completion routine with context "mine"
      And "r1" is sent to "t1"
      When the lower driver completes "r1" with STATUS_SUCCESS and 12 bytes
      Then the completion routine of "r1" was called once with STATUS_SUCCESS and 12 bytes
      And the completion routine of "r1" was called with context "mine"
      And the completion routine of "r1" was called with type Write

    Scenario: Two requests, each with its own
      Given a started target "t1"
      And a driver-created request "r1" for "t1"
      And a driver-created request "r2" for "t1"
      And "r1" is formatted for read on "t1"
      And "r2" is formatted for write on "t1"
      And "r1" has a completion routine with context "one"
      And "r2" has a completion routine with context "two"
      And "r1" is sent to "t1"
      And "r2" is sent to "t1"
      When the lower driver completes "r2" with STATUS_UNSUCCESSFUL and 0 bytes
      Then the completion routine of "r2" was called once with STATUS_UNSUCCESSFUL and 0 bytes
      And the completion routine of "r2" was called with context "two"
      And the completion routine of "r1" was not called
      When the lower driver completes "r1" with STATUS_SUCCESS and 5 bytes
      Then the completion routine of "r1" was called once with STATUS_SUCCESS and 5 bytes
      And the completion routine of "r1" was called with context "one"

  @CMP-013 @may @framework
  @source:wdfrequest/nc-wdfrequest-evt_wdf_request_completion_routine @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  Rule: CMP-013 On any thread, also before the send returns
    The completion routine MAY run on the thread of the lower driver, of a canceller, of the timer
    or of a target state change, and before WdfRequestSend has returned.

    Scenario: Before the send returns
      Given a started target "t1"
      And the lower driver of "t1" completes requests at once with STATUS_SUCCESS and 64 bytes
      And "r1" is a formatted request with a completion routine for "t1"
      When the driver sends "r1" to "t1"
      Then the send of "r1" returns TRUE
      And the completion routine of "r1" was called once with STATUS_SUCCESS and 64 bytes

  @CMP-014 @must @framework
  @source:wdf/reusing-framework-request-objects @section:Reusing-Framework-Request-Objects
  @source:wdf/completing-i-o-requests @section:When-to-Complete-a-Request
  @framework-source:targets/general/fxiotarget.cpp
  @framework-source:core/fxrequestbase.cpp
  Rule: CMP-014 The request is the driver's again
    In its completion routine a driver MUST be able to reuse, retarget, format, register, send,
    complete and delete the request, and to control the same target, without a deadlock.

    Scenario: Reused, retargeted, formatted, registered and sent from the routine
      Given a started target "t1"
      And a started target "t2"
      And "r1" is a formatted request with a completion routine for "t1"
      And the completion routine of "r1" will:
        """
        the driver reuses "r1" with STATUS_SUCCESS
        the driver changes the target of "r1" to "t2"
        the driver formats "r1" for write on "t2" with 32 bytes
        the driver sets a completion routine on "r1"
        the driver sends "r1" to "t2"
        """
      And "r1" is sent to "t1"
      When the lower driver completes "r1" with STATUS_SUCCESS and 64 bytes
      Then the send of "r1" returns TRUE
      And "r1" arrives at the lower driver of "t2" once as a write of 32 bytes
      When the lower driver completes "r1" with STATUS_SUCCESS and 32 bytes
      Then the completion routine of "r1" was called twice with STATUS_SUCCESS and 32 bytes

    Scenario: The routine controls the target and cancels another request
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r2" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      And "r2" is sent to "t1"
      And the completion routine of "r1" will:
        """
        the driver stops "t1" leaving sent requests
        the driver cancels "r2"
        the driver starts "t1"
        the driver deletes "r1"
        """
      When the lower driver completes "r1" with STATUS_SUCCESS and 64 bytes
      Then the completion routine of "r1" was called once
      And the start of "t1" returns STATUS_SUCCESS
      And the cancel of "r2" returns FALSE
      And the state of "t1" is Started

    Scenario: A received request is completed from the routine
      Given a started target "t1"
      And a received read request "q1"
      And "q1" is formatted for read on "t1"
      And "q1" has a completion routine
      And the completion routine of "q1" will:
        """
        the driver completes "q1" with STATUS_SUCCESS and 64 bytes
        """
      And "q1" is sent to "t1"
      When the lower driver completes "q1" with STATUS_SUCCESS and 64 bytes
      Then the originator gets "q1" back once with STATUS_SUCCESS and 64 bytes

  @CMP-015 @must @framework
  @source:wdfrequest/nc-wdfrequest-evt_wdf_request_completion_routine @section:description
  @source:wdfrequest/nf-wdfrequest-wdfrequestcancelsentrequest @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  Rule: CMP-015 Ended by the framework, reported alike
    A request that the framework ends (cancel, deadline, purge, close) MUST be reported to the same
    routine in the same way as one that the lower driver completed.

    Scenario: Cancelled in the queue
      Given a stopped target "t1"
      And a driver-created request "r1" for "t1"
      And "r1" is formatted for read on "t1"
      And "r1" has a completion routine with context "mine"
      And "r1" is sent to "t1"
      When the driver cancels "r1"
      Then the completion routine of "r1" was called once with STATUS_CANCELLED
      And the completion routine of "r1" was called with context "mine"
      And the completion routine of "r1" was called with type Read

    Scenario: Timed out in the queue
      Given a stopped target "t1"
      And a driver-created request "r1" for "t1"
      And "r1" is formatted for write on "t1"
      And "r1" has a completion routine with context "mine"
      And "r1" is sent to "t1" with a timeout of 50 ms
      When 50 ms pass
      Then the completion routine of "r1" was called once with STATUS_IO_TIMEOUT
      And the completion routine of "r1" was called with context "mine"
      And the completion routine of "r1" was called with type Write

  @CMP-017 @must @framework @profile:kmdf-1.33
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetstop @section:remarks
  @source:wdfiotarget/ne-wdfiotarget-_wdf_io_target_sent_io_action @section:enum-fields
  @framework-source:targets/general/fxiotarget.cpp
  Rule: CMP-017 A waiting state change lets the last routine finish
    A stop, purge or close that waits MUST NOT return before the completion routine of the request
    it waited for last has returned.
    Routines of requests that came back earlier may still run.

    Scenario: The stop returns after the routine
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      And the completion routine of "r1" will:
        """
        everything else comes to rest
        the stop of "t1" is still waiting
        """
      When the driver stops "t1" waiting for sent requests
      Then the stop of "t1" is still waiting
      When the lower driver completes "r1" with STATUS_SUCCESS and 64 bytes
      Then the stop of "t1" has returned
      And the following happened in order:
        """
        the completion routine of "r1" began
        the completion routine of "r1" ended
        the stop of "t1" returned
        """

  @CMP-018 @must @driver @untestable
  @source:wdf/completing-i-o-requests @section:When-to-Complete-a-Request
  @source:wdf/forwarding-i-o-requests @section:Forwarding-I-O-Requests
  @framework-source:core/fxrequestapi.cpp
  Rule: CMP-018 Who finishes the request
    A driver MUST complete a received request exactly once, in or after its completion routine, and
    MUST delete instead of complete a request it created.
    Untestable: the rule binds the driver; what the framework does to one that breaks it is OWN-006.

  @CPR-003 @must @framework
  @source:wdfrequest/nc-wdfrequest-evt_wdf_request_completion_routine @section:remarks
  @framework-source:core/fxrequestbase.cpp
  Rule: CPR-003 Only the status block after the other two formats
    After WdfRequestFormatRequestUsingCurrentType or WdfRequestWdmFormatUsingStackLocation the
    routine MUST get the status and information of the completion; no other parameter is promised.

    Scenario: After the current type
      Given a started target "t1"
      And a received write request "q1" with 3 stack locations
      And the driver formats "q1" using its current type
      And "q1" has a completion routine
      And "q1" is sent to "t1"
      When the lower driver completes "q1" with STATUS_UNSUCCESSFUL and 9 bytes
      Then the completion routine of "q1" was called once with STATUS_UNSUCCESSFUL and 9 bytes

    Scenario: After a stack location
      Given a started target "t1"
      And a driver-created request "r1" for "t1"
      And the driver formats "r1" using a stack location for ioctl
      And "r1" has a completion routine
      And "r1" is sent to "t1"
      When the lower driver completes "r1" with STATUS_SUCCESS and 9 bytes
      Then the completion routine of "r1" was called once with STATUS_SUCCESS and 9 bytes

  @CPR-008 @must @driver @untestable
  @source:wdfrequest/nc-wdfrequest-evt_wdf_request_completion_routine @section:remarks
  @source:wdf/memory-buffer-life-cycle @section:Scenario-3-Driver-issues-an-I-O-request-that-uses-an-existing-memory-object
  @framework-source:core/fxrequestcontext.cpp
  Rule: CPR-008 Parameters last as long as the request stays as it is
    A driver MUST NOT use the parameters of the routine after it has reused, formatted, retargeted,
    completed or deleted the request.
    Untestable: parameters cross the interface to a subject as values.

  @STS-012 @must @framework
  @source:wdf/completing-i-o-requests @section:Obtaining-Completion-Information
  @source:wdfrequest/nc-wdfrequest-evt_wdf_request_completion_routine @section:remarks
  @framework-source:core/fxrequestbase.cpp
  Rule: STS-012 One answer, however asked
    In the completion routine the status and information of the parameters MUST equal those from
    WdfRequestGetStatus and WdfRequestGetInformation.

    Scenario: Asked in the routine
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And the completion routine of "r1" will:
        """
        the status of "r1" is STATUS_IO_DEVICE_ERROR
        the information of "r1" is 9
        the completion parameters of "r1" have type Read, STATUS_IO_DEVICE_ERROR and 9 bytes
        """
      And "r1" is sent to "t1"
      When the lower driver completes "r1" with STATUS_IO_DEVICE_ERROR and 9 bytes
      Then the completion routine of "r1" was called once with STATUS_IO_DEVICE_ERROR and 9 bytes

  @CON-008 @may @framework
  @source:wdfrequest/nc-wdfrequest-evt_wdf_request_completion_routine @section:remarks
  @source:wdf/using-automatic-synchronization @section:Using-automatic-synchronization
  @framework-source:core/fxrequestbase.cpp
  Rule: CON-008 Routines are not kept apart
    Completion routines of different requests MAY run at the same time.

    Scenario: One routine within the other
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r2" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      And "r2" is sent to "t1"
      And the completion routine of "r1" will:
        """
        the lower driver completes "r2" with STATUS_SUCCESS and 2 bytes
        """
      When the lower driver completes "r1" with STATUS_SUCCESS and 1 bytes
      Then the completion routine of "r1" was called once with STATUS_SUCCESS and 1 bytes
      And the completion routine of "r2" was called once with STATUS_SUCCESS and 2 bytes
