"""The messages: one function for each call of the kit, one method for each callback to it.

A function takes the fields of its message, calls the subject, and returns the fields of the
result. Its annotations are the types of the fields; a default of None marks what may be null. To
offer your own implementation, let these functions call it.
"""

from protocol.fields import Refusal, bind, hexadecimal, plain, status_of, structure
from protocol.strands import Callback
from protocol.vocabulary import Format, Memory, ReuseParams, SendOptions, TargetSetup

CALLS = {}


def call(function):
    """Marks what carries out the call of the same name."""
    CALLS[function.__name__] = function
    return function


# Calls: what a driver calls


@call
async def CreateTarget(subject, target: str, setup: dict):
    status = await subject.create_target(target, structure(TargetSetup, setup))
    return {"status": hexadecimal(status)}


@call
async def OpenTarget(subject, target: str):
    return {"status": hexadecimal(await subject.open_target(target))}


@call
async def ReopenTarget(subject, target: str):
    return {"status": hexadecimal(await subject.reopen_target(target))}


@call
async def StartTarget(subject, target: str):
    return {"status": hexadecimal(await subject.start_target(target))}


@call
async def StopTarget(subject, target: str, action: str):
    await subject.stop_target(target, action)
    return {}


@call
async def PurgeTarget(subject, target: str, action: str):
    await subject.purge_target(target, action)
    return {}


@call
async def CloseTarget(subject, target: str):
    await subject.close_target(target)
    return {}


@call
async def CloseTargetForQueryRemove(subject, target: str):
    await subject.close_target_for_query_remove(target)
    return {}


@call
async def DeleteTarget(subject, target: str):
    await subject.delete_target(target)
    return {}


@call
async def GetTargetState(subject, target: str):
    return {"state": await subject.get_target_state(target)}


@call
async def CreateRequest(subject, request: str, target: str = None, parent: str = None):
    return {"status": hexadecimal(await subject.create_request(request, target, parent))}


@call
async def CreateRequestFromIrp(subject, request: str, stackSize: int, freesIrp: bool):
    status = await subject.create_request_from_irp(request, stackSize, freesIrp)
    return {"status": hexadecimal(status)}


@call
async def FormatRequest(subject, request: str, target: str, format: dict):
    status = await subject.format_request(request, target, format_of(format))
    return {"status": hexadecimal(status)}


@call
async def FormatUsingCurrentType(subject, request: str):
    await subject.format_using_current_type(request)
    return {}


@call
async def FormatUsingStackLocation(subject, request: str, type: str, length: int):
    await subject.format_using_stack_location(request, type, length)
    return {}


@call
async def SetCompletionRoutine(subject, request: str, context: str = None):
    await subject.set_completion_routine(request, context)
    return {}


@call
async def Send(subject, request: str, target: str, options: dict):
    return {"value": await subject.send(request, target, structure(SendOptions, options))}


@call
async def SendSynchronously(
    subject, target: str, format: dict, options: dict, request: str = None
):
    status, transferred = await subject.send_synchronously(
        target, request, format_of(format), structure(SendOptions, options)
    )
    return {"status": hexadecimal(status), "bytes": transferred}


@call
async def CancelSentRequest(subject, request: str):
    return {"value": await subject.cancel_sent_request(request)}


@call
async def GetStatus(subject, request: str):
    return {"status": hexadecimal(await subject.get_status(request))}


@call
async def GetInformation(subject, request: str):
    return {"value": await subject.get_information(request)}


@call
async def SetInformation(subject, request: str, information: int):
    await subject.set_information(request, information)
    return {}


@call
async def GetCompletionParams(subject, request: str):
    return {"params": completion_params(await subject.get_completion_params(request))}


@call
async def IsCanceled(subject, request: str):
    return {"value": await subject.is_canceled(request)}


@call
async def AllocateTimer(subject, request: str):
    return {"status": hexadecimal(await subject.allocate_timer(request))}


@call
async def ChangeTarget(subject, request: str, target: str):
    return {"status": hexadecimal(await subject.change_target(request, target))}


@call
async def Reuse(subject, request: str, params: dict):
    return {"status": hexadecimal(await subject.reuse(request, reuse_params(params)))}


