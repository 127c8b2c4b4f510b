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

    Scenario: To a remote target
      Given a started target "t1"
      And a driver-created request "r1" for "t1"
      And the driver formats "r1" using a stack location for write of 32 bytes
      And "r1" has a completion routine
      When the driver sends "r1" to "t1"
      Then the send of "r1" returns TRUE
      And "r1" arrives at the lower driver of "t1" once as a write of 32 bytes

    Scenario: To the target of the driver's own stack
      Given a started target "t1" on the driver's own stack
      And a driver-created request "r1" for "t1"
      And the driver formats "r1" using a stack location for read of 16 bytes
      And "r1" has a completion routine
      When the driver sends "r1" to "t1"
      Then "r1" arrives at the lower driver of "t1" once as a read of 16 bytes
