Feature: Sending and the state of the target
  A target takes requests, keeps them for later, or refuses them.

  @SND-007 @must @framework
  @source:wdf/controlling-a-general-i-o-target-s-state @section:Controlling-a-General-I-O-Target-s-State
  @source:wdfrequest/ne-wdfrequest-_wdf_request_send_options_flags @section:field-WDF_REQUEST_SEND_OPTION_IGNORE_TARGET_STATE
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetstop @section:remarks
  @source:wdf/introduction-to-i-o-targets @section:Introduction-to-I-O-Targets
  @framework-source:targets/general/fxiotarget.cpp
  Rule: SND-007 A stopped target accepts and queues
    A send to a stopped target without IGNORE_TARGET_STATE MUST return TRUE and not arrive before
    the target is started; it then arrives once, unless it was ended before.

  @SND-008 @must @framework
  @source:wdf/controlling-a-general-i-o-target-s-state @section:Controlling-a-General-I-O-Target-s-State
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetpurge @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  Rule: SND-008 Purged and closed targets refuse
    A send to a purged, closed, deleted or query-remove-closed target without IGNORE_TARGET_STATE
    and not send-and-forget MUST return FALSE.
    The status is STATUS_INVALID_DEVICE_STATE in `kmdf-1.33` and any failing one in `documented`.

  @SND-009 @must @framework
  @source:wdf/controlling-a-general-i-o-target-s-state @section:Controlling-a-General-I-O-Target-s-State
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetpurge @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  Rule: SND-009 Queued requests end when the target is purged or closed
    A request that is queued in a target that is purged, closed or removed MUST be ended once,
    undelivered, with a failing status and information 0.
    `documented` allows STATUS_CANCELLED and STATUS_WDF_DEVICE_REMOVED_NOT_SENT; `kmdf-1.33` demands
    the latter.

  @SND-010 @must @framework @profile:kmdf-1.33
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetstart @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  Rule: SND-010 Starting may fail a queued request
    A queued request that can no longer be sent when the target starts, because it was closed or the
    request was cancelled meanwhile, MUST be reported to the completion routine once, with
    STATUS_INVALID_DEVICE_STATE or STATUS_CANCELLED.

  @SND-019 @must @framework @profile:kmdf-1.33
  @source:wdf/controlling-a-general-i-o-target-s-state @section:Controlling-a-General-I-O-Target-s-State
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetstart @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  Rule: SND-019 In the order in which they were sent
    Requests sent one after another to a started target MUST arrive in that order, and requests that
    are queued MUST be sent again in that order when the target starts.

  @CON-004 @must @framework @invariant
  @source:wdf/controlling-a-general-i-o-target-s-state @section:Controlling-a-General-I-O-Target-s-State
  @framework-source:targets/general/fxiotarget.cpp
  Rule: CON-004 One state for one send
    Whether a send is accepted MUST be decided by the one state that the target had at one instant
    between call and return.
