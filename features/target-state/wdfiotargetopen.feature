Feature: WdfIoTargetOpen
  A remote target is opened before it is used, and may be opened again after it was closed.

  @TGT-044 @must @framework
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetopen @section:remarks
  @source:wdf/controlling-a-general-i-o-target-s-state @section:Remote-I-O-Target-States
  @framework-source:targets/general/fxiotargetremote.cpp
  Rule: TGT-044 Opening starts
    A successful WdfIoTargetOpen MUST leave the target started, whatever its state was before.

  @TGT-045 @must @framework
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetopen @section:returns
  @framework-source:targets/general/fxiotargetremote.cpp
  Rule: TGT-045 An open target is not opened
    WdfIoTargetOpen on a target that is open MUST return STATUS_INVALID_DEVICE_STATE and leave it
    and its requests as they are.

  @TGT-046 @must @framework @untestable
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetopen @section:returns
  @framework-source:targets/general/fxiotargetapi.cpp
  Rule: TGT-046 Malformed parameters are refused
    WdfIoTargetOpen MUST refuse parameters of a wrong size or type with
    STATUS_INFO_LENGTH_MISMATCH or STATUS_INVALID_PARAMETER, and change nothing.
    Untestable: the interface opens targets by a setup that cannot be malformed.

  @TGT-047 @must @framework @untestable
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetopen @section:remarks
  @framework-source:targets/general/fxiotargetremote.cpp
  Rule: TGT-047 A failed open delivers nothing
    After WdfIoTargetOpen has failed, no request MUST reach the device.
    Untestable: opening a device that does not exist is not part of the interface.

  @TGT-048 @must @framework
  @source:wdfiotarget/ne-wdfiotarget-_wdf_io_target_open_type @section:enum-fields
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetopen @section:remarks
  @framework-source:targets/general/fxiotargetremote.cpp
  Rule: TGT-048 Reopening needs a name
    WdfIoTargetOpen with the type Reopen MUST reopen a target that was opened by name, and fail with
    STATUS_INVALID_DEVICE_REQUEST for one that was not.
