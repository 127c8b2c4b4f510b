Feature: WDF_REQUEST_SEND_OPTIONS
  The structure that carries flags and time-out.

  @OPT-001 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestsend @section:parameters
  @framework-source:inc/private/common/fxrequestvalidatefunctions.hpp
  Rule: OPT-001 No options
    WdfRequestSend without options MUST behave as with options that have no flag set.

  @OPT-002 @must @framework
  @source:wdfrequest/ns-wdfrequest-_wdf_request_send_options @section:field-Size
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetsendreadsynchronously @section:returns
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetsendwritesynchronously @section:returns
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetsendioctlsynchronously @section:returns
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetsendinternalioctlsynchronously @section:returns
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetsendinternalioctlotherssynchronously @section:returns
  @framework-source:inc/private/common/fxrequestvalidatefunctions.hpp
  @framework-source:core/fxrequestapi.cpp
  Rule: OPT-002 The size of the structure is checked
    Options of a wrong size MUST make WdfRequestSend return FALSE and a synchronous method return
    STATUS_INFO_LENGTH_MISMATCH.
    WdfRequestSend leaves STATUS_INVALID_PARAMETER in `kmdf-1.33` and any failing status in
    `documented`.

  @OPT-005 @must @framework @profile:kmdf-1.33
  @source:wdfrequest/nf-wdfrequest-wdfrequestsend @section:remarks
  @framework-source:core/fxrequestapi.cpp
  Rule: OPT-005 Options are looked at first
    Bad options MUST be refused before the completion routine, the origin of the request and the
    state of the target are looked at, and change nothing but the status.

  @OPT-009 @must @framework @profile:kmdf-1.33 @untestable
  @source:wdfrequest/ns-wdfrequest-_wdf_request_send_options @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  Rule: OPT-009 Options are read during the call
    Changing the options after WdfRequestSend has returned MUST NOT affect the request.
    Untestable: options cross the interface to a subject as values.
