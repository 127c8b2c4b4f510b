Feature: WdfRequestCreateFromIrp
  A request object over an IRP that the driver brings.

  @LIF-017 @must @framework @untestable
  @source:wdfrequest/nf-wdfrequest-wdfrequestcreatefromirp @section:parameters
  @framework-source:core/fxrequestbase.cpp
  Rule: LIF-017 The IRP is freed by whom the driver says
    The IRP MUST be freed with the request where RequestFreesIrp is TRUE, and never by the framework
    where it is FALSE.
    Untestable: the memory of an IRP is not visible through the interface.
