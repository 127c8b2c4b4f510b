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

  @FMT-025 @should @driver @profile:kmdf-1.33
  @source:wdf/forwarding-i-o-requests @section:Forwarding-I-O-Requests
  @framework-source:targets/general/fxiotarget.cpp
  Rule: FMT-025 A request goes where it is sent
    A driver SHOULD send a request to the target it was formatted for; the source delivers it to the
    target named in WdfRequestSend and looks at the stack locations only.
