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
  @source:wdf/sending-i-o-requests-asynchronously @section:Sending-I-O-Requests-Asynchronously
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

    Scenario: A read of 64 bytes
      Given a started target "t1"
      And a driver-created request "r1" for "t1"
      And "r1" is formatted for read on "t1" with 64 bytes
      When the driver sends "r1" to "t1"
      Then "r1" arrives at the lower driver of "t1" once as a read of 64 bytes

  @FMT-030 @must @framework
  @source:wdf/sending-i-o-requests-asynchronously @section:Sending-I-O-Requests-Asynchronously
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetformatrequestforwrite @section:description
  @framework-source:targets/general/km/fxiotargetkm.cpp
  Rule: FMT-030 WdfIoTargetFormatRequestForWrite makes a write request
    A request formatted by WdfIoTargetFormatRequestForWrite and sent MUST arrive at the lower driver
    as a write request.

    Scenario: A write of 64 bytes
      Given a started target "t1"
      And a driver-created request "r1" for "t1"
      And "r1" is formatted for write on "t1" with 64 bytes
      When the driver sends "r1" to "t1"
      Then "r1" arrives at the lower driver of "t1" once as a write of 64 bytes

  @FMT-031 @must @framework
  @source:wdf/sending-i-o-requests-asynchronously @section:Sending-I-O-Requests-Asynchronously
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetformatrequestforioctl @section:description
  @framework-source:targets/general/km/fxiotargetkm.cpp
  Rule: FMT-031 WdfIoTargetFormatRequestForIoctl makes a device control request
    A request formatted by WdfIoTargetFormatRequestForIoctl and sent MUST arrive at the lower driver
    as a device control request.

    Scenario: A device control request
      Given a started target "t1"
      And a driver-created request "r1" for "t1"
      And "r1" is formatted for ioctl on "t1" with code 0x222004
      When the driver sends "r1" to "t1"
      Then "r1" arrives at the lower driver of "t1" once as an ioctl

  @FMT-032 @must @framework
  @source:wdf/sending-i-o-requests-asynchronously @section:Sending-I-O-Requests-Asynchronously
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetformatrequestforinternalioctl @section:description
  @framework-source:targets/general/km/fxiotargetkm.cpp
  Rule: FMT-032 WdfIoTargetFormatRequestForInternalIoctl makes an internal device control request
    A request formatted by WdfIoTargetFormatRequestForInternalIoctl and sent MUST arrive at the
    lower driver as an internal device control request.

    Scenario: An internal device control request
      Given a started target "t1"
      And a driver-created request "r1" for "t1"
      And "r1" is formatted for internal ioctl on "t1" with code 0x222004
      When the driver sends "r1" to "t1"
      Then "r1" arrives at the lower driver of "t1" once as an internal ioctl

  @FMT-033 @must @framework
  @source:wdf/sending-i-o-requests-asynchronously @section:Sending-I-O-Requests-Asynchronously
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetformatrequestforinternalioctlothers @section:description
  @framework-source:targets/general/fxiotargetapi.cpp
  @framework-source:targets/general/fxiotarget.cpp
  Rule: FMT-033 WdfIoTargetFormatRequestForInternalIoctlOthers makes one with arguments of its own
    A request formatted by WdfIoTargetFormatRequestForInternalIoctlOthers and sent MUST arrive at
    the lower driver as an internal device control request.
    On the way back its completion parameters have the type Other (CPR-001).

    Scenario: A non-standard internal device control request
      Given a started target "t1"
      And a driver-created request "r1" for "t1"
      And "r1" is formatted for internal ioctl others on "t1" with code 0x220003
      When the driver sends "r1" to "t1"
      Then "r1" arrives at the lower driver of "t1" once as an internal ioctl

  @CMP-002 @must @framework
  @source:wdf/sending-i-o-requests-asynchronously @section:Sending-I-O-Requests-Asynchronously
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

    Scenario: The lower driver completes
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      And the completion routine of "r1" was not called
      When the lower driver completes "r1" with STATUS_SUCCESS and 64 bytes
      Then the completion routine of "r1" was called once with STATUS_SUCCESS and 64 bytes

    Scenario: A cancel takes the request out of a stopped target's queue
      Given a stopped target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      When the driver cancels "r1"
      And the driver starts "t1"
      Then the completion routine of "r1" was called once with STATUS_CANCELLED
      And "r1" has not arrived at the lower driver of "t1"

    Scenario: The deadline passes in the queue
      Given a stopped target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1" with a timeout of 50 ms
      When 50 ms pass
      Then the completion routine of "r1" was called once with STATUS_IO_TIMEOUT

    Scenario: The target is purged with the request in its queue
      Given a stopped target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      When the driver purges "t1"
      Then the completion routine of "r1" was called once with a failing status

    Scenario: The lower driver gives in to a cancel
      Given a started target "t1"
      And the lower driver of "t1" keeps requests cancelable
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      When the driver cancels "r1"
      Then the cancel of "r1" returns TRUE
      And the completion routine of "r1" was called once with STATUS_CANCELLED and 0 bytes

  @SND-021 @must @framework
  @source:wdf/sending-i-o-requests-asynchronously @section:Sending-I-O-Requests-Asynchronously
  @source:wdfrequest/nf-wdfrequest-wdfrequestsend @section:description
  @source:wdfrequest/nf-wdfrequest-wdfrequestsend @section:returns
  @framework-source:core/fxrequestapi.cpp
  Rule: SND-021 WdfRequestSend hands the request to the lower driver
    WdfRequestSend of a formatted request with a completion routine to a started target MUST return
    TRUE and let the request arrive at the driver of that target.

    Scenario: Formatted, registered, sent
      Given a started target "t1"
      And a driver-created request "r1" for "t1"
      And "r1" is formatted for write on "t1" with 64 bytes
      And "r1" has a completion routine
      When the driver sends "r1" to "t1"
      Then the send of "r1" returns TRUE
      And "r1" arrives at the lower driver of "t1" once as a write of 64 bytes

  @SND-005 @must @framework
  @source:wdf/sending-i-o-requests-asynchronously @section:Sending-I-O-Requests-Asynchronously
  @source:wdfrequest/nf-wdfrequest-wdfrequestsend @section:remarks
  @framework-source:core/fxrequestapi.cpp
  Rule: SND-005 Sending is asynchronous unless the driver says otherwise
    Without the SYNCHRONOUS flag WdfRequestSend MUST return without waiting for the request to be
    completed.

    Scenario: The send is back and the request is not
      Given a started target "t1"
      And the lower driver of "t1" keeps requests
      And "r1" is a formatted request with a completion routine for "t1"
      When the driver sends "r1" to "t1"
      Then the send of "r1" returns TRUE
      And "r1" is with the lower driver of "t1"
      And the completion routine of "r1" was not called

  @SYN-001 @must @framework
  @source:wdf/sending-i-o-requests-asynchronously @section:Sending-I-O-Requests-Asynchronously
  @source:wdfrequest/nf-wdfrequest-wdfrequestsend @section:remarks
  @source:wdfrequest/ne-wdfrequest-_wdf_request_send_options_flags @section:field-WDF_REQUEST_SEND_OPTION_SYNCHRONOUS
  @framework-source:targets/general/fxiotarget.cpp
  Rule: SYN-001 The SYNCHRONOUS flag makes the send wait
    With the SYNCHRONOUS flag WdfRequestSend MUST NOT return TRUE before the request is completed.

    Scenario: The send comes back with the request
      Given a started target "t1"
      And the lower driver of "t1" keeps requests
      And a driver-created request "r1" for "t1"
      And "r1" is formatted for read on "t1"
      When the driver sends "r1" to "t1" synchronously
      Then the send of "r1" is still waiting
      And "r1" is with the lower driver of "t1"
      When the lower driver completes "r1" with STATUS_SUCCESS and 64 bytes
      Then the send of "r1" returns TRUE
      And the following happened in order:
        """
        "r1" arrived
        the lower driver completed "r1"
        the send of "r1" returned
        """

  @STS-001 @must @framework
  @source:wdf/sending-i-o-requests-asynchronously @section:Sending-I-O-Requests-Asynchronously
  @source:wdfrequest/nf-wdfrequest-wdfrequestgetstatus @section:remarks
  @source:wdf/completing-i-o-requests @section:Obtaining-Completion-Information
  @framework-source:core/fxrequest.cpp
  Rule: STS-001 The final status is the lower driver's
    In the completion routine, and after a synchronous send, WdfRequestGetStatus MUST return the
    status with which the lower driver completed the request.
    STS-003 lists the statuses of requests that the framework ends itself.

    Scenario: Asked in the completion routine
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And the completion routine of "r1" will:
        """
        the status of "r1" is STATUS_IO_DEVICE_ERROR
        """
      And "r1" is sent to "t1"
      When the lower driver completes "r1" with STATUS_IO_DEVICE_ERROR and 0 bytes
      Then the completion routine of "r1" was called once with STATUS_IO_DEVICE_ERROR and 0 bytes
      And the status of "r1" is STATUS_IO_DEVICE_ERROR

    Scenario: Asked after a synchronous send
      Given a started target "t1"
      And a driver-created request "r1" for "t1"
      And "r1" is formatted for read on "t1"
      And the driver sends "r1" to "t1" synchronously
      When the lower driver completes "r1" with STATUS_UNSUCCESSFUL and 0 bytes
      Then the send of "r1" returns TRUE
      And the status of "r1" is STATUS_UNSUCCESSFUL

  @SND-015 @must @framework
  @source:wdf/sending-i-o-requests-asynchronously @section:Sending-I-O-Requests-Asynchronously
  @source:wdf/forwarding-i-o-requests @section:Forwarding-I-O-Requests
  @framework-source:core/fxrequestapi.cpp
  Rule: SND-015 One received request to several targets
    A received request that has come back from one target MUST be accepted by the next after
    WdfRequestChangeTarget, a new format and a new completion routine, and each of its sends arrives
    once and is reported once.

    Scenario: A received request goes to two targets, one after the other
      Given a started target "t1"
      And a started target "t2"
      And a received read request "q1" with 2 stack locations and 64 bytes
      And "q1" is formatted for read on "t1"
      And "q1" has a completion routine with context "first"
      And the completion routine of "q1" will:
        """
        the driver changes the target of "q1" to "t2"
        the driver formats "q1" for read on "t2"
        the driver sets a completion routine on "q1" with context "second"
        the driver sends "q1" to "t2"
        """
      And "q1" is sent to "t1"
      When the lower driver completes "q1" with STATUS_SUCCESS and 64 bytes
      Then the change of target of "q1" returns STATUS_SUCCESS
      And the send of "q1" returns TRUE
      And "q1" arrives at the lower driver of "t1" once
      And "q1" arrives at the lower driver of "t2" once
      When the lower driver completes "q1" with STATUS_SUCCESS and 8 bytes
      Then the completion routine of "q1" was called twice with STATUS_SUCCESS and 8 bytes
      And the completion routine of "q1" was called with context "second"
      When the driver completes "q1" with STATUS_SUCCESS and 8 bytes
      Then the originator gets "q1" back once with STATUS_SUCCESS and 8 bytes
