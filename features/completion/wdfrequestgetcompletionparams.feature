Feature: WdfRequestGetCompletionParams
  What is told about a request that is back.

  @CPR-001 @must @framework
  @source:wdfrequest/ne-wdfrequest-_wdf_request_type @section:enum-fields
  @source:wdfrequest/ns-wdfrequest-_wdf_request_completion_params @section:field-Type
  @source:wdfrequest/nf-wdfrequest-wdfrequestgetcompletionparams @section:remarks
  @framework-source:core/fxrequestcontext.cpp
  @framework-source:targets/general/fxiotargetapi.cpp
  Rule: CPR-001 The type says how it was formatted
    The type in the completion parameters MUST be Read, Write, DeviceControl, DeviceControlInternal
    and Other for the five format methods, in their order.
    In `kmdf-1.33` it is NoFormat for a request that was formatted in another way.

    Scenario Outline: Formatted for <kind>
      Given a started target "t1"
      And a driver-created request "r1" for "t1"
      And "r1" is formatted for <kind> on "t1"
      And "r1" has a completion routine
      And "r1" is sent to "t1"
      When the lower driver completes "r1" with STATUS_SUCCESS and 8 bytes
      Then the completion routine of "r1" was called with type <type>
      And the completion parameters of "r1" have type <type>, STATUS_SUCCESS and 8 bytes

      Examples:
        | kind | type |
        | read | Read |
        | write | Write |
        | ioctl | DeviceControl |
        | internal ioctl | DeviceControlInternal |
        | internal ioctl others | Other |

    @profile:kmdf-1.33
    Scenario: Formatted in another way
      Given a started target "t1"
      And a driver-created request "r1" for "t1"
      And the driver formats "r1" using a stack location for write
      And "r1" has a completion routine
      And "r1" is sent to "t1"
      When the lower driver completes "r1" with STATUS_SUCCESS and 8 bytes
      Then the completion routine of "r1" was called with type NoFormat

  @CPR-002 @must @framework @untestable
  @source:wdfrequest/ns-wdfrequest-_wdf_request_completion_params @section:struct-fields
  @framework-source:core/fxrequestcontext.cpp
  Rule: CPR-002 Buffers, offsets and lengths
    The completion parameters MUST carry the memory objects and offsets that the request was
    formatted with, the control code, and the number of bytes transferred.
    Untestable: the interface to a subject carries the part of the parameters that all types share.

  @CPR-004 @should @framework @profile:kmdf-1.33 @untestable
  @source:wdfrequest/ns-wdfrequest-_wdf_request_completion_params @section:field-Parameters.Read.Length
  @framework-source:core/fxrequestcontext.cpp
  Rule: CPR-004 The length is the information
    The length in the completion parameters SHOULD equal the information, whatever the status.
    Untestable: the interface to a subject carries the part of the parameters that all types share.

  @CPR-005 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestgetcompletionparams @section:remarks
  @framework-source:core/fxrequestbase.cpp
  Rule: CPR-005 Asked for or handed over, the same
    After completion WdfRequestGetCompletionParams MUST give what the completion routine was given.

    Scenario: After an asynchronous send
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      When the lower driver completes "r1" with STATUS_IO_DEVICE_ERROR and 3 bytes
      Then the completion routine of "r1" was called once with STATUS_IO_DEVICE_ERROR and 3 bytes
      And the completion routine of "r1" was called with type Read
      And the completion parameters of "r1" have type Read, STATUS_IO_DEVICE_ERROR and 3 bytes

    Scenario: After a synchronous send
      Given a started target "t1"
      And a driver-created request "r1" for "t1"
      And "r1" is formatted for write on "t1"
      When the driver sends "r1" to "t1" synchronously
      And the lower driver completes "r1" with STATUS_SUCCESS and 64 bytes
      Then the send of "r1" returns TRUE
      And the completion parameters of "r1" have type Write, STATUS_SUCCESS and 64 bytes

  @CPR-006 @may @framework @profile:kmdf-1.33 @untestable
  @source:wdfrequest/nf-wdfrequest-wdfrequestgetcompletionparams @section:parameters
  @source:wdfrequest/ns-wdfrequest-_wdf_request_completion_params @section:remarks
  @framework-source:core/fxrequestapi.cpp
  Rule: CPR-006 A structure of a wrong size
    WdfRequestGetCompletionParams MAY leave a structure of a wrong size untouched.
    Untestable: parameters cross the interface to a subject as values.

  @CPR-007 @may @framework @profile:kmdf-1.33
  @source:wdfrequest/nf-wdfrequest-wdfrequestgetcompletionparams @section:remarks
  @framework-source:core/fxrequestbase.cpp
  Rule: CPR-007 Without a format there is nothing to tell
    WdfRequestGetCompletionParams of a request that was not formatted by one of the five methods MAY
    give empty parameters.

    Scenario: Never formatted
      Given a started target "t1"
      And a driver-created request "r1" for "t1"
      Then the completion parameters of "r1" have type NoFormat, STATUS_SUCCESS and 0 bytes

  @CPR-010 @should @framework @profile:kmdf-1.33 @untestable
  @source:wdfrequest/ns-wdfrequest-_wdf_request_completion_params @section:field-Parameters.Others.Argument1
  @source:wdfrequest/ns-wdfrequest-_wdf_request_completion_params @section:remarks
  @framework-source:core/fxrequestcontext.cpp
  Rule: CPR-010 The arguments of a non-standard control request
    The parameters of a request formatted by WdfIoTargetFormatRequestForInternalIoctlOthers SHOULD
    carry its memory objects as arguments 1, 2 and 4.
    Untestable: the interface to a subject carries the part of the parameters that all types share.

  @CPR-011 @should @framework @profile:kmdf-1.33
  @source:wdfrequest/nf-wdfrequest-wdfrequestgetcompletionparams @section:remarks
  @framework-source:core/fxrequestbase.cpp
  Rule: CPR-011 Told also without a routine
    The completion parameters SHOULD be there for a request that was sent without a completion
    routine.

    Scenario: Sent without a routine
      Given a started target "t1"
      And a driver-created request "r1" for "t1"
      And "r1" is formatted for ioctl on "t1"
      And "r1" is sent to "t1"
      When the lower driver completes "r1" with STATUS_SUCCESS and 8 bytes
      Then the completion routine of "r1" was not called
      And the completion parameters of "r1" have type DeviceControl, STATUS_SUCCESS and 8 bytes
