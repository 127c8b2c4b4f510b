Feature: WdfIoTargetClose
  Closing a remote target ends all traffic with its device.

  @TGT-039 @must @framework
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetclose @section:remarks
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetclose @section:description
  @framework-source:targets/general/fxiotargetremote.cpp
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TGT-039 Closing ends everything and waits
    WdfIoTargetClose MUST end the queued requests, try to cancel every request that is out, those
    that ignored the target's state included, and MUST NOT return before all of them are back.
    The pages speak of the queue; that sent requests are cancelled and awaited is the source's, and
    needed because the device goes away.

  @TGT-040 @must @framework @profile:kmdf-1.33
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetclose @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TGT-040 While a close waits, requests that ignore the state still pass
    A send with IGNORE_TARGET_STATE to a target whose close still waits MUST be delivered, not be
    cancelled by that close, and be awaited by it.
    `documented` also allows to refuse it.

  @TGT-041 @must @framework
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetclose @section:remarks
  @framework-source:core/fxrequestbase.cpp
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TGT-041 After a close nothing works with the target
    After WdfIoTargetClose has returned, formatting, retargeting and creating a request for the
    target MUST fail, and every send to it MUST return FALSE.
    The source's code is STATUS_INVALID_DEVICE_STATE throughout; the pages name none for the first
    three.

  @TGT-042 @must @framework
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetclose @section:remarks
  @framework-source:targets/general/fxiotargetremote.cpp
  Rule: TGT-042 Closing a closed target does no harm
    WdfIoTargetClose on a target that is closed, closed for query-remove or was never opened MUST
    leave it closed and return.
