Feature: WDF_REQUEST_SEND_OPTIONS
  The structure that carries flags and time-out.

  @OPT-001 @must @framework @untestable
  @source:wdfrequest/nf-wdfrequest-wdfrequestsend @section:parameters
  @framework-source:inc/private/common/fxrequestvalidatefunctions.hpp
  Rule: OPT-001 No options
    WdfRequestSend without options MUST behave as with options that have no flag set.
    Untestable: options cross the interface to a subject as values, and a send without them has none
    set.

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

    Scenario Outline: <size> bytes in WdfRequestSend
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      When the driver sends "r1" to "t1" with a size of <size> bytes
      Then the send of "r1" returns FALSE
      And the status of "r1" is a failing status
      And "r1" has not arrived at the lower driver of "t1"

      Examples:
        | size |
        | 0 |
        | 8 |
        | 24 |

    Scenario Outline: 8 bytes in <method>
      Given a started target "t1"
      When the driver calls <method> on "t1" without a request with a size of 8 bytes
      Then the transfer returns STATUS_INFO_LENGTH_MISMATCH

      Examples:
        | method |
        | WdfIoTargetSendReadSynchronously |
        | WdfIoTargetSendWriteSynchronously |
        | WdfIoTargetSendIoctlSynchronously |
        | WdfIoTargetSendInternalIoctlSynchronously |
        | WdfIoTargetSendInternalIoctlOthersSynchronously |

    @profile:kmdf-1.33
    Scenario: The status that WdfRequestSend leaves
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      When the driver sends "r1" to "t1" with a size of 8 bytes
      Then the send of "r1" returns FALSE
      And the status of "r1" is STATUS_INVALID_PARAMETER

  @OPT-005 @must @framework @profile:kmdf-1.33
  @source:wdfrequest/nf-wdfrequest-wdfrequestsend @section:remarks
  @source:wdfrequest/nf-wdfrequest-wdfrequestsend @section:returns
  @framework-source:core/fxrequestapi.cpp
  Rule: OPT-005 Options are looked at first
    Bad options MUST be refused before the completion routine, the origin of the request and the
    state of the target are looked at, and change nothing but the status.

    Scenario: Bad flags, no routine, closed target
      Given a started target "t1"
      And a received read request "q1"
      And "q1" is formatted for read on "t1"
      And the driver closes "t1"
      When the driver sends "q1" to "t1" with flags 0x10
      Then the send of "q1" returns FALSE
      And the status of "q1" is STATUS_INVALID_PARAMETER

  @OPT-009 @must @framework @profile:kmdf-1.33 @untestable
  @source:wdfrequest/ns-wdfrequest-_wdf_request_send_options @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  Rule: OPT-009 Options are read during the call
    Changing the options after WdfRequestSend has returned MUST NOT affect the request.
    Untestable: options cross the interface to a subject as values.
