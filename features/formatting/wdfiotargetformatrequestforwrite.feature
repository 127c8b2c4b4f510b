Feature: WdfIoTargetFormatRequestForWrite
  A write differs from a read in the direction of its one buffer.

  @FMT-019 @may @framework @untestable
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetformatrequestforwrite @section:remarks
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetformatrequestforioctl @section:returns
  @framework-source:targets/general/km/fxiotargetkm.cpp
  Rule: FMT-019 When the bytes to write are taken
    The bytes of a buffered transfer MAY be taken when the request is formatted; a driver leaves the
    buffer alone from then until completion.
    Untestable: the interface to a subject carries lengths and no bytes.
