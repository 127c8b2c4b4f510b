Feature: WdfRequestChangeTarget
  One request may go to several targets, one after the other. Before each send after the first the
  driver asks whether the request fits the next target.

  @RTG-001 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestchangetarget @section:description
  @source:wdfrequest/nf-wdfrequest-wdfrequestchangetarget @section:returns
  @framework-source:core/fxrequestbase.cpp
  Rule: RTG-001 The answer is whether the request can go there
    WdfRequestChangeTarget MUST return STATUS_SUCCESS if the target is not closed and the request
    has, or can be given, enough stack locations for it.

  @RTG-002 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestchangetarget @section:remarks
  @framework-source:core/fxrequestbase.cpp
  Rule: RTG-002 A stopped target is as good as a started one
    WdfRequestChangeTarget MUST succeed for a stopped target as for a started one.
    For a purged target `kmdf-1.33` succeeds as well; `documented` allows a failure there.

  @RTG-003 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestchangetarget @section:returns
  @framework-source:core/fxrequestbase.cpp
  Rule: RTG-003 A closed target is refused
    WdfRequestChangeTarget MUST fail for a target that is closed or was never opened.
    The source's code is STATUS_INVALID_DEVICE_STATE; the page names none.

  @RTG-004 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestchangetarget @section:returns
  @framework-source:targets/general/fxiotarget.cpp
  Rule: RTG-004 The stack locations decide
    A request MUST be accepted for a target if at least as many stack locations are left in its IRP
    as the target's device needs.

  @RTG-005 @must @framework @profile:kmdf-1.33
  @source:wdfrequest/nf-wdfrequest-wdfrequestchangetarget @section:remarks
  @framework-source:core/fxrequestbase.cpp
  Rule: RTG-005 The framework's own IRP grows
    For a request whose IRP belongs to the framework, an IRP with too few stack locations MUST be
    replaced by one that has enough, and the call succeeds.

  @RTG-006 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestchangetarget @section:returns
  @framework-source:core/fxrequestbase.cpp
  Rule: RTG-006 A foreign IRP does not grow
    For a received request, or one over an IRP the driver brought and frees itself, an IRP with too
    few stack locations MUST make the call return STATUS_REQUEST_NOT_ACCEPTED.

  @RTG-007 @must @driver @misuse @verifier-on
  @source:wdfrequest/nf-wdfrequest-wdfrequestchangetarget @section:remarks
  @framework-source:core/fxrequestbase.cpp
  Rule: RTG-007 Retargeting takes the format away
    A driver MUST format a request again after WdfRequestChangeTarget and before it sends it.
    The source drops the format even where the call fails, and its verifier refuses the send with
    STATUS_REQUEST_NOT_ACCEPTED.

  @RTG-008 @must @framework
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetformatrequestforread @section:returns
  @framework-source:targets/general/fxiotarget.cpp
  Rule: RTG-008 Formatting asks the same question
    A format method MUST make the same check for its target: after a successful
    WdfRequestChangeTarget, formatting for that target does not fail for want of stack locations.

  @RTG-009 @must @framework @profile:kmdf-1.33
  @source:wdfrequest/nf-wdfrequest-wdfrequestchangetarget @section:remarks
  @framework-source:core/fxrequestbase.cpp
  @framework-source:targets/general/fxiotarget.cpp
  Rule: RTG-009 Retargeting promises nothing about the next send
    A request MUST be delivered to the target named in WdfRequestSend, whatever target
    WdfRequestChangeTarget was called with.

  @RTG-010 @must @framework @profile:kmdf-1.33
  @source:wdfrequest/nf-wdfrequest-wdfrequestchangetarget @section:remarks
  @framework-source:core/fxrequestbase.cpp
  Rule: RTG-010 Retargeting keeps everything else
    WdfRequestChangeTarget MUST NOT change the completion routine, its context, or the memory of a
    cancel.

  @RTG-011 @must @driver @untestable
  @source:wdf/sending-i-o-requests-asynchronously @section:Sending-I-O-Requests-Asynchronously
  @source:wdfrequest/nf-wdfrequest-wdfrequestchangetarget @section:description
  @source:wdf/forwarding-i-o-requests @section:Forwarding-I-O-Requests
  Rule: RTG-011 The target is changed before each send after the first
    A driver that sends one request to several targets MUST call WdfRequestChangeTarget before every
    send after the first.
    Untestable: the rule binds the driver; the kit's driver keeps it, and the source does not check.

  @RTG-012 @must @driver @misuse
  @source:wdfrequest/nf-wdfrequest-wdfrequestchangetarget @section:remarks
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetformatrequestforread @section:returns
  @framework-source:core/fxrequestbase.cpp
  Rule: RTG-012 A sent request is not retargeted
    A driver MUST NOT call WdfRequestChangeTarget on a request that is queued or sent.

  @RTG-014 @must @framework
  @source:wdf/sending-i-o-requests-asynchronously @section:Sending-I-O-Requests-Asynchronously
  @source:wdfrequest/nf-wdfrequest-wdfrequestchangetarget @section:remarks
  Rule: RTG-014 One target after the other
    Each send in a chain of targets MUST reach its own target once and call the completion routine
    once, before the next one begins.

  @RTG-016 @must @framework @profile:kmdf-1.33
  @source:wdfrequest/nf-wdfrequest-wdfrequestcancelsentrequest @section:remarks
  @framework-source:core/fxrequestbase.cpp
  @framework-source:targets/general/fxiotarget.cpp
  Rule: RTG-016 Retargeting does not forget a cancel
    After any cancel, WdfRequestChangeTarget and a new format MUST NOT make the request sendable: the
    send returns FALSE with STATUS_CANCELLED until the request is reused.
    In `documented` such a send may also go on as if nothing had been cancelled.

  @RTG-018 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestgetstatus @section:remarks
  @source:wdfrequest/nc-wdfrequest-evt_wdf_request_completion_routine @section:remarks
  @framework-source:core/fxrequestbase.cpp
  Rule: RTG-018 Each send reports its own outcome
    Status and information seen after a send MUST be those of that send, not of an earlier one.
