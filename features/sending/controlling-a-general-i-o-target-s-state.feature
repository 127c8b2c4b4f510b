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

    Scenario: Kept until the target is started
      Given a stopped target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      When the driver sends "r1" to "t1"
      Then the send of "r1" returns TRUE
      And "r1" has not arrived at the lower driver of "t1"
      And the completion routine of "r1" was not called
      When the driver starts "t1"
      Then "r1" arrives at the lower driver of "t1" once as a read of 64 bytes
      When the lower driver completes "r1" with STATUS_SUCCESS and 64 bytes
      Then the completion routine of "r1" was called once with STATUS_SUCCESS and 64 bytes

    Scenario: A received request is kept as well
      Given a stopped target "t1"
      And a received write request "q1"
      And "q1" is formatted for write on "t1"
      And "q1" has a completion routine
      When the driver sends "q1" to "t1"
      Then the send of "q1" returns TRUE
      And "q1" has not arrived at the lower driver of "t1"
      When the driver starts "t1"
      Then "q1" arrives at the lower driver of "t1" once

  @SND-008 @must @framework
  @source:wdf/controlling-a-general-i-o-target-s-state @section:Controlling-a-General-I-O-Target-s-State
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetpurge @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  Rule: SND-008 Purged and closed targets refuse
    A send to a purged, closed, deleted or query-remove-closed target without IGNORE_TARGET_STATE
    and not send-and-forget MUST return FALSE.
    The status is STATUS_INVALID_DEVICE_STATE in `kmdf-1.33` and any failing one in `documented`.

    Scenario: Purged
      Given a purged target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      When the driver sends "r1" to "t1"
      Then the send of "r1" returns FALSE
      And "r1" has not arrived at the lower driver of "t1"

    Scenario: Closed
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And the driver closes "t1"
      When the driver sends "r1" to "t1"
      Then the send of "r1" returns FALSE
      And "r1" has not arrived at the lower driver of "t1"

    Scenario: Closed for query-remove
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And the driver closes "t1" for query-remove
      When the driver sends "r1" to "t1"
      Then the send of "r1" returns FALSE
      And "r1" has not arrived at the lower driver of "t1"

    Scenario: A synchronous send is refused without waiting
      Given a purged target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      When the driver sends "r1" to "t1" synchronously
      Then the send of "r1" returns FALSE

    @profile:kmdf-1.33
    Scenario: The status of the source
      Given a purged target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      When the driver sends "r1" to "t1"
      Then the send of "r1" returns FALSE
      And the status of "r1" is STATUS_INVALID_DEVICE_STATE

  @SND-009 @must @framework
  @source:wdf/controlling-a-general-i-o-target-s-state @section:Controlling-a-General-I-O-Target-s-State
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetpurge @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  Rule: SND-009 Queued requests end when the target is purged or closed
    A request that is queued in a target that is purged, closed or removed MUST be ended once,
    undelivered, with a failing status.
    `documented` allows STATUS_CANCELLED and STATUS_WDF_DEVICE_REMOVED_NOT_SENT; `kmdf-1.33` demands
    the latter, with information 0.

    Scenario: Purged while queued
      Given a stopped target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      When the driver purges "t1"
      Then the completion routine of "r1" was called once with STATUS_CANCELLED or STATUS_WDF_DEVICE_REMOVED_NOT_SENT
      And "r1" has not arrived at the lower driver of "t1"

    Scenario: Closed while queued
      Given a stopped target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      When the driver closes "t1"
      Then the completion routine of "r1" was called once with STATUS_CANCELLED or STATUS_WDF_DEVICE_REMOVED_NOT_SENT
      And "r1" has not arrived at the lower driver of "t1"

    @profile:kmdf-1.33
    Scenario: The status of the source
      Given a stopped target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      When the driver purges "t1"
      Then the completion routine of "r1" was called once with STATUS_WDF_DEVICE_REMOVED_NOT_SENT and 0 bytes

  @SND-010 @must @framework @profile:kmdf-1.33
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetstart @section:remarks
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetstart @section:description
  @framework-source:targets/general/fxiotarget.cpp
  Rule: SND-010 Starting may fail a queued request
    A queued request that can no longer be sent when the target starts, because it was closed or the
    request was cancelled meanwhile, MUST be reported to the completion routine once, with
    STATUS_INVALID_DEVICE_STATE or STATUS_CANCELLED.

    Scenario: Purged between the first and the second of two queued requests
      Given a stopped target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r2" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      And "r2" is sent to "t1"
      And the lower driver of "t1" will on arrival of "r1":
        """
        the driver purges "t1"
        """
      When the driver starts "t1"
      Then "r1" arrives at the lower driver of "t1" once
      And "r2" has not arrived at the lower driver of "t1"
      And the completion routine of "r2" was called once with STATUS_INVALID_DEVICE_STATE and 0 bytes

  @SND-019 @must @framework @profile:kmdf-1.33
  @source:wdf/controlling-a-general-i-o-target-s-state @section:Controlling-a-General-I-O-Target-s-State
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetstart @section:remarks
  @source:wdf/introduction-to-i-o-targets @section:Introduction-to-I-O-Targets
  @framework-source:targets/general/fxiotarget.cpp
  Rule: SND-019 In the order in which they were sent
    Requests sent one after another to a started target MUST arrive in that order, and requests that
    are queued MUST be sent again in that order when the target starts.

    Scenario: One after the other to a started target
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r2" is a formatted request with a completion routine for "t1"
      And "r3" is a formatted request with a completion routine for "t1"
      When the driver sends "r2" to "t1"
      And the driver sends "r3" to "t1"
      And the driver sends "r1" to "t1"
      Then requests arrived at the lower driver of "t1" in the order "r2", "r3", "r1"

    Scenario: First in, first out
      Given a stopped target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r2" is a formatted request with a completion routine for "t1"
      And "r3" is a formatted request with a completion routine for "t1"
      And "r3" is sent to "t1"
      And "r1" is sent to "t1"
      And "r2" is sent to "t1"
      When the driver starts "t1"
      Then requests arrived at the lower driver of "t1" in the order "r3", "r1", "r2"

  @CON-004 @must @framework @invariant
  @source:wdf/controlling-a-general-i-o-target-s-state @section:Controlling-a-General-I-O-Target-s-State
  @framework-source:targets/general/fxiotarget.cpp
  Rule: CON-004 One state for one send
    Whether a send is accepted MUST be decided by the one state that the target had at one instant
    between call and return.

    Scenario: Purged while the request arrives
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And the lower driver of "t1" will on arrival of "r1":
        """
        the driver purges "t1"
        """
      When the driver sends "r1" to "t1"
      Then the send of "r1" returns TRUE
      And the state of "t1" is Purged
      When the lower driver completes "r1" with STATUS_SUCCESS and 8 bytes
      Then the completion routine of "r1" was called once with STATUS_SUCCESS and 8 bytes
