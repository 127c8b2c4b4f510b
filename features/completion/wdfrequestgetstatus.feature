Feature: WdfRequestGetStatus
  How a send ended, or why it was refused.

  @STS-002 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestgetstatus @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  Rule: STS-002 The reason of a refusal
    After WdfRequestSend returned FALSE, WdfRequestGetStatus MUST return the reason until something
    else changes the status.

    Scenario: The reason stays
      Given a purged target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      When the driver sends "r1" to "t1"
      And the driver starts "t1"
      And the driver formats "r1" for read on "t1"
      Then the send of "r1" returns FALSE
      And the status of "r1" is a failing status

    Scenario: Asked twice
      Given a purged target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      When the driver sends "r1" to "t1"
      Then the status of "r1" is a failing status
      And the status of "r1" is a failing status

    @profile:kmdf-1.33
    Scenario: One reason after the other
      Given a purged target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      When the driver sends "r1" to "t1"
      Then the status of "r1" is STATUS_INVALID_DEVICE_STATE
      When the driver sends "r1" to "t1" with flags 0x10
      Then the status of "r1" is STATUS_INVALID_PARAMETER

  @STS-003 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestgetstatus @section:remarks
  @source:wdfrequest/nf-wdfrequest-wdfrequestcancelsentrequest @section:remarks
  @source:wdfrequest/ns-wdfrequest-_wdf_request_send_options @section:field-Timeout
  @source:wdf/controlling-a-general-i-o-target-s-state @section:Controlling-a-General-I-O-Target-s-State
  @framework-source:targets/general/fxiotarget.cpp
  Rule: STS-003 The status of a request that the framework ends
    A request cancelled in the target's queue MUST end with STATUS_CANCELLED, one that times out
    there with STATUS_IO_TIMEOUT, and one whose target is purged or closed with a failing status.
    Its information is 0 in `kmdf-1.33`, and the status of the last case
    STATUS_WDF_DEVICE_REMOVED_NOT_SENT. In `documented` that case may also be STATUS_CANCELLED.

    Scenario: Cancelled in the queue
      Given a stopped target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      When the driver cancels "r1"
      Then the completion routine of "r1" was called once with STATUS_CANCELLED
      And the status of "r1" is STATUS_CANCELLED

    Scenario: Timed out in the queue
      Given a stopped target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1" with a timeout of 50 ms
      When 50 ms pass
      Then the completion routine of "r1" was called once with STATUS_IO_TIMEOUT
      And the status of "r1" is STATUS_IO_TIMEOUT

    Scenario: Purged in the queue
      Given a stopped target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      When the driver purges "t1"
      Then the completion routine of "r1" was called once with STATUS_CANCELLED or STATUS_WDF_DEVICE_REMOVED_NOT_SENT

    @profile:kmdf-1.33
    Scenario: Without information
      Given a started target "t1"
      And the lower driver of "t1" completes requests at once with STATUS_SUCCESS and 5 bytes
      And a received read request "q1"
      And "q1" is formatted for read on "t1"
      And "q1" has a completion routine
      And "q1" is sent to "t1"
      And the driver stops "t1" leaving sent requests
      When the driver formats "q1" for read on "t1"
      And the driver sets a completion routine on "q1"
      And the driver sends "q1" to "t1"
      And the driver cancels "q1"
      Then the completion routine of "q1" was called twice with STATUS_CANCELLED and 0 bytes

  @STS-004 @must @driver @untestable
  @sdv:kmdf-RequestGetStatusValid
  @source:devtest/kmdf-requestgetstatusvalid @section:RequestGetStatusValid-rule-kmdf
  @source:wdfrequest/nf-wdfrequest-wdfrequestsend @section:remarks
  @source:wdf/request-ownership @section:Request-Ownership
  Rule: STS-004 Not while the request is out
    A driver MUST NOT rely on status, information or completion parameters of a request that is
    queued or with the lower driver.
    Untestable: any answer is allowed.

  @STS-009 @should @framework @profile:kmdf-1.33
  @source:wdfrequest/nf-wdfrequest-wdfrequestgetstatus @section:remarks
  @source:wdfrequest/nf-wdfrequest-wdfrequestgetinformation @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  Rule: STS-009 A refusal changes no information
    A send that is refused SHOULD leave the information as it was.

    Scenario: Seven bytes from before
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      And the lower driver completes "r1" with STATUS_SUCCESS and 7 bytes
      And the driver purges "t1"
      When the driver formats "r1" for read on "t1"
      And the driver sends "r1" to "t1"
      Then the send of "r1" returns FALSE
      And the information of "r1" is 7

  @STS-010 @must @framework
  @source:wdfrequest/ns-wdfrequest-_wdf_request_reuse_params @section:field-Status
  @source:wdfrequest/nf-wdfrequest-wdfrequestreuse @section:remarks
  @framework-source:core/fxrequest.cpp
  Rule: STS-010 Reuse sets the status
    After WdfRequestReuse WdfRequestGetStatus MUST return the status that the driver gave it, for
    received and driver-created requests.
    For a request over a driver's own IRP `documented` allows the given status or the old one.

    Scenario: A driver-created request
      Given a started target "t1"
      And a driver-created request "r1" for "t1"
      When the driver reuses "r1" with STATUS_NOT_SUPPORTED
      Then the reuse of "r1" returns STATUS_SUCCESS
      And the status of "r1" is STATUS_NOT_SUPPORTED

    Scenario: A received request
      Given a started target "t1"
      And a received read request "q1"
      When the driver reuses "q1" with STATUS_NOT_SUPPORTED
      Then the reuse of "q1" returns STATUS_SUCCESS
      And the status of "q1" is STATUS_NOT_SUPPORTED

  @STS-014 @should @framework @profile:kmdf-1.33
  @source:wdfrequest/nf-wdfrequest-wdfrequestcreate @section:remarks
  @source:wdfrequest/nf-wdfrequest-wdfrequestcreate @section:description
  @framework-source:core/fxrequest.cpp
  Rule: STS-014 A new request reads success
    A request created for a target SHOULD have STATUS_SUCCESS and information 0 before its first
    send.

    Scenario: Before its first send
      Given a started target "t1"
      When the driver creates request "r1" for "t1"
      Then the status of "r1" is STATUS_SUCCESS
      And the information of "r1" is 0
