Feature: WdfRequestWdmFormatUsingStackLocation
  A driver may bring the stack location that the lower driver is to see.

  @FMT-022 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestwdmformatusingstacklocation @section:description
  @source:wdfrequest/nf-wdfrequest-wdfrequestwdmformatusingstacklocation @section:remarks
  @framework-source:core/fxrequestapi.cpp
  @framework-source:inc/private/km/fxirpkm.hpp
  Rule: FMT-022 The stack location arrives as given
    A request that is formatted by WdfRequestWdmFormatUsingStackLocation MUST arrive at the target,
    local or remote, as the stack location says.
