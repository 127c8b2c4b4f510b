Feature: Forwarding I/O Requests
  What may and may not be assumed between the target a request is formatted for and the target it is
  sent to.

  @FMT-023 @should @framework @profile:kmdf-1.33 @untestable
  @source:wdf/forwarding-i-o-requests @section:Forwarding-I-O-Requests
  @framework-source:inc/private/common/fxiotarget.hpp
  Rule: FMT-023 File object and flags travel along
    Formatting a received request SHOULD hand its stack flags and file object on; a target with a
    file object of its own puts that in their place.
    Untestable: the interface to a subject carries neither flags nor file objects.

  @FMT-025 @should @framework @profile:kmdf-1.33
  @source:wdf/forwarding-i-o-requests @section:Forwarding-I-O-Requests
  @source:wdfrequest/nf-wdfrequest-wdfrequestsend @section:description
  @framework-source:targets/general/fxiotarget.cpp
  Rule: FMT-025 A request goes where it is sent
    A request formatted for one target and sent to another SHOULD arrive at the one named in
    WdfRequestSend, if it has stack locations enough for it.
    A driver does better to format for the target it sends to.

    Scenario: Formatted for one, sent to the other
      Given a started target "t1"
      And a started target "t2"
      And "r1" is a formatted request with a completion routine for "t1"
      When the driver sends "r1" to "t2"
      Then the send of "r1" returns TRUE
      And "r1" arrives at the lower driver of "t2" once as a read of 64 bytes
      And "r1" has not arrived at the lower driver of "t1"
