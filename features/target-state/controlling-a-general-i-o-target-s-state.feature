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
    MUST refuse to have requests created for it or retargeted to it.
    The pages name no code, and say nothing of formatting. In `kmdf-1.33` all three fail with
    STATUS_INVALID_DEVICE_STATE.

    Scenario: A local target
      Given a started target "t1" on the driver's own stack
      And "r1" is a formatted request with a completion routine for "t1"
      Then the state of "t1" is Started
      When the driver sends "r1" to "t1"
      Then the send of "r1" returns TRUE
      And "r1" arrives at the lower driver of "t1" once

    Scenario: A remote target that was never opened
      Given a remote target "t1" that was never opened
      And a driver-created request "r1"
      When the driver changes the target of "r1" to "t1"
      Then the change of target of "r1" returns a failing status
      When the driver creates request "r2" for "t1"
      Then the creation of "r2" returns a failing status

    @profile:kmdf-1.33
    Scenario: The source's code for a target that was never opened
      Given a remote target "t1" that was never opened
      And a driver-created request "r1"
      When the driver formats "r1" for read on "t1"
      Then the format of "r1" returns STATUS_INVALID_DEVICE_STATE
      When the driver changes the target of "r1" to "t1"
      Then the change of target of "r1" returns STATUS_INVALID_DEVICE_STATE
      When the driver creates request "r2" for "t1"
      Then the creation of "r2" returns STATUS_INVALID_DEVICE_STATE

  @TGT-023 @must @framework
  @source:wdf/controlling-a-general-i-o-target-s-state @section:Controlling-a-General-I-O-Target-s-State
  @source:wdfrequest/nf-wdfrequest-wdfrequestsend @section:remarks
  @source:wdfrequest/nf-wdfrequest-wdfrequestsend @section:returns
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TGT-023 A started target delivers
    A send to a started target MUST hand the request to the lower driver, and wait for nothing else
    that the driver does. In `kmdf-1.33` it has arrived when WdfRequestSend returns TRUE.

    Scenario: Delivered without a further act of the driver
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      When the driver sends "r1" to "t1"
      Then the send of "r1" returns TRUE
      And "r1" arrives at the lower driver of "t1" once

    @profile:kmdf-1.33
    Scenario: The source delivers before the send returns
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      When the driver sends "r1" to "t1"
      Then the send of "r1" returns TRUE
      And the following happened in order:
        """
        the send of "r1" began
        "r1" arrived
        the send of "r1" returned
        """

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

    Scenario: Kept until the target is started
      Given a stopped target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      When the driver sends "r1" to "t1"
      Then the send of "r1" returns TRUE
      When 3600000 ms pass
      Then "r1" has not arrived at the lower driver of "t1"
      And the completion routine of "r1" was not called
      When the driver starts "t1"
      Then "r1" arrives at the lower driver of "t1" once
      When the lower driver completes "r1" with STATUS_SUCCESS and 9 bytes
      Then the completion routine of "r1" was called once with STATUS_SUCCESS and 9 bytes

  @TGT-025 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestcancelsentrequest @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TGT-025 A request in the queue can be cancelled
    Cancelling a request in a stopped target's queue MUST return TRUE and complete it undelivered
    with STATUS_CANCELLED.
    In `kmdf-1.33` the information is 0.

    Scenario: A received request in the queue
      Given a stopped target "t1"
      And a received write request "q1"
      And "q1" is formatted for write on "t1"
      And "q1" has a completion routine
      And "q1" is sent to "t1"
      When the driver cancels "q1"
      Then the cancel of "q1" returns TRUE
      And the completion routine of "q1" was called once with STATUS_CANCELLED
      And "q1" has not arrived at the lower driver of "t1"
      And the originator has not got "q1" back

  @TGT-027 @must @framework
  @source:wdf/controlling-a-general-i-o-target-s-state @section:Controlling-a-General-I-O-Target-s-State
  @source:wdfrequest/nf-wdfrequest-wdfrequestsend @section:returns
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TGT-027 A purged, closed or deleted target refuses
    A send without options to a purged, closed or deleted target MUST return FALSE with a failing
    status, deliver nothing, call no completion routine, and leave the request with the driver.
    The source's status is STATUS_INVALID_DEVICE_STATE. The page of the purge actions speaks of such
    requests as completed with it.

    Scenario Outline: After "<change>"
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And <change>
      When the driver sends "r1" to "t1"
      Then the send of "r1" returns FALSE
      And the status of "r1" is a failing status
      And "r1" has not arrived at the lower driver of "t1"
      And the completion routine of "r1" was not called
      When the driver deletes "r1"
      Then the cleanup callback of "r1" was called once

      Examples:
        | change                                  |
        | the driver purges "t1"                  |
        | the driver purges "t1" and waits        |
        | the driver closes "t1"                  |
        | the driver closes "t1" for query-remove |

    @profile:kmdf-1.33
    Scenario Outline: The source's code after "<change>"
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And <change>
      When the driver sends "r1" to "t1"
      Then the send of "r1" returns FALSE
      And the status of "r1" is STATUS_INVALID_DEVICE_STATE

      Examples:
        | change                                  |
        | the driver purges "t1"                  |
        | the driver closes "t1"                  |
        | the driver closes "t1" for query-remove |

    Scenario: Accepted again after a start
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And the driver purges "t1"
      And the driver sends "r1" to "t1"
      And the driver starts "t1"
      Then "r1" has not arrived at the lower driver of "t1"
      When the driver sends "r1" to "t1"
      Then the send of "r1" returns TRUE
      And "r1" arrives at the lower driver of "t1" once

  @TGT-028 @must @framework
  @source:wdf/controlling-a-general-i-o-target-s-state @section:Controlling-a-General-I-O-Target-s-State
  @source:wdfrequest/ne-wdfrequest-_wdf_request_send_options_flags @section:field-WDF_REQUEST_SEND_OPTION_IGNORE_TARGET_STATE
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TGT-028 Ignoring the target's state opens both gates, but not a closed target
    A send with IGNORE_TARGET_STATE MUST be delivered on a started, stopped or purged target, and
    refused with FALSE on a target that is closed for good.

    Scenario Outline: Delivered after "<change>"
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r2" is a formatted request with a completion routine for "t1"
      And <change>
      When the driver sends "r1" to "t1" ignoring the target state
      Then the send of "r1" returns TRUE
      And "r1" arrives at the lower driver of "t1" once
      When the driver sends "r2" to "t1"
      Then "r2" has not arrived at the lower driver of "t1"

      Examples:
        | change                                       |
        | the driver stops "t1" leaving sent requests  |
        | the driver purges "t1"                       |

    Scenario Outline: Refused after "<change>"
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And <change>
      When the driver sends "r1" to "t1" ignoring the target state
      Then the send of "r1" returns FALSE
      And the status of "r1" is a failing status
      And "r1" has not arrived at the lower driver of "t1"
      And the completion routine of "r1" was not called

      Examples:
        | change                                  |
        | the driver closes "t1"                  |
        | the driver closes "t1" for query-remove |

  @TGT-029 @must @framework
  @source:wdf/controlling-a-general-i-o-target-s-state @section:Controlling-a-General-I-O-Target-s-State
  @source:wdfrequest/ne-wdfrequest-_wdf_request_send_options_flags @section:remarks
  @framework-source:core/fxrequestapi.cpp
  Rule: TGT-029 Send-and-forget does not ask for the state
    A send-and-forget to a stopped or purged target MUST be delivered at once, and no stop or purge
    cancels it or waits for it.

    Scenario Outline: Forgotten on a target that is <state>
      Given a <state> target "t1"
      And a received read request "q1"
      When the driver sends "q1" to "t1" and forgets it
      Then the send of "q1" returns TRUE
      And "q1" arrives at the lower driver of "t1" once
      When the driver purges "t1" and waits
      Then the purge of "t1" has returned
      And the lower driver is not asked to cancel "q1"
      When the lower driver completes "q1" with STATUS_SUCCESS and 3 bytes
      Then the originator gets "q1" back once with STATUS_SUCCESS and 3 bytes

      Examples:
        | state   |
        | started |
        | stopped |
        | purged  |

  @TGT-030 @must @framework
  @source:wdf/sending-i-o-requests-synchronously @section:Sending-I-O-Requests-Synchronously
  @source:wdf/controlling-a-general-i-o-target-s-state @section:Controlling-a-General-I-O-Target-s-State
  @source:wdfrequest/nf-wdfrequest-wdfrequestsend @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TGT-030 A synchronous send to a stopped target waits in it
    A synchronous send to a stopped target MUST block until the target is started and the request
    completed, or the request is cancelled or times out; to a purged or closed target it returns
    FALSE at once.

    Scenario: Started and completed
      Given a stopped target "t1"
      And a driver-created request "r1" for "t1"
      And "r1" is formatted for read on "t1"
      When the driver sends "r1" to "t1" synchronously
      Then the send of "r1" is still waiting
      And "r1" has not arrived at the lower driver of "t1"
      When the driver starts "t1"
      Then "r1" arrives at the lower driver of "t1" once
      And the send of "r1" is still waiting
      When the lower driver completes "r1" with STATUS_SUCCESS and 16 bytes
      Then the send of "r1" returns TRUE
      And the status of "r1" is STATUS_SUCCESS
      And the information of "r1" is 16

    Scenario: Cancelled while it waits
      Given a stopped target "t1"
      And a driver-created request "r1" for "t1"
      And "r1" is formatted for read on "t1"
      And the driver sends "r1" to "t1" synchronously
      When the driver cancels "r1"
      Then the cancel of "r1" returns TRUE
      And the send of "r1" returns TRUE
      And the status of "r1" is STATUS_CANCELLED
      And "r1" has not arrived at the lower driver of "t1"

    Scenario: Timed out while it waits
      Given a stopped target "t1"
      And a driver-created request "r1" for "t1"
      And "r1" is formatted for read on "t1"
      And the driver sends "r1" to "t1" synchronously with a timeout of 50 ms
      When 50 ms pass
      Then the send of "r1" returns TRUE
      And the status of "r1" is STATUS_IO_TIMEOUT
      And "r1" has not arrived at the lower driver of "t1"

    Scenario: Purged
      Given a started target "t1"
      And a driver-created request "r1" for "t1"
      And "r1" is formatted for read on "t1"
      And the driver purges "t1"
      When the driver sends "r1" to "t1" synchronously
      Then the send of "r1" returns FALSE
      And the status of "r1" is a failing status

  @CAN-020 @must @framework
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetpurge @section:remarks
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetstop @section:remarks
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetclose @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  Rule: CAN-020 Purging, closing and a cancelling stop cancel what was sent
    Purge and a stop with CancelSentIo MUST try to cancel every request that was sent through the
    gates; close and deletion MUST try to cancel every request that is out, those that ignored the
    target's state included.

    Scenario Outline: "<change>" cancels requests that went through the gates
      Given a started target "t1"
      And the lower driver of "t1" keeps requests cancelable
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      When <change>
      Then the lower driver is asked to cancel "r1" once
      And the completion routine of "r1" was called once with STATUS_CANCELLED and 0 bytes

      Examples:
        | change                                        |
        | the driver stops "t1" canceling sent requests |
        | the driver purges "t1"                        |
        | the driver purges "t1" and waits              |
        | the driver closes "t1"                        |
        | the driver closes "t1" for query-remove       |
        | the driver deletes "t1"                       |

    Scenario Outline: "<change>" cancels requests that ignored the state
      Given a started target "t1"
      And the lower driver of "t1" keeps requests cancelable
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1" ignoring the target state
      When <change>
      Then the lower driver is asked to cancel "r1" once
      And the completion routine of "r1" was called once with STATUS_CANCELLED and 0 bytes

      Examples:
        | change                                  |
        | the driver closes "t1"                  |
        | the driver closes "t1" for query-remove |
        | the driver deletes "t1"                 |

    Scenario Outline: "<change>" leaves requests that ignored the state alone
      Given a started target "t1"
      And the lower driver of "t1" keeps requests cancelable
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1" ignoring the target state
      When <change>
      Then the lower driver is not asked to cancel "r1"
      And "r1" is with the lower driver of "t1"

      Examples:
        | change                                        |
        | the driver stops "t1" canceling sent requests |
        | the driver purges "t1"                        |
        | the driver purges "t1" and waits              |

  @CAN-021 @must @framework
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetpurge @section:description
  @source:wdf/controlling-a-general-i-o-target-s-state @section:Controlling-a-General-I-O-Target-s-State
  @framework-source:targets/general/fxiotarget.cpp
  Rule: CAN-021 A request that leaves the queue undelivered reports a failure
    A queued request that a purge, close or deletion ends MUST be completed undelivered with a
    failing status.
    `documented` allows STATUS_CANCELLED and STATUS_WDF_DEVICE_REMOVED_NOT_SENT; `kmdf-1.33` demands
    the latter, 0xC0200206, with information 0.

    Scenario Outline: "<change>" fails what waits in the queue
      Given a stopped target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      When <change>
      Then the completion routine of "r1" was called once with STATUS_CANCELLED or STATUS_WDF_DEVICE_REMOVED_NOT_SENT
      And "r1" has not arrived at the lower driver of "t1"

      Examples:
        | change                                  |
        | the driver purges "t1"                  |
        | the driver purges "t1" and waits        |
        | the driver closes "t1"                  |
        | the driver closes "t1" for query-remove |
        | the driver deletes "t1"                 |

    @profile:kmdf-1.33
    Scenario Outline: The source's code after "<change>"
      Given a stopped target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      When <change>
      Then the completion routine of "r1" was called once with STATUS_WDF_DEVICE_REMOVED_NOT_SENT and 0 bytes

      Examples:
        | change                  |
        | the driver purges "t1"  |
        | the driver closes "t1"  |
        | the driver deletes "t1" |

  @TGT-052 @must @framework @profile:kmdf-1.33
  @source:wdfobject/nf-wdfobject-wdfobjectdelete @section:remarks
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetclose @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  @framework-source:targets/general/fxiotargetremote.cpp
  Rule: TGT-052 A deleted target cleans up, cancels, waits and goes
    Deleting a target MUST run its cleanup callback first, then end the queued requests, try to
    cancel all that are out, wait for them, and only then destroy the target.

    Scenario: Deleted with a request at the lower driver
      Given a started target "t1"
      And the lower driver of "t1" keeps requests cancelable
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      When the driver deletes "t1"
      Then the delete of "t1" has returned
      And the completion routine of "r1" was called once with STATUS_CANCELLED
      And the following happened in order:
        """
        the delete of "t1" began
        the cleanup callback of "t1" was called
        the lower driver was asked to cancel "r1"
        the completion routine of "r1" ended
        the destroy callback of "t1" was called
        """

    Scenario: Deleted with a request in the queue
      Given a stopped target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      When the driver deletes "t1"
      Then the completion routine of "r1" was called once with STATUS_WDF_DEVICE_REMOVED_NOT_SENT
      And the following happened in order:
        """
        the cleanup callback of "t1" was called
        the completion routine of "r1" ended
        the destroy callback of "t1" was called
        """

  @TGT-053 @must @framework @profile:kmdf-1.33
  @source:wdfobject/nf-wdfobject-wdfobjectdelete @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TGT-053 A deletion waits for completion routines
    When the deletion of a target returns, the completion routine of every request it had accepted
    MUST have returned.

    Scenario: A request that does not want to go
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      And the completion routine of "r1" will:
        """
        everything else comes to rest
        the delete of "t1" is still waiting
        """
      When the driver deletes "t1"
      Then the delete of "t1" is still waiting
      When the lower driver completes "r1" with STATUS_SUCCESS
      Then the delete of "t1" has returned
      And the following happened in order:
        """
        the completion routine of "r1" began
        the completion routine of "r1" ended
        the delete of "t1" returned
        """

  @TGT-054 @must @framework @untestable
  @source:wdf/controlling-a-general-i-o-target-s-state @section:Local-I-O-Target-States
  Rule: TGT-054 Removing the device closes its local target
    When the device of a local target is removed the framework MUST end its queued requests and
    cancel those that were sent.
    Untestable: the driver's own device is not removed by the kit.

  @OWN-016 @must @framework @profile:kmdf-1.33
  @source:wdf/controlling-a-general-i-o-target-s-state @section:Remote-I-O-Target-States
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetclose @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  Rule: OWN-016 A target does not go while its requests are out
    Deleting a target MUST NOT finish before the completion routine of every request that is out has
    returned.

    Scenario: Two requests, one of which ignored the state
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r2" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      And "r2" is sent to "t1" ignoring the target state
      And the completion routine of "r2" will:
        """
        everything else comes to rest
        the delete of "t1" is still waiting
        the destroy callback of "t1" was not called
        """
      When the driver deletes "t1"
      And the lower driver completes "r1" with STATUS_SUCCESS
      Then the delete of "t1" is still waiting
      And the destroy callback of "t1" was not called
      When the lower driver completes "r2" with STATUS_SUCCESS
      Then the delete of "t1" has returned
      And the destroy callback of "t1" was called once

  @LIF-012 @must @driver @misuse
  @source:wdf/controlling-a-general-i-o-target-s-state @section:Remote-I-O-Target-States
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetclose @section:remarks
  Rule: LIF-012 A target with requests of its own is closed first
    A driver MUST close a target that is the parent of requests still out before it deletes the
    target.

    @verifier-on
    Scenario: Deleted with a child at the lower driver
      Given a started target "t1"
      And a driver-created request "r1" for "t1" with parent "t1"
      And "r1" is formatted for read on "t1"
      And "r1" has a completion routine
      And "r1" is sent to "t1"
      When the driver deletes "t1"
      Then the verifier reports a mistake

  @LIF-013 @must @framework
  @source:wdf/controlling-a-general-i-o-target-s-state @section:Remote-I-O-Target-States
  @framework-source:targets/general/fxiotarget.cpp
  Rule: LIF-013 Requests that are no children need no close
    A driver MUST be able to delete a target without closing it when the requests that are out are
    not its children; the deletion cancels them and waits.

    Scenario: Deleted without a close
      Given a started target "t1"
      And the lower driver of "t1" keeps requests cancelable
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      When the driver deletes "t1"
      Then the delete of "t1" has returned
      And the completion routine of "r1" was called once with STATUS_CANCELLED and 0 bytes
      And the cleanup callback of "r1" was not called

  @TGT-055 @must @framework
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetstop @section:remarks
  @source:wdfrequest/nc-wdfrequest-evt_wdf_request_completion_routine @section:remarks
  @source:wdf/controlling-a-general-i-o-target-s-state @section:Controlling-a-General-I-O-Target-s-State
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TGT-055 A completion routine finds the target as it is now
    A send from a completion routine MUST follow the state the target has then, and a request that is
    sent again during a stop MUST NOT prolong that stop.

    Scenario: Sent again during a stop
      Given a started target "t1"
      And the lower driver of "t1" keeps requests cancelable
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      And the completion routine of "r1" will:
        """
        the driver reuses "r1" with STATUS_SUCCESS
        the driver formats "r1" for read on "t1"
        the driver sets a completion routine on "r1"
        the driver sends "r1" to "t1"
        """
      When the driver stops "t1" canceling sent requests
      Then the stop of "t1" has returned
      And the send of "r1" returns TRUE
      And "r1" arrives at the lower driver of "t1" once
      When the driver starts "t1"
      Then "r1" arrives at the lower driver of "t1" twice

    Scenario: Sent again during a purge
      Given a started target "t1"
      And the lower driver of "t1" keeps requests cancelable
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      And the completion routine of "r1" will:
        """
        the driver reuses "r1" with STATUS_SUCCESS
        the driver formats "r1" for read on "t1"
        the driver sets a completion routine on "r1"
        the driver sends "r1" to "t1"
        """
      When the driver purges "t1" and waits
      Then the purge of "t1" has returned
      And the send of "r1" returns FALSE
      And the completion routine of "r1" was called once with STATUS_CANCELLED
      And "r1" arrives at the lower driver of "t1" once

  @TGT-056 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestsend @section:returns
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TGT-056 A refused send leaves no trace
    A send that returned FALSE MUST NOT change how a later send of the same request is treated by
    stop, purge and deadlines.
    The source breaks this in two corners, named stale-ignore-mark and stale-timeout-mark.

    Scenario: Refused by a purged target, accepted later
      Given a started target "t1"
      And the lower driver of "t1" keeps requests cancelable
      And "r1" is a formatted request with a completion routine for "t1"
      And the driver purges "t1"
      And the driver sends "r1" to "t1"
      And the driver starts "t1"
      And "r1" is sent to "t1"
      When the driver stops "t1" canceling sent requests
      Then the stop of "t1" has returned
      And the lower driver is asked to cancel "r1" once
      And the completion routine of "r1" was called once with STATUS_CANCELLED

    Scenario: A refused timeout never fires
      Given a started target "t1"
      And the lower driver of "t1" keeps requests cancelable
      And "r1" is a formatted request with a completion routine for "t1"
      And the driver purges "t1"
      And the driver sends "r1" to "t1" with a timeout of 50 ms
      And the driver starts "t1"
      And "r1" is sent to "t1"
      When 100 ms pass
      Then the lower driver is not asked to cancel "r1"
      And "r1" is with the lower driver of "t1"

    Scenario: A refused send that was to ignore the state
      Given a started target "t1"
      And the lower driver of "t1" keeps requests cancelable
      And "r1" is a formatted request with a completion routine for "t1"
      And the driver closes "t1"
      And the driver sends "r1" to "t1" ignoring the target state
      And the driver opens "t1"
      And "r1" is sent to "t1"
      When the driver stops "t1" canceling sent requests
      Then the stop of "t1" has returned
      And the lower driver is asked to cancel "r1" once

  @TGT-057 @must @framework
  @source:wdf/controlling-a-general-i-o-target-s-state @section:Controlling-a-General-I-O-Target-s-State
  @source:wdf/introduction-to-i-o-targets @section:Introduction-to-I-O-Targets
  Rule: TGT-057 Targets do not disturb each other
    Stopping, purging or closing a target MUST NOT cancel, complete or delay requests of another
    target.

    Scenario Outline: "<change>" and the other target
      Given a started target "t1"
      And a started target "t2"
      And the lower driver of "t1" keeps requests cancelable
      And the lower driver of "t2" keeps requests cancelable
      And "r1" is a formatted request with a completion routine for "t1"
      And "r2" is a formatted request with a completion routine for "t2"
      And "r3" is a formatted request with a completion routine for "t2"
      And "r1" is sent to "t1"
      And "r2" is sent to "t2"
      When <change>
      Then the completion routine of "r1" was called once with STATUS_CANCELLED
      And the lower driver is not asked to cancel "r2"
      And the completion routine of "r2" was not called
      And the state of "t2" is Started
      When the driver sends "r3" to "t2"
      Then "r3" arrives at the lower driver of "t2" once

      Examples:
        | change                                        |
        | the driver stops "t1" canceling sent requests |
        | the driver purges "t1" and waits              |
        | the driver closes "t1"                        |
        | the driver deletes "t1"                       |

  @TGT-058 @must @framework
  @source:wdfrequest/nc-wdfrequest-evt_wdf_request_completion_routine @section:parameters
  @framework-source:core/fxrequestbase.cpp
  Rule: TGT-058 The routine names the target of this send
    The completion routine MUST be called with the target to which this send went, however many
    targets the request has seen.

    Scenario: The same request at two targets
      Given a started target "t1"
      And a started target "t2"
      And a received read request "q1"
      And "q1" is formatted for read on "t1"
      And "q1" has a completion routine
      And "q1" is sent to "t1"
      When the lower driver completes "q1" with STATUS_UNSUCCESSFUL
      Then the completion routine of "q1" was called for "t1"
      When the driver changes the target of "q1" to "t2"
      And the driver formats "q1" for read on "t2"
      And the driver sets a completion routine on "q1"
      And the driver sends "q1" to "t2"
      And the lower driver completes "q1" with STATUS_SUCCESS
      Then the completion routine of "q1" was called for "t2"
