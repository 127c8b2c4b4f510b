Feature: WdfRequestCreate
  A request may be created for a target, or for none and given one later.

  @RTG-019 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestcreate @section:returns
  @source:wdfrequest/nf-wdfrequest-wdfrequestcreate @section:remarks
  @source:wdfrequest/nf-wdfrequest-wdfrequestcreate @section:param-IoTarget
  @framework-source:core/fxrequest.cpp
  @framework-source:core/fxrequestbase.cpp
  Rule: RTG-019 Creating for a target asks the same question
    WdfRequestCreate MUST fail for a target that is closed or was never opened, and succeed without a
    target; formatting then gives the request what it needs.
    The source's code is STATUS_INVALID_DEVICE_STATE; the page names none.

    Scenario: For a closed target
      Given a started target "t1"
      And the driver closes "t1"
      When the driver creates request "r1" for "t1"
      Then the creation of "r1" returns a failing status

    Scenario: For no target at all
      Given a started target "t1"
      When the driver creates request "r1"
      Then the creation of "r1" returns STATUS_SUCCESS
      When the driver formats "r1" for read on "t1"
      Then the format of "r1" returns STATUS_SUCCESS
      When the driver sets a completion routine on "r1"
      And the driver sends "r1" to "t1"
      Then "r1" arrives at the lower driver of "t1" once
