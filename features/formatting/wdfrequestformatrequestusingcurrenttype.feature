Feature: WdfRequestFormatRequestUsingCurrentType
  A received request can be passed down as it came.

  @FMT-021 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestformatrequestusingcurrenttype @section:description
  @source:wdfrequest/nf-wdfrequest-wdfrequestformatrequestusingcurrenttype @section:remarks
  @source:wdf/forwarding-i-o-requests @section:Forwarding-I-O-Requests
  @framework-source:core/fxrequestapi.cpp
  Rule: FMT-021 A received request arrives as it came
    A received request that is formatted by WdfRequestFormatRequestUsingCurrentType MUST arrive at
    the target with the type and the parameters it was received with.

    Scenario Outline: A received <kind> passed down as it came
      Given a started target "t1" on the driver's own stack
      And a received <kind> request "q1" with 3 stack locations and 48 bytes
      And the driver formats "q1" using its current type
      And "q1" has a completion routine
      When the driver sends "q1" to "t1"
      Then the send of "q1" returns TRUE
      And "q1" arrives at the lower driver of "t1" once as a <kind> of 48 bytes

      Examples:
        | kind |
        | read |
        | write |

    Scenario: A received ioctl stays an ioctl
      Given a started target "t1" on the driver's own stack
      And a received ioctl request "q1" with 3 stack locations
      And the driver formats "q1" using its current type
      And "q1" has a completion routine
      When the driver sends "q1" to "t1"
      Then "q1" arrives at the lower driver of "t1" once as an ioctl