@call
async def CompleteRequest(subject, request: str, status: str, information: int = None):
    await subject.complete_request(request, status_of(status), information)
    return {}


@call
async def DeleteRequest(subject, request: str):
    await subject.delete_request(request)
    return {}


@call
async def ReferenceRequest(subject, request: str):
    await subject.reference_request(request)
    return {}


@call
async def DereferenceRequest(subject, request: str):
    await subject.dereference_request(request)
    return {}


# Calls: what a lower driver calls


@call
async def LowerComplete(subject, request: str, status: str, information: int):
    await subject.lower_complete(request, status_of(status), information)
    return {}


@call
async def LowerMarkCancelable(subject, request: str):
    return {"status": hexadecimal(await subject.lower_mark_cancelable(request))}


@call
async def LowerUnmarkCancelable(subject, request: str):
    return {"status": hexadecimal(await subject.lower_unmark_cancelable(request))}


@call
async def LowerIsCanceled(subject, request: str):
    return {"value": await subject.lower_is_canceled(request)}


# Calls: what an originator does, what the system does, and the clock


@call
async def Submit(subject, request: str, method: str, stackSize: int, length: int):
    await subject.submit(request, method, stackSize, length)
    return {}


@call
async def UpperCancel(subject, request: str):
    return {"value": await subject.upper_cancel(request)}


@call
async def NotifyDevice(subject, target: str, notification: str):
    await subject.notify_device(target, notification)
    return {}


@call
async def FailTimerAllocation(subject, request: str):
    await subject.fail_timer_allocation(request)
    return {}


@call
async def advance(subject, units: int):
    await subject.advance(units)
    return {}


def coroutine(subject, method, params):
    """What carries out a call, not begun yet."""
    if method not in CALLS:
        raise Refusal("not-supported", f"there is no method {method}")
    return bind(CALLS[method], params, subject)


# Callbacks


class Kit:
    """The kit as a subject sees it: ``await kit.lower_arrival(...)`` and so on."""

    def lower_arrival(self, request, target, parameters):
        """The lower driver is given a request."""
        fields = plain(parameters._replace(initial_status=hexadecimal(parameters.initial_status)))
        return Callback(
            "LowerArrival", {"request": request, "target": target, "parameters": fields}
        )

    def lower_cancel(self, request, target):
        """The lower driver's cancel callback."""
        return Callback("LowerCancel", {"request": request, "target": target})

    def completion_routine(self, request, target, params, context):
        """The completion routine, EvtRequestCompletionRoutine."""
        fields = {
            "request": request,
            "target": target,
            "params": completion_params(params),
            "context": context,
        }
        return Callback("CompletionRoutine", fields)

    def request_presented(self, request):
        """A queue presents a received request to the driver."""
        return Callback("RequestPresented", {"request": request})

    def upper_completion(self, request, status, information):
        """The originator gets its request back."""
        fields = {"request": request, "status": hexadecimal(status), "information": information}
        return Callback("UpperCompletion", fields)

    def request_cleanup(self, request):
        """EvtCleanupCallback of a request."""
        return Callback("RequestCleanup", {"request": request})

    def request_destroy(self, request):
        """EvtDestroyCallback of a request."""
        return Callback("RequestDestroy", {"request": request})

    def target_cleanup(self, target):
        """EvtCleanupCallback of a target."""
        return Callback("TargetCleanup", {"target": target})

    def target_destroy(self, target):
        """EvtDestroyCallback of a target."""
        return Callback("TargetDestroy", {"target": target})

    def verifier_break(self, reason):
        """The framework's verifier notices a mistake of the driver."""
        return Callback("VerifierBreak", {"reason": reason})


# Structures


def format_of(value):
    """The arguments of a format method, with its memories."""
    decoded = structure(Format, {"input": None, "output": None, **value})
    return decoded._replace(input=memory_of(decoded.input), output=memory_of(decoded.output))


def memory_of(value):
    """A memory object, or None."""
    return None if value is None else structure(Memory, value)


def reuse_params(value):
    """WDF_REQUEST_REUSE_PARAMS."""
    return structure(ReuseParams, {**value, "status": status_of(value.get("status"))})


def completion_params(params):
    """Completion parameters as the wire has them."""
    return plain(params._replace(status=hexadecimal(params.status)))
