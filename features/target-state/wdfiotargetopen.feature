Feature: WdfIoTargetOpen
  A remote target is opened before it is used, and may be opened again after it was closed.

  @TGT-044 @must @framework
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetopen @section:remarks
  @source:wdf/controlling-a-general-i-o-target-s-state @section:Remote-I-O-Target-States
  @framework-source:targets/general/fxiotargetremote.cpp
  Rule: TGT-044 Opening starts
    A successful WdfIoTargetOpen MUST leave the target started, whatever its state was before.

    Scenario: Opened after a close
      Given a started target "t1"
      And the driver closes "t1"
      When the driver opens "t1"
      Then the open of "t1" returns STATUS_SUCCESS
      And the state of "t1" is Started
      Given "r1" is a formatted request with a completion routine for "t1"
      When the driver sends "r1" to "t1"
      Then "r1" arrives at the lower driver of "t1" once

    Scenario: Opened for the first time, after a stop
      Given a remote target "t1" that was never opened
      And the driver stops "t1" leaving sent requests
      When the driver opens "t1"
      Then the open of "t1" returns STATUS_SUCCESS
      And the state of "t1" is Started

  @TGT-045 @must @framework
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetopen @section:returns
  @framework-source:targets/general/fxiotargetremote.cpp
  Rule: TGT-045 An open target is not opened
    WdfIoTargetOpen on a target that is open MUST return STATUS_INVALID_DEVICE_STATE and leave it
    and its requests as they are.

    Scenario: Opened although it is open
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      When the driver opens "t1"
      Then the open of "t1" returns STATUS_INVALID_DEVICE_STATE
      And the state of "t1" is Started
      And "r1" is with the lower driver of "t1"
      When the lower driver completes "r1" with STATUS_SUCCESS
      Then the completion routine of "r1" was called once with STATUS_SUCCESS

  @TGT-046 @must @framework @untestable
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetopen @section:returns
  @framework-source:targets/general/fxiotargetapi.cpp
  Rule: TGT-046 Malformed parameters are refused
    WdfIoTargetOpen MUST refuse parameters of a wrong size or type with
    STATUS_INFO_LENGTH_MISMATCH or STATUS_INVALID_PARAMETER, and change nothing.
    Untestable: the interface opens targets by a setup that cannot be malformed.

  @TGT-047 @must @framework @untestable
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetopen @section:remarks
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetopen @section:description
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

    Scenario: Opened by name
      Given a started target "t1" opened by name
      And the driver closes "t1" for query-remove
      When the driver reopens "t1"
      Then the reopen of "t1" returns STATUS_SUCCESS
      And the state of "t1" is Started

    Scenario: Not opened by name
      Given a started target "t1"
      And the driver closes "t1" for query-remove
      When the driver reopens "t1"
      Then the reopen of "t1" returns STATUS_INVALID_DEVICE_REQUEST
      And the state of "t1" is ClosedForQueryRemove
