Feature: WdfIoTargetFormatRequestForInternalIoctlOthers
  The non-standard internal device control request carries three buffers and a code in its four
  arguments.

  @FMT-006 @must @framework @untestable
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetformatrequestforinternalioctlothers @section:parameters
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetsendinternalioctlotherssynchronously @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  @framework-source:targets/general/fxiotargetapi.cpp
  Rule: FMT-006 The four arguments
    The addresses of the three buffers MUST be arguments 1, 2 and 4 of the request, the control code
    argument 3, and a buffer left out NULL.
    Untestable: the interface to a subject carries lengths and no addresses.
