Feature: WdfRequestGetStatus
  How a send ended, or why it was refused.

  @STS-002 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestgetstatus @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  Rule: STS-002 The reason of a refusal
    After WdfRequestSend returned FALSE, WdfRequestGetStatus MUST return the reason until something
    else changes the status.

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

  @STS-010 @must @framework
  @source:wdfrequest/ns-wdfrequest-_wdf_request_reuse_params @section:field-Status
  @source:wdfrequest/nf-wdfrequest-wdfrequestreuse @section:remarks
  @framework-source:core/fxrequest.cpp
  Rule: STS-010 Reuse sets the status
    After WdfRequestReuse WdfRequestGetStatus MUST return the status that the driver gave it, for
    received and driver-created requests.

  @STS-014 @should @framework @profile:kmdf-1.33
  @source:wdfrequest/nf-wdfrequest-wdfrequestcreate @section:remarks
  @framework-source:core/fxrequest.cpp
  Rule: STS-014 A new request reads success
    A request created for a target SHOULD have STATUS_SUCCESS and information 0 before its first
    send.
