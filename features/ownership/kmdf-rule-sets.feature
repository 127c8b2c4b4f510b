Feature: Driver duties of the rule sets for Static Driver Verifier
  Rules that bind the driver above the subject. The kit's own driver keeps them; they are listed so
  that a recorded run in which a driver breaks one can name it.

  @DRV-018 @must @driver @untestable @sdv:kmdf-InvalidReqAccess
  @source:devtest/kmdf-invalidreqaccess @section:InvalidReqAccess-rule-kmdf
  Rule: DRV-018 A completed request is left alone
    A driver MUST NOT call a method on a request after it has completed it, unless it holds a
    reference and the method is WdfObjectDereference or WdfRequestCancelSentRequest.
    Untestable: the rule binds the driver; a destroyed handle is the framework's side of it.

  @DRV-021 @must @driver @untestable @sdv:kmdf-RequestCompleted
  @source:devtest/kmdf-requestcompleted @section:RequestCompleted-rule-kmdf
  Rule: DRV-021 Every received request is completed in the end
    A driver MUST complete every request presented to it, unless it forwarded it and will complete it
    when it comes back, or sent it and forgot it.
    Untestable: the rule binds the driver; the kit's driver keeps it.

  @DRV-022 @should @driver @untestable @sdv:kmdf-RequestCompletedLocal
  @source:devtest/kmdf-requestcompletedlocal @section:RequestCompletedLocal-rule-kmdf
  Rule: DRV-022 A request handler does something with its request
    A driver SHOULD complete, send, forward or mark a request before its request handler returns.
    Untestable: the rule binds the driver; keeping a request for later is no harm to the framework.

  @DRV-023 @should @driver @untestable @sdv:kmdf-DeferredRequestCompleted
  @source:devtest/kmdf-deferredrequestcompleted @section:DeferredRequestCompleted-rule-kmdf
  Rule: DRV-023 A deferred request is completed by what was deferred
    A driver that defers a request SHOULD complete it in the callback it deferred it to.
    Untestable: the rule binds the driver; timers and work items are its own.

  @DRV-024 @must @driver @untestable @sdv:kmdf-ReadReqs
  @source:devtest/kmdf-readreqs @section:ReadReqs-rule-kmdf
  Rule: DRV-024 A read is not sent on as something else
    A driver MUST NOT give a request it received as a read to a synchronous method for another kind.
    Untestable: the rule binds the driver; the framework does not check the kind.

  @DRV-025 @must @driver @untestable @sdv:kmdf-WriteReqs
  @source:devtest/kmdf-writereqs @section:WriteReqs-rule-kmdf
  Rule: DRV-025 A write is not sent on as something else
    A driver MUST NOT give a request it received as a write to a synchronous method for another kind.
    Untestable: the rule binds the driver; the framework does not check the kind.

  @DRV-026 @must @driver @untestable @sdv:kmdf-IoctlReqs
  @source:devtest/kmdf-ioctlreqs @section:IoctlReqs-rule-kmdf
  Rule: DRV-026 A device control request is not sent on as something else
    A driver MUST NOT give a request it received as a device control request to a synchronous method
    for another kind.
    Untestable: the rule binds the driver; the framework does not check the kind.

  @DRV-027 @must @driver @untestable @sdv:kmdf-InternalIoctlReqs
  @source:devtest/kmdf-internalioctlreqs @section:InternalIoctlReqs-rule-kmdf
  Rule: DRV-027 An internal device control request is not sent on as something else
    A driver MUST NOT give a request it received as an internal device control request to a
    synchronous method for another kind.
    Untestable: the rule binds the driver; the framework does not check the kind.

  @DRV-028 @must @driver @untestable @sdv:kmdf-FailD0EntryIoTargetState
  @source:devtest/kmdf-faild0entryiotargetstate @section:FailD0EntryIoTargetState-rule-kmdf
  Rule: DRV-028 A failing start of the device stops the targets it started
    A driver whose EvtDeviceD0Entry fails MUST stop the targets it started there.
    Untestable: device power callbacks are not part of the interface.
