Feature: WdfIoTargetFormatRequestForIoctl
  A device control request has a code and up to two buffers.

  @FMT-005 @must @framework
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetformatrequestforioctl @section:parameters
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetformatrequestforinternalioctl @section:parameters
  @framework-source:targets/general/km/fxiotargetkm.cpp
  Rule: FMT-005 Control code and both lengths reach the lower driver
    After WdfIoTargetFormatRequestForIoctl or WdfIoTargetFormatRequestForInternalIoctl the lower
    driver MUST find the control code and the lengths of input and output that were given, 0 for a
    buffer left out.

    Scenario Outline: Code and lengths of an <kind>
      Given a started target "t1"
      And a driver-created request "r1" for "t1"
      And "r1" is formatted for <kind> on "t1" with 16 bytes in and 32 bytes out with code 0x222004
      When the driver sends "r1" to "t1"
      Then "r1" arrives at the lower driver of "t1" once as an <kind> with code 0x222004 with 16 bytes in and 32 bytes out

      Examples:
        | kind |
        | ioctl |
        | internal ioctl |

    Scenario: Buffers left out count 0 bytes
      Given a started target "t1"
      And a driver-created request "r1" for "t1"
      And "r1" is formatted for ioctl on "t1" with no buffer with code 0x222008
      When the driver sends "r1" to "t1"
      Then "r1" arrives at the lower driver of "t1" once as an ioctl with code 0x222008 with 0 bytes in and 0 bytes out

    Scenario Outline: <in> bytes in and <out> bytes out of an <kind>
      Given a started target "t1"
      And a driver-created request "r1" for "t1"
      And "r1" is formatted for <kind> on "t1" with <in> bytes in and <out> bytes out with code 0x222004
      When the driver sends "r1" to "t1"
      Then "r1" arrives at the lower driver of "t1" once as an <kind> with code 0x222004 with <in> bytes in and <out> bytes out

      Examples:
        | kind           | in | out |
        | ioctl          | 16 | 0   |
        | ioctl          | 0  | 32  |
        | internal ioctl | 16 | 0   |
        | internal ioctl | 0  | 32  |
