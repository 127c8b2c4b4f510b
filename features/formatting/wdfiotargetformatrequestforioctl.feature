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
