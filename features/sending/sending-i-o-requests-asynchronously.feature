Feature: Sending I/O Requests Asynchronously
  The page this catalogue began with. What it says, sentence by sentence, and the rules that say it:

  * A request is formatted before it is sent: FMT-001; what the verifier does otherwise: FMT-002.
  * The table of format methods. WdfIoTargetFormatRequestForRead: FMT-029.
    WdfIoTargetFormatRequestForWrite: FMT-030. WdfIoTargetFormatRequestForIoctl: FMT-031.
    WdfIoTargetFormatRequestForInternalIoctl: FMT-032.
    WdfIoTargetFormatRequestForInternalIoctlOthers: FMT-033.
  * Step 1, format by one of these methods: FMT-001; formatting itself sends nothing: FMT-003.
  * Step 2, a driver wants to be told when another driver completes the request: CMP-002; it
    registers a completion routine for that: CMP-001.
  * Step 3, the driver calls WdfRequestSend when format and routine are in place: SND-021.
  * Flags make the send synchronous or asynchronous: SND-005, SYN-001.
  * The five methods that only send synchronously are simpler: SYN-006.
  * The status of either kind of send can be asked for: STS-001.
  * The driver can attempt to cancel the request later: CAN-001, CAN-002, CAN-003.
  * One request may go to several targets, by one WdfRequestSend for each: SND-015, RTG-014.
  * WdfRequestChangeTarget comes before each send after the first: RTG-011; its answer is whether
    the request can go there: RTG-001.

  @FMT-001 @must @driver @untestable
  @sdv:kmdf-RequestFormattedValid
  @source:devtest/kmdf-requestformattedvalid @section:RequestFormattedValid-rule-kmdf
  @source:wdf/sending-i-o-requests-asynchronously @section:Sending-I-O-Requests-Asynchronously
  @source:wdf/sending-i-o-requests-asynchronously @section:Step-1
  @source:wdf/sending-i-o-requests-synchronously @section:Sending-I-O-Requests-Synchronously
  @framework-source:targets/general/fxiotarget.cpp
  Rule: FMT-001 A request is formatted before it is sent
    A driver MUST format a request before each send that is not send-and-forget.
    Untestable: the rule binds the driver; what the framework does to one that breaks it is FMT-002.

  @FMT-029 @must @framework
  @source:wdf/sending-i-o-requests-asynchronously @section:Sending-I-O-Requests-Asynchronously
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetformatrequestforread @section:description
  @framework-source:targets/general/km/fxiotargetkm.cpp
  Rule: FMT-029 WdfIoTargetFormatRequestForRead makes a read request
    A request formatted by WdfIoTargetFormatRequestForRead and sent MUST arrive at the lower driver
    as a read request.

  @FMT-030 @must @framework
  @source:wdf/sending-i-o-requests-asynchronously @section:Sending-I-O-Requests-Asynchronously
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetformatrequestforwrite @section:description
  @framework-source:targets/general/km/fxiotargetkm.cpp
  Rule: FMT-030 WdfIoTargetFormatRequestForWrite makes a write request
    A request formatted by WdfIoTargetFormatRequestForWrite and sent MUST arrive at the lower driver
    as a write request.

  @FMT-031 @must @framework
  @source:wdf/sending-i-o-requests-asynchronously @section:Sending-I-O-Requests-Asynchronously
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetformatrequestforioctl @section:description
  @framework-source:targets/general/km/fxiotargetkm.cpp
  Rule: FMT-031 WdfIoTargetFormatRequestForIoctl makes a device control request
    A request formatted by WdfIoTargetFormatRequestForIoctl and sent MUST arrive at the lower driver
    as a device control request.

  @FMT-032 @must @framework
  @source:wdf/sending-i-o-requests-asynchronously @section:Sending-I-O-Requests-Asynchronously
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetformatrequestforinternalioctl @section:description
  @framework-source:targets/general/km/fxiotargetkm.cpp
  Rule: FMT-032 WdfIoTargetFormatRequestForInternalIoctl makes an internal device control request
    A request formatted by WdfIoTargetFormatRequestForInternalIoctl and sent MUST arrive at the
    lower driver as an internal device control request.

  @FMT-033 @must @framework
  @source:wdf/sending-i-o-requests-asynchronously @section:Sending-I-O-Requests-Asynchronously
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetformatrequestforinternalioctlothers @section:description
  @framework-source:targets/general/fxiotargetapi.cpp
  @framework-source:targets/general/fxiotarget.cpp
  Rule: FMT-033 WdfIoTargetFormatRequestForInternalIoctlOthers makes one with arguments of its own
    A request formatted by WdfIoTargetFormatRequestForInternalIoctlOthers and sent MUST arrive at
    the lower driver as an internal device control request.
    On the way back its completion parameters have the type Other (CPR-001).

  @CMP-002 @must @framework @invariant
  @source:wdf/sending-i-o-requests-asynchronously @section:Step-2
  @source:wdf/completing-i-o-requests @section:When-to-Complete-a-Request
  @source:wdfrequest/nf-wdfrequest-wdfrequestsetcompletionroutine @section:remarks
  @source:wdfrequest/nf-wdfrequest-wdfrequestcancelsentrequest @section:remarks
  @framework-source:core/fxrequestbase.cpp
  @framework-source:targets/general/fxiotarget.cpp
  Rule: CMP-002 Told once when another driver completes the request
    For each send that returned TRUE, was not send-and-forget and had a completion routine
    registered, the framework MUST call that routine exactly once, whatever ends the request.
    What can end it: the lower driver, a cancel, a deadline, a purge, close or removal of the target
    while the request is queued, and a failed new attempt when the target starts.

  @SND-021 @must @framework
  @source:wdf/sending-i-o-requests-asynchronously @section:Step-3
  @source:wdfrequest/nf-wdfrequest-wdfrequestsend @section:description
  @framework-source:core/fxrequestapi.cpp
  Rule: SND-021 WdfRequestSend hands the request to the lower driver
    WdfRequestSend of a formatted request with a completion routine to a started target MUST return
    TRUE and let the request arrive at the driver of that target.

  @SND-005 @must @framework
  @source:wdf/sending-i-o-requests-asynchronously @section:Step-3
  @source:wdfrequest/nf-wdfrequest-wdfrequestsend @section:remarks
  @framework-source:core/fxrequestapi.cpp
  Rule: SND-005 Sending is asynchronous unless the driver says otherwise
    Without the SYNCHRONOUS flag WdfRequestSend MUST return without waiting for the request to be
    completed.

  @SYN-001 @must @framework
  @source:wdf/sending-i-o-requests-asynchronously @section:Step-3
  @source:wdfrequest/nf-wdfrequest-wdfrequestsend @section:remarks
  @source:wdfrequest/ne-wdfrequest-_wdf_request_send_options_flags @section:field-WDF_REQUEST_SEND_OPTION_SYNCHRONOUS
  @framework-source:targets/general/fxiotarget.cpp
  Rule: SYN-001 The SYNCHRONOUS flag makes the send wait
    With the SYNCHRONOUS flag WdfRequestSend MUST NOT return TRUE before the request is completed.

  @STS-001 @must @framework
  @source:wdf/sending-i-o-requests-asynchronously @section:Step-3
  @source:wdfrequest/nf-wdfrequest-wdfrequestgetstatus @section:remarks
  @source:wdf/completing-i-o-requests @section:Obtaining-Completion-Information
  @framework-source:core/fxrequest.cpp
  Rule: STS-001 The final status is the lower driver's
    In the completion routine, and after a synchronous send, WdfRequestGetStatus MUST return the
    status with which the lower driver completed the request.
    STS-003 lists the statuses of requests that the framework ends itself.

  @SND-015 @must @framework
  @source:wdf/sending-i-o-requests-asynchronously @section:Sending-I-O-Requests-Asynchronously
  @source:wdf/forwarding-i-o-requests @section:Forwarding-I-O-Requests
  @framework-source:core/fxrequestapi.cpp
  Rule: SND-015 One received request to several targets
    A received request that has come back from one target MUST be accepted by the next after
    WdfRequestChangeTarget, a new format and a new completion routine, and each of its sends arrives
    once and is reported once.
