Feature: WDF_REQUEST_SEND_OPTIONS_FLAGS
  The four flags of a send, alone and together.

  @IGN-001 @must @framework
  @source:wdfrequest/ne-wdfrequest-_wdf_request_send_options_flags @section:field-WDF_REQUEST_SEND_OPTION_IGNORE_TARGET_STATE
  @source:wdf/controlling-a-general-i-o-target-s-state @section:Controlling-a-General-I-O-Target-s-State
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetstop @section:remarks
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetpurge @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  Rule: IGN-001 IGNORE_TARGET_STATE goes through a stopped or purged target
    A send with IGNORE_TARGET_STATE to a started, stopped or purged target MUST return TRUE and
    arrive at once.

    Scenario Outline: Through a <state> target at once
      Given a <state> target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      When the driver sends "r1" to "t1" ignoring the target state
      Then the send of "r1" returns TRUE
      And "r1" arrives at the lower driver of "t1" once

      Examples:
        | state |
        | started |
        | stopped |
        | purged |

    Scenario: Past a request that is queued
      Given a stopped target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r2" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      When the driver sends "r2" to "t1" ignoring the target state
      Then "r2" arrives at the lower driver of "t1" once
      And "r1" has not arrived at the lower driver of "t1"
      When the driver starts "t1"
      Then requests arrived at the lower driver of "t1" in the order "r2", "r1"

  @IGN-002 @must @framework
  @source:wdfrequest/ne-wdfrequest-_wdf_request_send_options_flags @section:field-WDF_REQUEST_SEND_OPTION_IGNORE_TARGET_STATE
  @source:wdf/controlling-a-general-i-o-target-s-state @section:Remote-I-O-Target-States
  @framework-source:targets/general/fxiotarget.cpp
  Rule: IGN-002 A closed target refuses it all the same
    A send with IGNORE_TARGET_STATE to a target that is closed, query-remove-closed or deleted MUST
    return FALSE.
    The page says "regardless"; there is no device to send to. The status is
    STATUS_INVALID_DEVICE_STATE in `kmdf-1.33` and any failing one in `documented`. While the
    closing target still waits for its requests, either answer is allowed.

    Scenario: Closed
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And the driver closes "t1"
      When the driver sends "r1" to "t1" ignoring the target state
      Then the send of "r1" returns FALSE
      And the status of "r1" is a failing status
      And "r1" has not arrived at the lower driver of "t1"

    Scenario: Closed for query-remove
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And the driver closes "t1" for query-remove
      When the driver sends "r1" to "t1" ignoring the target state
      Then the send of "r1" returns FALSE
      And "r1" has not arrived at the lower driver of "t1"

    @profile:kmdf-1.33
    Scenario: The status of the source
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And the driver closes "t1"
      When the driver sends "r1" to "t1" ignoring the target state
      Then the send of "r1" returns FALSE
      And the status of "r1" is STATUS_INVALID_DEVICE_STATE

  @IGN-003 @must @framework
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetstop @section:remarks
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetpurge @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  Rule: IGN-003 Stop and purge leave it alone
    Stop and purge of a target MUST neither cancel nor wait for requests sent with
    IGNORE_TARGET_STATE.
    Closing the target cancels them and waits (TGT-039).

    Scenario: A stop that cancels does not touch it
      Given a started target "t1"
      And the lower driver of "t1" keeps requests cancelable
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1" ignoring the target state
      When the driver stops "t1" canceling sent requests
      Then the stop of "t1" has returned
      And the lower driver is not asked to cancel "r1"
      And "r1" is with the lower driver of "t1"

    Scenario: A purge that waits does not wait for it
      Given a started target "t1"
      And the lower driver of "t1" keeps requests cancelable
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1" ignoring the target state
      When the driver purges "t1" and waits
      Then the purge of "t1" has returned
      And the lower driver is not asked to cancel "r1"
      And "r1" is with the lower driver of "t1"

  @IGN-004 @must @framework
  @source:wdfrequest/ne-wdfrequest-_wdf_request_send_options_flags @section:enum-fields
  @source:wdfrequest/ns-wdfrequest-_wdf_request_send_options @section:field-Flags
  @framework-source:targets/general/fxiotarget.cpp
  @framework-source:inc/private/common/fxrequestvalidatefunctions.hpp
  Rule: IGN-004 Otherwise a send like any other
    IGNORE_TARGET_STATE MUST combine with TIMEOUT and SYNCHRONOUS, and change nothing about
    completion routine, status, cancel and deadline.

    Scenario: With a deadline
      Given a stopped target "t1"
      And the lower driver of "t1" keeps requests cancelable
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1" ignoring the target state with a timeout of 50 ms
      When 50 ms pass
      Then the completion routine of "r1" was called once with STATUS_IO_TIMEOUT and 0 bytes

    Scenario: Synchronously
      Given a stopped target "t1"
      And a driver-created request "r1" for "t1"
      And "r1" is formatted for read on "t1"
      When the driver sends "r1" to "t1" synchronously ignoring the target state
      Then the send of "r1" is still waiting
      And "r1" arrives at the lower driver of "t1" once
      When the lower driver completes "r1" with STATUS_SUCCESS and 64 bytes
      Then the send of "r1" returns TRUE

    Scenario: Cancelled
      Given a stopped target "t1"
      And the lower driver of "t1" keeps requests cancelable
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1" ignoring the target state
      When the driver cancels "r1"
      Then the cancel of "r1" returns TRUE
      And the lower driver is asked to cancel "r1" once
      And the completion routine of "r1" was called once with STATUS_CANCELLED and 0 bytes

  @FGT-001 @must @framework
  @source:wdfrequest/ne-wdfrequest-_wdf_request_send_options_flags @section:field-WDF_REQUEST_SEND_OPTION_SEND_AND_FORGET
  @source:wdf/completing-i-o-requests @section:When-to-Complete-a-Request
  @source:wdf/forwarding-i-o-requests @section:Forwarding-I-O-Requests
  @framework-source:core/fxrequestapi.cpp
  @framework-source:core/fxrequest.cpp
  Rule: FGT-001 Sent and forgotten
    A successful send with SEND_AND_FORGET MUST return TRUE and arrive, and the lower driver's
    completion goes to the originator without a call to the driver.

    Scenario: From the originator to the lower driver and back
      Given a started target "t1"
      And a received write request "q1" with 3 stack locations and 48 bytes
      When the driver sends "q1" to "t1" and forgets it
      Then the send of "q1" returns TRUE
      And "q1" arrives at the lower driver of "t1" once as a write of 48 bytes
      And the originator has not got "q1" back
      When the lower driver completes "q1" with STATUS_IO_DEVICE_ERROR and 7 bytes
      Then the originator gets "q1" back once with STATUS_IO_DEVICE_ERROR and 7 bytes

  @FGT-003 @must @framework
  @sdv:kmdf-RequestSendAndForgetNoFormatting2
  @source:devtest/kmdf-requestsendandforgetnoformatting2 @section:RequestSendAndForgetNoFormatting2-rule-kmdf
  @source:wdfrequest/ne-wdfrequest-_wdf_request_send_options_flags @section:remarks
  @framework-source:core/fxrequestapi.cpp
  Rule: FGT-003 Only received requests can be forgotten
    A send with SEND_AND_FORGET of a request that the driver created MUST return FALSE and not
    arrive.
    The source refuses requests over a driver's IRP as well. The status is
    STATUS_INVALID_DEVICE_STATE in `kmdf-1.33` and any failing one in `documented`.

    Scenario: Created by the driver
      Given a started target "t1"
      And a driver-created request "r1" for "t1"
      When the driver sends "r1" to "t1" and forgets it
      Then the send of "r1" returns FALSE
      And the status of "r1" is a failing status
      And "r1" has not arrived at the lower driver of "t1"

    Scenario: Created from an IRP
      Given a started target "t1"
      And a request "r1" created from an IRP with 3 stack locations
      When the driver sends "r1" to "t1" and forgets it
      Then the send of "r1" returns FALSE
      And "r1" has not arrived at the lower driver of "t1"

    @profile:kmdf-1.33
    Scenario: The status of the source
      Given a started target "t1"
      And a driver-created request "r1" for "t1"
      When the driver sends "r1" to "t1" and forgets it
      Then the send of "r1" returns FALSE
      And the status of "r1" is STATUS_INVALID_DEVICE_STATE

  @FGT-004 @must @framework
  @sdv:kmdf-RequestSendAndForgetNoFormatting
  @source:devtest/kmdf-requestsendandforgetnoformatting @section:RequestSendAndForgetNoFormatting-rule-kmdf
  @source:wdfrequest/ne-wdfrequest-_wdf_request_send_options_flags @section:remarks
  @framework-source:core/fxrequestapi.cpp
  @framework-source:core/fxrequest.cpp
  Rule: FGT-004 Not after one of the five format methods
    A send with SEND_AND_FORGET of a request formatted by one of the five format methods MUST return
    FALSE and not arrive.
    The status is STATUS_INVALID_DEVICE_REQUEST in `kmdf-1.33`, where reuse does not help either,
    and any failing one in `documented`.

    Scenario: Formatted for the target
      Given a started target "t1"
      And a received read request "q1"
      And "q1" is formatted for read on "t1"
      When the driver sends "q1" to "t1" and forgets it
      Then the send of "q1" returns FALSE
      And the status of "q1" is a failing status
      And "q1" has not arrived at the lower driver of "t1"

    @profile:kmdf-1.33
    Scenario: Formatted, and reused since
      Given a started target "t1"
      And a received read request "q1"
      And "q1" is formatted for read on "t1"
      And the driver reuses "q1" with STATUS_SUCCESS
      When the driver sends "q1" to "t1" and forgets it
      Then the send of "q1" returns FALSE
      And the status of "q1" is STATUS_INVALID_DEVICE_REQUEST

  @FGT-005 @must @framework
  @source:wdfrequest/ne-wdfrequest-_wdf_request_send_options_flags @section:remarks
  @framework-source:core/fxrequest.cpp
  Rule: FGT-005 Forgotten as received, or as the two other methods say
    A request sent with SEND_AND_FORGET MUST arrive as it was received if it was not formatted, and
    otherwise as WdfRequestFormatRequestUsingCurrentType or WdfRequestWdmFormatUsingStackLocation
    formatted it.

    Scenario: Not formatted
      Given a started target "t1"
      And a received read request "q1" with 3 stack locations and 48 bytes
      When the driver sends "q1" to "t1" and forgets it
      Then "q1" arrives at the lower driver of "t1" once as a read of 48 bytes

    Scenario: Formatted by its current type
      Given a started target "t1"
      And a received write request "q1" with 3 stack locations and 48 bytes
      And the driver formats "q1" using its current type
      When the driver sends "q1" to "t1" and forgets it
      Then the send of "q1" returns TRUE
      And "q1" arrives at the lower driver of "t1" once as a write of 48 bytes

    Scenario: Formatted by a stack location
      Given a started target "t1"
      And a received write request "q1" with 3 stack locations and 48 bytes
      And the driver formats "q1" using a stack location for read of 16 bytes
      When the driver sends "q1" to "t1" and forgets it
      Then the send of "q1" returns TRUE
      And "q1" arrives at the lower driver of "t1" once as a read of 16 bytes

  @FGT-006 @must @framework
  @source:wdfrequest/ne-wdfrequest-_wdf_request_send_options_flags @section:field-WDF_REQUEST_SEND_OPTION_SEND_AND_FORGET
  @source:wdf/controlling-a-general-i-o-target-s-state @section:Controlling-a-General-I-O-Target-s-State
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetstop @section:remarks
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetpurge @section:remarks
  @framework-source:core/fxrequestapi.cpp
  Rule: FGT-006 The state of the target does not matter
    A send with SEND_AND_FORGET to a stopped or purged target MUST arrive at once, and the target
    neither cancels nor waits for it.

    Scenario Outline: Through a <state> target at once
      Given a <state> target "t1"
      And a received read request "q1" with 3 stack locations
      When the driver sends "q1" to "t1" and forgets it
      Then the send of "q1" returns TRUE
      And "q1" arrives at the lower driver of "t1" once

      Examples:
        | state |
        | stopped |
        | purged |

    Scenario: Stop and purge neither cancel nor wait
      Given a started target "t1"
      And the lower driver of "t1" keeps requests cancelable
      And a received read request "q1" with 3 stack locations
      And the driver sends "q1" to "t1" and forgets it
      When the driver stops "t1" canceling sent requests
      And the driver purges "t1" and waits
      Then the stop of "t1" has returned
      And the purge of "t1" has returned
      And the lower driver is not asked to cancel "q1"
      And the originator has not got "q1" back

  @FGT-007 @must @driver @untestable
  @source:wdfrequest/ne-wdfrequest-_wdf_request_send_options_flags @section:field-WDF_REQUEST_SEND_OPTION_SEND_AND_FORGET
  @source:wdfrequest/nf-wdfrequest-wdfrequestcancelsentrequest @section:remarks
  Rule: FGT-007 A forgotten request is out of reach
    A driver MUST NOT cancel, query or complete a request after it was sent with SEND_AND_FORGET.
    Untestable: the rule binds the driver, and the handle is no longer valid.

  @FGT-008 @must @driver @untestable
  @source:wdfrequest/ne-wdfrequest-_wdf_request_send_options_flags @section:remarks
  @framework-source:core/fxrequest.cpp
  Rule: FGT-008 Where SEND_AND_FORGET may not be used
    A driver MUST NOT set SEND_AND_FORGET for a remote target opened by name or opened over a device
    with a file object, nor for a create request unless file objects are declared as not required.
    Untestable: the rule binds the driver, and the source enforces none of it.

  @FGT-009 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestgetstatus @section:Examples
  @source:wdfrequest/nf-wdfrequest-wdfrequestformatrequestusingcurrenttype @section:Examples
  @source:devtest/kmdf-reqsendfail @section:ReqSendFail-rule-kmdf
  @framework-source:core/fxrequestapi.cpp
  Rule: FGT-009 A refused forget leaves the request with the driver
    When a send with SEND_AND_FORGET returns FALSE, the driver MUST still be able to complete the
    request, and the originator gets that completion.

    Scenario: Refused, and completed by the driver
      Given a started target "t1"
      And a received read request "q1"
      And "q1" is formatted for read on "t1"
      And the driver sends "q1" to "t1" and forgets it
      And the send of "q1" returns FALSE
      When the driver completes "q1" with STATUS_UNSUCCESSFUL and 0 bytes
      Then the originator gets "q1" back once with STATUS_UNSUCCESSFUL and 0 bytes

  @CMP-011 @must @framework
  @source:wdfrequest/ne-wdfrequest-_wdf_request_send_options_flags @section:field-WDF_REQUEST_SEND_OPTION_SEND_AND_FORGET
  @framework-source:core/fxrequest.cpp
  Rule: CMP-011 A forgotten request calls no routine
    A completion routine MUST NOT be called for a request that was sent with SEND_AND_FORGET.

    Scenario: Registered in vain
      Given a started target "t1"
      And a received read request "q1" with 3 stack locations
      And the driver formats "q1" using its current type
      And "q1" has a completion routine
      When the driver sends "q1" to "t1" and forgets it
      And the lower driver completes "q1" with STATUS_SUCCESS and 64 bytes
      Then the send of "q1" returns TRUE
      And the completion routine of "q1" was not called
      And the originator gets "q1" back once with STATUS_SUCCESS and 64 bytes

  @OPT-003 @must @framework
  @source:wdfrequest/ne-wdfrequest-_wdf_request_send_options_flags @section:enum-fields
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetsendreadsynchronously @section:returns
  @source:wdfrequest/ne-wdfrequest-_wdf_request_send_options_flags @section:description
  @framework-source:inc/private/common/fxrequestvalidatefunctions.hpp
  @framework-source:core/fxrequestapi.cpp
  Rule: OPT-003 Unknown flags are refused
    A send with a flag that KMDF does not know MUST return FALSE, and a synchronous method MUST
    fail.
    The status is STATUS_INVALID_PARAMETER: of the synchronous methods in both profiles, of
    WdfRequestSend in `kmdf-1.33`, where `documented` allows any failing one.

    Scenario Outline: The flag <flag>
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      When the driver sends "r1" to "t1" with flags <flag>
      Then the send of "r1" returns FALSE
      And the status of "r1" is a failing status
      And "r1" has not arrived at the lower driver of "t1"

      Examples:
        | flag |
        | 0x10 |
        | 0x100 |
        | 0x80000000 |

    Scenario: Given to a synchronous method
      Given a started target "t1"
      When the driver calls WdfIoTargetSendReadSynchronously on "t1" without a request with flags 0x10
      Then the transfer returns STATUS_INVALID_PARAMETER

    @profile:kmdf-1.33
    Scenario: The status of the source
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      When the driver sends "r1" to "t1" with flags 0x10
      Then the send of "r1" returns FALSE
      And the status of "r1" is STATUS_INVALID_PARAMETER

  @OPT-004 @must @framework
  @source:wdfrequest/ne-wdfrequest-_wdf_request_send_options_flags @section:field-WDF_REQUEST_SEND_OPTION_SEND_AND_FORGET
  @framework-source:inc/private/common/fxrequestvalidatefunctions.hpp
  Rule: OPT-004 SEND_AND_FORGET stands alone
    A send with SEND_AND_FORGET and any other flag MUST return FALSE.
    The status is STATUS_INVALID_PARAMETER in `kmdf-1.33` and any failing one in `documented`.

    Scenario Outline: SEND_AND_FORGET in flags <flags>
      Given a started target "t1"
      And a received read request "q1" with 3 stack locations
      When the driver sends "q1" to "t1" with flags <flags>
      Then the send of "q1" returns FALSE
      And the status of "q1" is a failing status
      And "q1" has not arrived at the lower driver of "t1"

      Examples:
        | flags |
        | 0x9 |
        | 0xA |
        | 0xC |
        | 0xF |

    @profile:kmdf-1.33
    Scenario: The status of the source
      Given a started target "t1"
      And a received read request "q1" with 3 stack locations
      When the driver sends "q1" to "t1" and forgets it with a timeout of 50 ms
      Then the send of "q1" returns FALSE
      And the status of "q1" is STATUS_INVALID_PARAMETER

  @OPT-006 @must @framework
  @source:wdfrequest/ne-wdfrequest-_wdf_request_send_options_flags @section:enum-fields
  @source:wdfrequest/ns-wdfrequest-_wdf_request_send_options @section:field-Flags
  @source:wdfrequest/ne-wdfrequest-_wdf_request_send_options_flags @section:field-WDF_REQUEST_SEND_OPTION_SEND_AND_FORGET
  @framework-source:inc/private/common/fxrequestvalidatefunctions.hpp
  @framework-source:targets/general/fxiotarget.cpp
  Rule: OPT-006 The other flags combine freely
    Every combination of TIMEOUT, SYNCHRONOUS and IGNORE_TARGET_STATE MUST be accepted.

    Scenario Outline: Sent <how>
      Given a started target "t1"
      And the lower driver of "t1" completes requests at once with STATUS_SUCCESS and 64 bytes
      And "r1" is a formatted request with a completion routine for "t1"
      When the driver sends "r1" to "t1" <how>
      Then the send of "r1" returns TRUE
      And "r1" arrives at the lower driver of "t1" once
      And the status of "r1" is STATUS_SUCCESS

      Examples:
        | how |
        | with a timeout of 50 ms |
        | synchronously |
        | synchronously with a timeout of 50 ms |
        | ignoring the target state |
        | ignoring the target state with a timeout of 50 ms |
        | synchronously ignoring the target state |
        | synchronously ignoring the target state with a timeout of 50 ms |

  @OPT-010 @must @framework
  @source:wdfrequest/ne-wdfrequest-_wdf_request_send_options_flags @section:field-WDF_REQUEST_SEND_OPTION_SYNCHRONOUS
  @framework-source:targets/general/fxiotarget.cpp
  Rule: OPT-010 SYNCHRONOUS is no news to the synchronous methods
    A synchronous method MUST wait whether or not SYNCHRONOUS is set.

    Scenario Outline: Called <how>
      Given a started target "t1"
      And a driver-created request "r1" for "t1"
      When the driver calls WdfIoTargetSendReadSynchronously on "t1" with "r1" <how>
      Then the transfer is still waiting
      When the lower driver completes "r1" with STATUS_SUCCESS and 8 bytes
      Then the transfer returns STATUS_SUCCESS with 8 bytes

      Examples:
        | how |
        | synchronously |
        | with flags 0x0 |

  @OPT-011 @may @framework @untestable
  @source:wdfrequest/ne-wdfrequest-_wdf_request_send_options_flags @section:field-WDF_REQUEST_SEND_OPTION_SEND_AND_FORGET
  @framework-source:targets/general/fxiotargetapi.cpp
  Rule: OPT-011 SEND_AND_FORGET given to a synchronous method
    A synchronous method given SEND_AND_FORGET MAY refuse it or send synchronously; it never returns
    before the completion.
    Untestable: no driver does it, and no page says what happens.

  @OPT-012 @must @framework @profile:kmdf-1.33
  @source:wdfrequest/ne-wdfrequest-_wdf_request_send_options_flags @section:field-WDF_REQUEST_SEND_OPTION_IMPERSONATE_CLIENT
  @source:wdfrequest/ne-wdfrequest-_wdf_request_send_options_flags @section:field-WDF_REQUEST_SEND_OPTION_IMPERSONATION_IGNORE_FAILURE
  @framework-source:inc/private/common/fxrequestvalidatefunctions.hpp
  Rule: OPT-012 The flags of user mode are unknown
    A KMDF send with one of the two impersonation flags MUST return FALSE with
    STATUS_INVALID_PARAMETER.

    Scenario Outline: The flag <flag>
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      When the driver sends "r1" to "t1" with flags <flag>
      Then the send of "r1" returns FALSE
      And the status of "r1" is STATUS_INVALID_PARAMETER

      Examples:
        | flag |
        | 0x10000 |
        | 0x20000 |
