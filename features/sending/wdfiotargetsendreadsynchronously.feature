Feature: The five synchronous methods
  WdfIoTargetSendReadSynchronously and its four siblings format, send, wait and return the outcome.

  @SYN-006 @must @framework
  @source:wdf/sending-i-o-requests-asynchronously @section:Sending-I-O-Requests-Asynchronously
  @source:wdf/sending-i-o-requests-synchronously @section:Sending-I-O-Requests-Synchronously
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetsendreadsynchronously @section:returns
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetsendwritesynchronously @section:returns
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetsendioctlsynchronously @section:returns
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetsendinternalioctlsynchronously @section:returns
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetsendinternalioctlotherssynchronously @section:returns
  @framework-source:targets/general/fxiotargetapi.cpp
  Rule: SYN-006 Format, send, wait, return
    Each of the five synchronous methods MUST let its request arrive at the lower driver, wait until
    it is completed, and return the completion status.

    Scenario Outline: <method>
      Given a started target "t1"
      And a driver-created request "r1" for "t1"
      When the driver calls <method> on "t1" with "r1"
      Then the transfer is still waiting
      And "r1" arrives at the lower driver of "t1" once as <kind>
      When the lower driver completes "r1" with STATUS_SUCCESS and 16 bytes
      Then the transfer returns STATUS_SUCCESS with 16 bytes

      Examples:
        | method | kind |
        | WdfIoTargetSendReadSynchronously | a read |
        | WdfIoTargetSendWriteSynchronously | a write |
        | WdfIoTargetSendIoctlSynchronously | an ioctl |
        | WdfIoTargetSendInternalIoctlSynchronously | an internal ioctl |
        | WdfIoTargetSendInternalIoctlOthersSynchronously | an internal ioctl |

    Scenario: A failure is returned as well
      Given a started target "t1"
      And a driver-created request "r1" for "t1"
      When the driver calls WdfIoTargetSendWriteSynchronously on "t1" with "r1"
      And the lower driver completes "r1" with STATUS_IO_DEVICE_ERROR and 0 bytes
      Then the transfer returns STATUS_IO_DEVICE_ERROR

  @SYN-007 @must @framework
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetsendreadsynchronously @section:remarks
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetsendwritesynchronously @section:remarks
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetsendioctlsynchronously @section:remarks
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetsendinternalioctlsynchronously @section:remarks
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetsendinternalioctlotherssynchronously @section:remarks
  @framework-source:core/fxsyncrequest.cpp
  Rule: SYN-007 Without a request the framework brings one
    A synchronous method without a request MUST send one of the framework's own.

    Scenario: The lower driver sees a request that the driver never had
      Given a started target "t1"
      When the driver calls WdfIoTargetSendReadSynchronously on "t1" without a request with 32 bytes
      Then the transfer is still waiting
      And "~t1" arrives at the lower driver of "t1" once as a read of 32 bytes
      When the lower driver completes "~t1" with STATUS_SUCCESS and 32 bytes
      Then the transfer returns STATUS_SUCCESS with 32 bytes

    Scenario: It can time out
      Given a started target "t1"
      And the lower driver of "t1" keeps requests cancelable
      When the driver calls WdfIoTargetSendIoctlSynchronously on "t1" without a request with a timeout of 50 ms
      And 50 ms pass
      Then the transfer returns STATUS_IO_TIMEOUT

  @SYN-008 @must @framework
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetsendreadsynchronously @section:remarks
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetsendwritesynchronously @section:remarks
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetsendioctlsynchronously @section:remarks
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetsendinternalioctlsynchronously @section:remarks
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetsendinternalioctlotherssynchronously @section:remarks
  @framework-source:core/fxsyncrequest.cpp
  @framework-source:targets/general/fxiotarget.cpp
  Rule: SYN-008 With a request it can be cancelled
    While a synchronous method waits for a request that the driver supplied, another thread MUST be
    able to cancel it by WdfRequestCancelSentRequest.

    Scenario: Cancelled while the call waits
      Given a started target "t1"
      And the lower driver of "t1" keeps requests cancelable
      And a driver-created request "r1" for "t1"
      When the driver calls WdfIoTargetSendReadSynchronously on "t1" with "r1"
      Then the transfer is still waiting
      When the driver cancels "r1"
      Then the cancel of "r1" returns TRUE
      And the lower driver is asked to cancel "r1" once
      And the transfer returns STATUS_CANCELLED

  @SYN-009 @must @framework
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetsendreadsynchronously @section:parameters
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetsendwritesynchronously @section:parameters
  @framework-source:targets/general/fxiotargetapi.cpp
  Rule: SYN-009 The number of bytes
    A synchronous method that succeeds MUST return the information of the completion as the number
    of bytes.
    After a failure `documented` allows any number.

    Scenario Outline: <bytes> bytes
      Given a started target "t1"
      And a driver-created request "r1" for "t1"
      When the driver calls WdfIoTargetSendReadSynchronously on "t1" with "r1" with 64 bytes
      And the lower driver completes "r1" with STATUS_SUCCESS and <bytes> bytes
      Then the transfer returns STATUS_SUCCESS with <bytes> bytes

      Examples:
        | bytes |
        | 0 |
        | 5 |
        | 64 |

  @SYN-010 @must @framework @profile:kmdf-1.33
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetsendreadsynchronously @section:returns
  @framework-source:targets/general/fxiotargetapi.cpp
  Rule: SYN-010 What is checked first
    A synchronous method MUST check options, then buffers, then target and format; the first that
    fails decides what it returns.

    Scenario: Options before buffers
      Given a started target "t1"
      And a driver-created request "r1" for "t1"
      When the driver calls WdfIoTargetSendReadSynchronously on "t1" with "r1" with 61 bytes at offset 40 of 100 with a size of 8 bytes
      Then the transfer returns STATUS_INFO_LENGTH_MISMATCH

    Scenario: Buffers before the target
      Given a purged target "t1"
      And a driver-created request "r1" for "t1"
      When the driver calls WdfIoTargetSendReadSynchronously on "t1" with "r1" with 61 bytes at offset 40 of 100
      Then the transfer returns STATUS_INTEGER_OVERFLOW

  @SYN-011 @must @framework
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetsendreadsynchronously @section:returns
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetsendwritesynchronously @section:returns
  @framework-source:support/fxrequestbuffer.cpp
  Rule: SYN-011 Bad buffer descriptions are refused
    A synchronous method MUST fail if offset and length of a buffer reach beyond the end of its
    memory object.
    `documented` allows any failing status; `kmdf-1.33` demands STATUS_INTEGER_OVERFLOW.

    Scenario: 61 bytes at offset 40 of 100
      Given a started target "t1"
      When the driver calls WdfIoTargetSendWriteSynchronously on "t1" without a request with 61 bytes at offset 40 of 100
      Then the transfer returns a failing status
      And "~t1" has not arrived at the lower driver of "t1"

    @profile:kmdf-1.33
    Scenario: The code of the source
      Given a started target "t1"
      When the driver calls WdfIoTargetSendWriteSynchronously on "t1" without a request with 61 bytes at offset 40 of 100
      Then the transfer returns STATUS_INTEGER_OVERFLOW

  @SYN-012 @must @driver @untestable
  @source:wdf/completing-i-o-requests @section:Obtaining-Completion-Information
  @source:wdfrequest/nf-wdfrequest-wdfrequestgetcompletionparams @section:remarks
  @framework-source:core/fxsyncrequest.cpp
  Rule: SYN-012 No completion parameters afterwards
    A driver MUST NOT call WdfRequestGetCompletionParams after one of the five synchronous methods.
    Untestable: the rule binds the driver; no page says what the call would return.

  @SYN-013 @may @framework @untestable
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetsendreadsynchronously @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  Rule: SYN-013 Memory references end with the call
    A synchronous method MAY give back its memory references when it returns.
    Untestable: the interface to a subject carries lengths and no memory objects.

  @SYN-014 @must @framework @profile:kmdf-1.33
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetsendreadsynchronously @section:remarks
  @source:wdf/memory-buffer-life-cycle @section:Scenario-3-Driver-issues-an-I-O-request-that-uses-an-existing-memory-object
  @framework-source:core/fxsyncrequest.cpp
  Rule: SYN-014 An earlier format is dropped
    A synchronous method with a request of the driver MUST drop the format that the request had, and
    leave it unformatted, also when it is refused.

    @verifier-on
    Scenario: A write that became a read and then nothing
      Given a started target "t1"
      And a driver-created request "r1" for "t1"
      And "r1" is formatted for write on "t1" with 32 bytes
      When the driver calls WdfIoTargetSendReadSynchronously on "t1" with "r1" with 64 bytes
      Then "r1" arrives at the lower driver of "t1" once as a read of 64 bytes
      When the lower driver completes "r1" with STATUS_SUCCESS and 64 bytes
      And the driver sets a completion routine on "r1"
      And the driver sends "r1" to "t1"
      Then the send of "r1" returns FALSE
      And the status of "r1" is a failing status

  @SYN-015 @must @framework
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetsendreadsynchronously @section:returns
  @source:wdf/controlling-a-general-i-o-target-s-state @section:Controlling-a-General-I-O-Target-s-State
  @framework-source:targets/general/fxiotarget.cpp
  @framework-source:targets/general/fxiotargetapi.cpp
  Rule: SYN-015 Refused at once
    A synchronous method on a purged, closed or query-remove-closed target MUST fail at once.
    The status is STATUS_INVALID_DEVICE_STATE in `kmdf-1.33` and any failing one in `documented`. A
    supplied request with too few stack locations gets STATUS_REQUEST_NOT_ACCEPTED.

    Scenario: Purged
      Given a purged target "t1"
      When the driver calls WdfIoTargetSendReadSynchronously on "t1" without a request
      Then the transfer returns a failing status

    Scenario: Closed
      Given a closed target "t1"
      When the driver calls WdfIoTargetSendWriteSynchronously on "t1" without a request
      Then the transfer returns a failing status

    Scenario: Closed for query-remove
      Given a target "t1" closed for query-remove
      When the driver calls WdfIoTargetSendIoctlSynchronously on "t1" without a request
      Then the transfer returns a failing status

    Scenario: Too few stack locations
      Given a started target "t1" that needs 3 stack locations
      And a request "r1" created from an IRP with 2 stack locations
      When the driver calls WdfIoTargetSendReadSynchronously on "t1" with "r1"
      Then the transfer returns STATUS_REQUEST_NOT_ACCEPTED

    @profile:kmdf-1.33
    Scenario Outline: The status of the source on a <state> target
      Given a <state> target "t1"
      When the driver calls WdfIoTargetSendReadSynchronously on "t1" without a request
      Then the transfer returns STATUS_INVALID_DEVICE_STATE

      Examples:
        | state |
        | purged |
        | closed |

  @SYN-016 @must @driver @untestable
  @sdv:kmdf-WdfRequestSendSyncAtDispatch
  @sdv:kmdf-WdfRequestSendSyncAtDispatch2
  @source:devtest/wdfrequestsendsyncatdispatch @section:WdfRequestSendSyncAtDispatch-rule-kmdf
  @source:devtest/wdfrequestsendsyncatdispatch2 @section:WdfRequestSendSyncAtDispatch2-rule-kmdf
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetsendreadsynchronously @section:remarks
  @source:wdfrequest/nf-wdfrequest-wdfrequestsend @section:remarks
  @framework-source:inc/private/common/fxverifier.h
  Rule: SYN-016 Waiting is for PASSIVE_LEVEL
    A driver MUST call the synchronous methods, and WdfRequestSend with SYNCHRONOUS, at
    PASSIVE_LEVEL.
    Untestable: the interface to a subject knows no interrupt levels.

  @CMP-010 @must @framework @profile:kmdf-1.33
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetsendreadsynchronously @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  Rule: CMP-010 The synchronous methods drop the routine
    A completion routine registered on the request that a synchronous method is given MUST NOT be
    called, and MUST NOT be registered afterwards.

    Scenario: Neither during the call nor after it
      Given a started target "t1"
      And a driver-created request "r1" for "t1"
      And "r1" has a completion routine
      When the driver calls WdfIoTargetSendReadSynchronously on "t1" with "r1"
      And the lower driver completes "r1" with STATUS_SUCCESS and 64 bytes
      Then the transfer returns STATUS_SUCCESS with 64 bytes
      When the driver formats "r1" for read on "t1"
      And the driver sends "r1" to "t1"
      And the lower driver completes "r1" with STATUS_SUCCESS and 64 bytes
      Then the send of "r1" returns TRUE
      And the completion routine of "r1" was not called
