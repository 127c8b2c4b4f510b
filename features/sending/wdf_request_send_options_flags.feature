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

  @IGN-003 @must @framework
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetstop @section:remarks
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetpurge @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  Rule: IGN-003 Stop and purge leave it alone
    Stop and purge of a target MUST neither cancel nor wait for requests sent with
    IGNORE_TARGET_STATE.
    Closing the target cancels them and waits (TGT-039).

  @IGN-004 @must @framework
  @source:wdfrequest/ne-wdfrequest-_wdf_request_send_options_flags @section:enum-fields
  @framework-source:targets/general/fxiotarget.cpp
  @framework-source:inc/private/common/fxrequestvalidatefunctions.hpp
  Rule: IGN-004 Otherwise a send like any other
    IGNORE_TARGET_STATE MUST combine with TIMEOUT and SYNCHRONOUS, and change nothing about
    completion routine, status, cancel and deadline.

  @FGT-001 @must @framework
  @source:wdfrequest/ne-wdfrequest-_wdf_request_send_options_flags @section:field-WDF_REQUEST_SEND_OPTION_SEND_AND_FORGET
  @source:wdf/completing-i-o-requests @section:When-to-Complete-a-Request
  @source:wdf/forwarding-i-o-requests @section:Forwarding-I-O-Requests
  @framework-source:core/fxrequestapi.cpp
  @framework-source:core/fxrequest.cpp
  Rule: FGT-001 Sent and forgotten
    A successful send with SEND_AND_FORGET MUST return TRUE and arrive, and the lower driver's
    completion goes to the originator without a call to the driver.

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

  @FGT-005 @must @framework
  @source:wdfrequest/ne-wdfrequest-_wdf_request_send_options_flags @section:remarks
  @framework-source:core/fxrequest.cpp
  Rule: FGT-005 Forgotten as received, or as the two other methods say
    A request sent with SEND_AND_FORGET MUST arrive as it was received if it was not formatted, and
    otherwise as WdfRequestFormatRequestUsingCurrentType or WdfRequestWdmFormatUsingStackLocation
    formatted it.

  @FGT-006 @must @framework
  @source:wdfrequest/ne-wdfrequest-_wdf_request_send_options_flags @section:field-WDF_REQUEST_SEND_OPTION_SEND_AND_FORGET
  @source:wdf/controlling-a-general-i-o-target-s-state @section:Controlling-a-General-I-O-Target-s-State
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetstop @section:remarks
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetpurge @section:remarks
  @framework-source:core/fxrequestapi.cpp
  Rule: FGT-006 The state of the target does not matter
    A send with SEND_AND_FORGET to a stopped or purged target MUST arrive at once, and the target
    neither cancels nor waits for it.

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
  @framework-source:core/fxrequestapi.cpp
  Rule: FGT-009 A refused forget leaves the request with the driver
    When a send with SEND_AND_FORGET returns FALSE, the driver MUST still be able to complete the
    request, and the originator gets that completion.

  @CMP-011 @must @framework
  @source:wdfrequest/ne-wdfrequest-_wdf_request_send_options_flags @section:field-WDF_REQUEST_SEND_OPTION_SEND_AND_FORGET
  @framework-source:core/fxrequest.cpp
  Rule: CMP-011 A forgotten request calls no routine
    A completion routine MUST NOT be called for a request that was sent with SEND_AND_FORGET.

  @OPT-003 @must @framework
  @source:wdfrequest/ne-wdfrequest-_wdf_request_send_options_flags @section:enum-fields
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetsendreadsynchronously @section:returns
  @framework-source:inc/private/common/fxrequestvalidatefunctions.hpp
  @framework-source:core/fxrequestapi.cpp
  Rule: OPT-003 Unknown flags are refused
    A send with a flag that KMDF does not know MUST return FALSE, and a synchronous method MUST
    fail.
    The status is STATUS_INVALID_PARAMETER: of the synchronous methods in both profiles, of
    WdfRequestSend in `kmdf-1.33`, where `documented` allows any failing one.

  @OPT-004 @must @framework
  @source:wdfrequest/ne-wdfrequest-_wdf_request_send_options_flags @section:field-WDF_REQUEST_SEND_OPTION_SEND_AND_FORGET
  @framework-source:inc/private/common/fxrequestvalidatefunctions.hpp
  Rule: OPT-004 SEND_AND_FORGET stands alone
    A send with SEND_AND_FORGET and any other flag MUST return FALSE.
    The status is STATUS_INVALID_PARAMETER in `kmdf-1.33` and any failing one in `documented`.

  @OPT-006 @must @framework
  @source:wdfrequest/ne-wdfrequest-_wdf_request_send_options_flags @section:enum-fields
  @framework-source:inc/private/common/fxrequestvalidatefunctions.hpp
  @framework-source:targets/general/fxiotarget.cpp
  Rule: OPT-006 The other flags combine freely
    Every combination of TIMEOUT, SYNCHRONOUS and IGNORE_TARGET_STATE MUST be accepted.

  @OPT-010 @must @framework
  @source:wdfrequest/ne-wdfrequest-_wdf_request_send_options_flags @section:field-WDF_REQUEST_SEND_OPTION_SYNCHRONOUS
  @framework-source:targets/general/fxiotarget.cpp
  Rule: OPT-010 SYNCHRONOUS is no news to the synchronous methods
    A synchronous method MUST wait whether or not SYNCHRONOUS is set.

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
