Feature: WdfRequestCreate
  A request may be created for a target, or for none and given one later.

  @RTG-019 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestcreate @section:returns
  @source:wdfrequest/nf-wdfrequest-wdfrequestcreate @section:remarks
  @framework-source:core/fxrequest.cpp
  @framework-source:core/fxrequestbase.cpp
  Rule: RTG-019 Creating for a target asks the same question
    WdfRequestCreate MUST fail for a target that is closed or was never opened, and succeed without a
    target; formatting then gives the request what it needs.
    The source's code is STATUS_INVALID_DEVICE_STATE; the page names none.
