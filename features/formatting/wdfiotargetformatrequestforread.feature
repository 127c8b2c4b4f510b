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

  @FMT-004 @must @framework
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetformatrequestforread @section:parameters
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetformatrequestforwrite @section:parameters
  @framework-source:targets/general/km/fxiotargetkm.cpp
  Rule: FMT-004 Read and write parameters reach the lower driver
    After WdfIoTargetFormatRequestForRead or WdfIoTargetFormatRequestForWrite the lower driver MUST
    find the transfer length that was asked for and the device offset that was given.
    Where no device offset is given the lower driver finds 0. A negative or very large offset is the
    target's business and passed on unchanged.

  @FMT-007 @must @framework
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetformatrequestforread @section:remarks
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetformatrequestforwrite @section:remarks
  @framework-source:support/fxrequestbuffer.cpp
  Rule: FMT-007 No buffer means a transfer of no bytes
    A format method MUST accept a request without a buffer and make it a transfer of 0 bytes in that
    direction.

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

  @FMT-010 @should @framework @profile:kmdf-1.33
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetformatrequestforread @section:returns
  @framework-source:targets/general/fxiotargetapi.cpp
  Rule: FMT-010 Refused offsets leave the earlier format in place
    A format that is refused because of its offsets SHOULD leave the format before it as it was, so
    that the request can still be sent.

  @FMT-011 @must @framework @profile:kmdf-1.33 @verifier-on
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetformatrequestforread @section:returns
  @framework-source:core/fxrequestbase.cpp
  @framework-source:targets/general/km/fxiotargetkm.cpp
  Rule: FMT-011 A failure later on leaves the request unformatted
    A format that fails because of the target or of the stack locations MUST leave the request
    unformatted, whatever it was before.
    The memory of the earlier format is released first. The framework's verifier shows it: the next
    send is refused with STATUS_REQUEST_NOT_ACCEPTED.

  @FMT-012 @must @framework
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetformatrequestforread @section:returns
  @source:wdf/controlling-a-general-i-o-target-s-state @section:Remote-I-O-Target-States
  @framework-source:core/fxrequestbase.cpp
  @framework-source:inc/private/common/fxiotarget.hpp
  Rule: FMT-012 A target without a device cannot be formatted for
    Formatting MUST succeed for a started, a stopped and a purged target, and MUST fail for one that
    was never opened, or is closed, closed for query-remove or deleted.
    No page names the code: `documented` allows any failing status, `kmdf-1.33` demands
    STATUS_INVALID_DEVICE_STATE.

  @FMT-013 @must @framework
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetformatrequestforread @section:returns
  @source:wdfrequest/nf-wdfrequest-wdfrequestchangetarget @section:returns
  @framework-source:core/fxrequestbase.cpp
  @framework-source:inc/private/common/fxiotarget.hpp
  Rule: FMT-013 The IRP must have stack locations enough
    Formatting a received request, or one over an IRP the driver frees itself, MUST fail with
    STATUS_REQUEST_NOT_ACCEPTED if its IRP has fewer stack locations than the target needs; a
    driver-created request MUST be formatted all the same.
    The framework allocates a larger IRP for the request it created itself.

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

  @FMT-016 @must @framework
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetformatrequestforread @section:remarks
  @source:wdf/memory-buffer-life-cycle @section:Scenario-3-Driver-issues-an-I-O-request-that-uses-an-existing-memory-object
  @framework-source:core/fxrequestbase.cpp
  Rule: FMT-016 The last format wins
    Formatting an idle request that is already formatted MUST replace the earlier format entirely.

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

  @FMT-020 @must @framework @untestable
  @source:wdf/completing-i-o-requests @section:When-to-Complete-a-Request
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetformatrequestforread @section:parameters
  @framework-source:core/fxrequestbase.cpp
  @framework-source:inc/private/km/fxiotargetkm.hpp
  Rule: FMT-020 Data is in the memory before the routine runs
    What the lower driver has read MUST be in the output memory when the completion routine is
    called, or the synchronous send returns.
    Untestable: the interface to a subject carries lengths and no bytes.

  @FMT-024 @must @driver @misuse
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetformatrequestforread @section:returns
  @source:wdf/request-ownership @section:Request-Ownership
  @framework-source:core/fxrequestbase.cpp
  Rule: FMT-024 A request in flight is not formatted
    A driver MUST NOT format a request that is queued in a target or with its driver.
    The pages promise STATUS_INVALID_DEVICE_REQUEST, the source does not look. With misuse asked
    for, a failing status or a stop of the system is allowed, never a second completion.

  @FMT-026 @must @framework @misuse
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetformatrequestforread @section:returns
  @source:wdfrequest/nf-wdfrequest-wdfrequestsend @section:returns
  @framework-source:object/fxobjectapi.cpp
  Rule: FMT-026 Invalid handles stop the system
    A request, target or memory handle that is not valid MUST stop the system with bug check
    WDF_VIOLATION and parameter 1 WDF_INVALID_HANDLE.
