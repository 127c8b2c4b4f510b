Feature: WdfIoTargetFormatRequestForRead
  What all five format methods have in common is stated here, with the read method as the example:
  they fill in a request for a target and check that it fits, and nothing is sent.

  @FMT-003 @must @framework
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetformatrequestforread @section:description
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetformatrequestforread @section:returns
  @framework-source:targets/general/fxiotargetapi.cpp
  Rule: FMT-003 Formatting never sends
    A format method that succeeds MUST return STATUS_SUCCESS and MUST NOT let the lower driver see
    the request.

    Scenario Outline: Formatted for <kind>, and still with the driver
      Given a started target "t1"
      And a driver-created request "r1" for "t1"
      When the driver formats "r1" for <kind> on "t1"
      Then the format of "r1" returns STATUS_SUCCESS
      And "r1" has not arrived at the lower driver of "t1"

      Examples:
        | kind |
        | read |
        | write |
        | ioctl |
        | internal ioctl |
        | internal ioctl others |

    Scenario: The two methods without a target return nothing and send nothing
      Given a started target "t1"
      And a received read request "q1"
      And a driver-created request "r1" for "t1"
      When the driver formats "q1" using its current type
      And the driver formats "r1" using a stack location for write
      Then the format of "q1" returns nothing
      And the format of "r1" returns nothing
      And "q1" has not arrived at the lower driver of "t1"
      And "r1" has not arrived at the lower driver of "t1"

  @FMT-004 @must @framework
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetformatrequestforread @section:parameters
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetformatrequestforwrite @section:parameters
  @framework-source:targets/general/km/fxiotargetkm.cpp
  Rule: FMT-004 Read and write parameters reach the lower driver
    After WdfIoTargetFormatRequestForRead or WdfIoTargetFormatRequestForWrite the lower driver MUST
    find the transfer length that was asked for and the device offset that was given.
    Where no device offset is given the lower driver finds 0. A negative or very large offset is the
    target's business and passed on unchanged.

    Scenario: A read of 64 bytes at device offset 4096
      Given a started target "t1"
      And a driver-created request "r1" for "t1"
      And "r1" is formatted for read on "t1" with 64 bytes at device offset 4096
      When the driver sends "r1" to "t1"
      Then "r1" arrives at the lower driver of "t1" once as a read of 64 bytes at device offset 4096

    Scenario: An offset beyond the first 4 GB
      Given a started target "t1"
      And a driver-created request "r1" for "t1"
      And "r1" is formatted for write on "t1" with 64 bytes at device offset 6442455040
      When the driver sends "r1" to "t1"
      Then "r1" arrives at the lower driver of "t1" once as a write of 64 bytes at device offset 6442455040

    Scenario: A write without a device offset
      Given a started target "t1"
      And a driver-created request "r1" for "t1"
      And "r1" is formatted for write on "t1" with 512 bytes
      When the driver sends "r1" to "t1"
      Then "r1" arrives at the lower driver of "t1" once as a write of 512 bytes at device offset 0

  @FMT-007 @must @framework
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetformatrequestforread @section:remarks
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetformatrequestforwrite @section:remarks
  @framework-source:support/fxrequestbuffer.cpp
  Rule: FMT-007 No buffer means a transfer of no bytes
    A format method MUST accept a request without a buffer and make it a transfer of 0 bytes in that
    direction.

    Scenario Outline: A <kind> without a buffer
      Given a started target "t1"
      And a driver-created request "r1" for "t1"
      When the driver formats "r1" for <kind> on "t1" with no buffer
      And the driver sends "r1" to "t1"
      Then the format of "r1" returns STATUS_SUCCESS
      And "r1" arrives at the lower driver of "t1" once as a <kind> of 0 bytes

      Examples:
        | kind |
        | read |
        | write |

  @FMT-008 @must @framework
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetformatrequestforread @section:parameters
  @source:wdfmemory/ns-wdfmemory-_wdfmemory_offset @section:struct-fields
  @framework-source:support/fxrequestbuffer.cpp
  Rule: FMT-008 The part of the buffer that is transferred
    With a memory object of N bytes the transfer MUST be all N bytes where no offsets are given, the
    stated bytes where offset and length are given, and the N - offset bytes that are left where the
    length is 0; it never leaves the memory object.
    The page on WDFMEMORY_OFFSET says that a length of 0 stands for the entire buffer; with an
    offset that would reach beyond its end, so the source takes the remainder.

    Scenario Outline: <length> bytes at offset <offset> of 100 make a transfer of <bytes>
      Given a started target "t1"
      And a driver-created request "r1" for "t1"
      When the driver formats "r1" for read on "t1" with <length> bytes at offset <offset> of 100
      And the driver sends "r1" to "t1"
      Then the format of "r1" returns STATUS_SUCCESS
      And "r1" arrives at the lower driver of "t1" once as a read of <bytes> bytes

      Examples:
        | length | offset | bytes |
        | 0 | 0 | 100 |
        | 10 | 40 | 10 |
        | 60 | 40 | 60 |
        | 0 | 40 | 60 |
        | 0 | 100 | 0 |

  @FMT-009 @must @framework
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetformatrequestforread @section:returns
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetformatrequestforwrite @section:returns
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetformatrequestforioctl @section:returns
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetformatrequestforinternalioctl @section:returns
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetformatrequestforinternalioctlothers @section:returns
  @framework-source:inc/private/common/ifxmemory.hpp
  Rule: FMT-009 Offsets beyond the memory are refused
    Where offset and length reach beyond the end of the memory object the format method MUST fail.
    The pages name STATUS_INVALID_DEVICE_REQUEST, the source answers STATUS_INTEGER_OVERFLOW.
    `documented` allows either; `kmdf-1.33` demands STATUS_INTEGER_OVERFLOW.

    Scenario Outline: <length> bytes at offset <offset> of 100, asked for by <kind>
      Given a started target "t1"
      And a driver-created request "r1" for "t1"
      When the driver formats "r1" for <kind> on "t1" with <length> bytes at offset <offset> of 100
      Then the format of "r1" returns STATUS_INTEGER_OVERFLOW or STATUS_INVALID_DEVICE_REQUEST
      And "r1" has not arrived at the lower driver of "t1"

      Examples:
        | kind | length | offset |
        | read | 61 | 40 |
        | write | 61 | 40 |
        | write | 0 | 101 |
        | ioctl | 101 | 0 |
        | internal ioctl | 1 | 100 |
        | internal ioctl others | 61 | 40 |

    @profile:kmdf-1.33
    Scenario: The code of the source
      Given a started target "t1"
      And a driver-created request "r1" for "t1"
      When the driver formats "r1" for read on "t1" with 61 bytes at offset 40 of 100
      Then the format of "r1" returns STATUS_INTEGER_OVERFLOW

  @FMT-010 @should @framework @profile:kmdf-1.33
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetformatrequestforread @section:returns
  @framework-source:targets/general/fxiotargetapi.cpp
  Rule: FMT-010 Refused offsets leave the earlier format in place
    A format that is refused because of its offsets SHOULD leave the format before it as it was, so
    that the request can still be sent.

    Scenario: The good format is still there
      Given a started target "t1"
      And a driver-created request "r1" for "t1"
      And "r1" is formatted for write on "t1" with 32 bytes
      And "r1" has a completion routine
      When the driver formats "r1" for read on "t1" with 61 bytes at offset 40 of 100
      And the driver sends "r1" to "t1"
      Then the format of "r1" returns STATUS_INTEGER_OVERFLOW
      And the send of "r1" returns TRUE
      And "r1" arrives at the lower driver of "t1" once as a write of 32 bytes

  @FMT-011 @must @framework @profile:kmdf-1.33 @verifier-on
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetformatrequestforread @section:returns
  @framework-source:core/fxrequestbase.cpp
  @framework-source:targets/general/km/fxiotargetkm.cpp
  Rule: FMT-011 A failure later on leaves the request unformatted
    A format that fails because of the target or of the stack locations MUST leave the request
    unformatted, whatever it was before.
    The memory of the earlier format is released first. The framework's verifier shows it: the next
    send is refused with STATUS_REQUEST_NOT_ACCEPTED.

    Scenario: Formatting for a closed target spoils the format for a started one
      Given a started target "t1"
      And a closed target "t2"
      And "r1" is a formatted request with a completion routine for "t1"
      When the driver formats "r1" for read on "t2"
      And the driver sends "r1" to "t1"
      Then the format of "r1" returns STATUS_INVALID_DEVICE_STATE
      And the send of "r1" returns FALSE
      And the status of "r1" is STATUS_REQUEST_NOT_ACCEPTED
      And "r1" has not arrived at the lower driver of "t1"

  @FMT-012 @must @framework
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetformatrequestforread @section:returns
  @source:wdf/controlling-a-general-i-o-target-s-state @section:Remote-I-O-Target-States
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetstop @section:remarks
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetpurge @section:remarks
  @source:wdfiotarget/ne-wdfiotarget-_wdf_io_target_state @section:field-WdfIoTargetClosed
  @framework-source:core/fxrequestbase.cpp
  @framework-source:inc/private/common/fxiotarget.hpp
  Rule: FMT-012 A target without a device cannot be formatted for
    Formatting MUST succeed for a started, a stopped and a purged target.
    No page says what it answers for a target that was never opened, or is closed, closed for
    query-remove or deleted: `documented` allows any status, `kmdf-1.33` demands
    STATUS_INVALID_DEVICE_STATE. A send to such a target is refused in any case (SND-008).
    While a close waits, see TGT-041.

    Scenario Outline: A <state> target is good enough to format for
      Given a <state> target "t1"
      And a driver-created request "r1" for "t1"
      When the driver formats "r1" for read on "t1"
      Then the format of "r1" returns STATUS_SUCCESS

      Examples:
        | state |
        | started |
        | stopped |
        | purged |

    @profile:kmdf-1.33
    Scenario: A closed target is not
      Given a closed target "t1"
      And a driver-created request "r1"
      When the driver formats "r1" for read on "t1"
      Then the format of "r1" returns a failing status

    @profile:kmdf-1.33
    Scenario: Nor is one that was never opened
      Given a remote target "t1" that was never opened
      And a driver-created request "r1"
      When the driver formats "r1" for write on "t1"
      Then the format of "r1" returns a failing status

    @profile:kmdf-1.33
    Scenario: Nor is one that is closed for query-remove
      Given a target "t1" closed for query-remove
      And a driver-created request "r1"
      When the driver formats "r1" for ioctl on "t1"
      Then the format of "r1" returns a failing status

    @profile:kmdf-1.33
    Scenario: The code of the source
      Given a closed target "t1"
      And a driver-created request "r1"
      When the driver formats "r1" for read on "t1"
      Then the format of "r1" returns STATUS_INVALID_DEVICE_STATE

  @FMT-013 @must @framework
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetformatrequestforread @section:returns
  @source:wdfrequest/nf-wdfrequest-wdfrequestchangetarget @section:returns
  @framework-source:core/fxrequestbase.cpp
  @framework-source:inc/private/common/fxiotarget.hpp
  Rule: FMT-013 The IRP must have stack locations enough
    Formatting a received request, or one over an IRP the driver frees itself, MUST fail with
    STATUS_REQUEST_NOT_ACCEPTED if its IRP has fewer stack locations than the target needs.
    For a driver-created request `kmdf-1.33` demands success: the framework gives it a larger IRP
    (RTG-005).

    Scenario: A received request with too few is refused
      Given a started target "t1" that needs 3 stack locations
      And a received read request "q1" with 2 stack locations
      When the driver formats "q1" for read on "t1"
      Then the format of "q1" returns STATUS_REQUEST_NOT_ACCEPTED
      And "q1" has not arrived at the lower driver of "t1"

    Scenario: So is one over an IRP that the driver frees
      Given a started target "t1" that needs 3 stack locations
      And a request "r1" created from an IRP with 2 stack locations
      When the driver formats "r1" for write on "t1"
      Then the format of "r1" returns STATUS_REQUEST_NOT_ACCEPTED

    @profile:kmdf-1.33
    Scenario: A driver-created request gets a larger IRP
      Given a started target "t1"
      And a started target "t2" that needs 5 stack locations
      And a driver-created request "r1" for "t1"
      When the driver formats "r1" for read on "t2"
      And the driver sends "r1" to "t2"
      Then the format of "r1" returns STATUS_SUCCESS
      And the send of "r1" returns TRUE
      And "r1" arrives at the lower driver of "t2" once

  @FMT-014 @must @framework @untestable
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetformatrequestforread @section:returns
  @framework-source:targets/general/km/fxiotargetkm.cpp
  Rule: FMT-014 Want of memory is reported
    A format method that cannot allocate what it needs MUST return STATUS_INSUFFICIENT_RESOURCES and
    send nothing.
    Untestable: the only allocation that a subject can be asked to fail is that of a timer.

  @FMT-015 @must @framework
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetformatrequestforread @section:remarks
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetformatrequestforwrite @section:remarks
  @framework-source:targets/general/km/fxiotargetkm.cpp
  @framework-source:inc/private/km/fxiotargetkm.hpp
  Rule: FMT-015 The same format can be repeated
    Formatting a reused request again by the same method with the same parameters MUST succeed.

    Scenario: The second and third time are like the first
      Given a started target "t1"
      And the lower driver of "t1" completes requests at once with STATUS_SUCCESS and 64 bytes
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      When the driver reuses "r1" with STATUS_SUCCESS
      And the driver formats "r1" for read on "t1" with 64 bytes
      Then the format of "r1" returns STATUS_SUCCESS
      When the driver sets a completion routine on "r1"
      And the driver sends "r1" to "t1"
      And the driver reuses "r1" with STATUS_SUCCESS
      And the driver formats "r1" for read on "t1" with 64 bytes
      Then the format of "r1" returns STATUS_SUCCESS
      And the completion routine of "r1" was called twice

  @FMT-016 @must @framework
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetformatrequestforread @section:remarks
  @source:wdf/memory-buffer-life-cycle @section:Scenario-3-Driver-issues-an-I-O-request-that-uses-an-existing-memory-object
  @framework-source:core/fxrequestbase.cpp
  Rule: FMT-016 The last format wins
    Formatting an idle request that is already formatted MUST replace the earlier format entirely.

    Scenario: A read that became a write
      Given a started target "t1"
      And a driver-created request "r1" for "t1"
      And "r1" is formatted for read on "t1" with 64 bytes
      And "r1" is formatted for write on "t1" with 32 bytes
      When the driver sends "r1" to "t1"
      Then "r1" arrives at the lower driver of "t1" once as a write of 32 bytes

  @FMT-018 @should @framework @profile:kmdf-1.33
  @source:wdfrequest/nf-wdfrequest-wdfrequestwdmformatusingstacklocation @section:remarks
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetformatrequestforread @section:remarks
  @framework-source:targets/general/km/fxiotargetkm.cpp
  @framework-source:core/fxrequestapi.cpp
  Rule: FMT-018 Formatting leaves routine, status and information alone
    Formatting SHOULD keep a completion routine that was registered before, and the status and
    information of the last send.
    The pages show the order format, register, send; the page of
    WdfRequestWdmFormatUsingStackLocation asks for it.

    Scenario: Registered first, formatted second
      Given a started target "t1"
      And a driver-created request "r1" for "t1"
      And "r1" has a completion routine with context "early"
      And "r1" is formatted for read on "t1"
      And "r1" is sent to "t1"
      When the lower driver completes "r1" with STATUS_SUCCESS and 64 bytes
      Then the completion routine of "r1" was called once with STATUS_SUCCESS and 64 bytes
      And the completion routine of "r1" was called with context "early"

    Scenario: The outcome of the last send is still there
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      And the lower driver completes "r1" with STATUS_UNSUCCESSFUL and 3 bytes
      When the driver formats "r1" for read on "t1"
      Then the status of "r1" is STATUS_UNSUCCESSFUL
      And the information of "r1" is 3

  @FMT-020 @must @framework @untestable
  @source:wdf/completing-i-o-requests @section:When-to-Complete-a-Request
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetformatrequestforread @section:parameters
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetformatrequestforread @section:param-OutputBuffer
  @framework-source:core/fxrequestbase.cpp
  @framework-source:inc/private/km/fxiotargetkm.hpp
  Rule: FMT-020 Data is in the memory before the routine runs
    What the lower driver has read MUST be in the output memory when the completion routine is
    called, or the synchronous send returns.
    Untestable: the interface to a subject carries lengths and no bytes.

  @FMT-024 @must @driver @untestable
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetformatrequestforread @section:returns
  @source:wdf/request-ownership @section:Request-Ownership
  @framework-source:core/fxrequestbase.cpp
  Rule: FMT-024 A request in flight is not formatted
    A driver MUST NOT format a request that is queued in a target or with its driver.
    Untestable: the rule binds the driver; the pages promise STATUS_INVALID_DEVICE_REQUEST, the
    source does not look and spoils the request in use.
