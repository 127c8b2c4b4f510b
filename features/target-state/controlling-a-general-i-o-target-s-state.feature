Feature: Controlling a general I/O target's state
  A target has two gates. The in-gate lets requests in, the out-gate lets them through to the lower
  driver. Started: both open. Stopped: in-gate open, out-gate closed, so that requests wait in the
  target's queue. Purged: both closed. Closed and deleted targets take nothing any more.

  @TGT-001 @must @framework
  @source:wdf/controlling-a-general-i-o-target-s-state @section:Local-I-O-Target-States
  @source:wdf/controlling-a-general-i-o-target-s-state @section:Remote-I-O-Target-States
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetcreate @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TGT-001 A local target is usable at once, a remote one when it is opened
    A local target MUST take requests as soon as it exists; a remote target that was never opened
    MUST refuse to have requests created, formatted or retargeted for it.
    The source refuses with STATUS_INVALID_DEVICE_STATE; the documentation names no code.

  @TGT-023 @must @framework
  @source:wdf/controlling-a-general-i-o-target-s-state @section:Controlling-a-General-I-O-Target-s-State
  @source:wdfrequest/nf-wdfrequest-wdfrequestsend @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TGT-023 A started target delivers
    A send to a started target MUST hand the request to the lower driver before WdfRequestSend
    returns TRUE.

  @TGT-024 @must @framework
  @source:wdf/controlling-a-general-i-o-target-s-state @section:Controlling-a-General-I-O-Target-s-State
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetstop @section:remarks
  @source:wdfrequest/ne-wdfrequest-_wdf_request_send_options_flags @section:field-WDF_REQUEST_SEND_OPTION_IGNORE_TARGET_STATE
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TGT-024 A stopped target keeps requests
    A send to a stopped target MUST return TRUE and keep the request undelivered until the target is
    started, purged, closed or deleted, or the request is cancelled or times out.
    One page says that a driver needs IGNORE_TARGET_STATE to send to a stopped target: to have it
    delivered.

  @TGT-025 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestcancelsentrequest @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TGT-025 A request in the queue can be cancelled
    Cancelling a request in a stopped target's queue MUST return TRUE and complete it undelivered
    with STATUS_CANCELLED and information 0.

  @TGT-027 @must @framework
  @source:wdf/controlling-a-general-i-o-target-s-state @section:Controlling-a-General-I-O-Target-s-State
  @source:wdfrequest/nf-wdfrequest-wdfrequestsend @section:returns
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TGT-027 A purged, closed or deleted target refuses
    A send without options to a purged, closed or deleted target MUST return FALSE with
    STATUS_INVALID_DEVICE_STATE, deliver nothing, call no completion routine, and leave the request
    with the driver.
    The page of the purge actions speaks of such requests as completed with that status.

  @TGT-028 @must @framework
  @source:wdf/controlling-a-general-i-o-target-s-state @section:Controlling-a-General-I-O-Target-s-State
  @source:wdfrequest/ne-wdfrequest-_wdf_request_send_options_flags @section:field-WDF_REQUEST_SEND_OPTION_IGNORE_TARGET_STATE
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TGT-028 Ignoring the target's state opens both gates, but not a closed target
    A send with IGNORE_TARGET_STATE MUST be delivered on a started, stopped or purged target, and
    refused with FALSE on a target that is closed for good.

  @TGT-029 @must @framework
  @source:wdf/controlling-a-general-i-o-target-s-state @section:Controlling-a-General-I-O-Target-s-State
  @source:wdfrequest/ne-wdfrequest-_wdf_request_send_options_flags @section:remarks
  @framework-source:core/fxrequestapi.cpp
  Rule: TGT-029 Send-and-forget does not ask for the state
    A send-and-forget to a stopped or purged target MUST be delivered at once, and no stop or purge
    cancels it or waits for it.

  @TGT-030 @must @framework
  @source:wdf/sending-i-o-requests-synchronously @section:Sending-I-O-Requests-Synchronously
  @source:wdf/controlling-a-general-i-o-target-s-state @section:Controlling-a-General-I-O-Target-s-State
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TGT-030 A synchronous send to a stopped target waits in it
    A synchronous send to a stopped target MUST block until the target is started and the request
    completed, or the request is cancelled or times out; to a purged or closed target it returns
    FALSE at once.

  @CAN-020 @must @framework
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetpurge @section:remarks
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetstop @section:remarks
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetclose @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  Rule: CAN-020 Purging, closing and a cancelling stop cancel what was sent
    Purge and a stop with CancelSentIo MUST try to cancel every request that was sent through the
    gates; close and deletion MUST try to cancel every request that is out, those that ignored the
    target's state included.

  @CAN-021 @must @framework
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetpurge @section:description
  @source:wdf/controlling-a-general-i-o-target-s-state @section:Controlling-a-General-I-O-Target-s-State
  @framework-source:targets/general/fxiotarget.cpp
  Rule: CAN-021 A request that leaves the queue undelivered reports a failure
    A queued request that a purge, close or deletion ends MUST be completed undelivered with a
    failing status and information 0.
    `documented` allows STATUS_CANCELLED and STATUS_WDF_DEVICE_REMOVED_NOT_SENT; `kmdf-1.33` demands
    the latter, 0xC0200206.

  @TGT-052 @must @framework @profile:kmdf-1.33
  @source:wdfobject/nf-wdfobject-wdfobjectdelete @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  @framework-source:targets/general/fxiotargetremote.cpp
  Rule: TGT-052 A deleted target cleans up, cancels, waits and goes
    Deleting a target MUST run its cleanup callback first, then end the queued requests, try to
    cancel all that are out, wait for them, and only then destroy the target.

  @TGT-053 @must @framework @profile:kmdf-1.33
  @source:wdfobject/nf-wdfobject-wdfobjectdelete @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TGT-053 A deletion waits for completion routines
    When the deletion of a target returns, the completion routine of every request it had accepted
    MUST have returned.

  @TGT-054 @must @framework @untestable
  @source:wdf/controlling-a-general-i-o-target-s-state @section:Local-I-O-Target-States
  Rule: TGT-054 Removing the device closes its local target
    When the device of a local target is removed the framework MUST end its queued requests and
    cancel those that were sent.
    Untestable: the driver's own device is not removed by the kit.

  @OWN-016 @must @framework @profile:kmdf-1.33
  @source:wdf/controlling-a-general-i-o-target-s-state @section:Remote-I-O-Target-States
  @framework-source:targets/general/fxiotarget.cpp
  Rule: OWN-016 A target does not go while its requests are out
    Deleting a target MUST NOT finish before the completion routine of every request that is out has
    returned.

  @LIF-012 @must @driver @misuse
  @source:wdf/controlling-a-general-i-o-target-s-state @section:Remote-I-O-Target-States
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetclose @section:remarks
  Rule: LIF-012 A target with requests of its own is closed first
    A driver MUST close a target that is the parent of requests still out before it deletes the
    target.

  @LIF-013 @must @framework
  @source:wdf/controlling-a-general-i-o-target-s-state @section:Remote-I-O-Target-States
  @framework-source:targets/general/fxiotarget.cpp
  Rule: LIF-013 Requests that are no children need no close
    A driver MUST be able to delete a target without closing it when the requests that are out are
    not its children; the deletion cancels them and waits.

  @TGT-055 @must @framework
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetstop @section:remarks
  @source:wdfrequest/nc-wdfrequest-evt_wdf_request_completion_routine @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TGT-055 A completion routine finds the target as it is now
    A send from a completion routine MUST follow the state the target has then, and a request that is
    sent again during a stop MUST NOT prolong that stop.

  @TGT-056 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestsend @section:returns
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TGT-056 A refused send leaves no trace
    A send that returned FALSE MUST NOT change how a later send of the same request is treated by
    stop, purge and deadlines.
    The source breaks this in two corners, named stale-ignore-mark and stale-timeout-mark.

  @TGT-057 @must @framework
  @source:wdf/controlling-a-general-i-o-target-s-state @section:Controlling-a-General-I-O-Target-s-State
  Rule: TGT-057 Targets do not disturb each other
    Stopping, purging or closing a target MUST NOT cancel, complete or delay requests of another
    target.

  @TGT-058 @must @framework
  @source:wdfrequest/nc-wdfrequest-evt_wdf_request_completion_routine @section:parameters
  @framework-source:core/fxrequestbase.cpp
  Rule: TGT-058 The routine names the target of this send
    The completion routine MUST be called with the target to which this send went, however many
    targets the request has seen.
