"""Your implementation: one coroutine for each call, in the order in which to write them.

Statuses are integers, structures those of protocol/vocabulary.py; protocol/messages.py says what
each call passes on and wants back. A callback is awaited: await self.kit.lower_arrival(...). What
is not written yet answers that it is not, and the kit says of each rule which call it missed.
"""

from protocol.fields import Refusal


def not_written(call):
    raise Refusal("internal", call + " is not written yet")


class Mine:
    def __init__(self, verifier, kit):
        self.verifier = verifier
        self.kit = kit

    # First: objects, and what is asked of them

    async def create_target(self, target, setup):
        not_written("CreateTarget")

    async def get_target_state(self, target):
        not_written("GetTargetState")

    async def create_request(self, request, target, parent):
        not_written("CreateRequest")

    async def get_status(self, request):
        not_written("GetStatus")

    async def get_information(self, request):
        not_written("GetInformation")

    async def set_information(self, request, information):
        not_written("SetInformation")

    # Second: a request goes down and comes back

    async def format_request(self, request, target, format):
        not_written("FormatRequest")

    async def set_completion_routine(self, request, context):
        not_written("SetCompletionRoutine")

    async def send(self, request, target, options):
        not_written("Send")

    async def lower_complete(self, request, status, information):
        not_written("LowerComplete")

    async def get_completion_params(self, request):
        not_written("GetCompletionParams")

    async def change_target(self, request, target):
        not_written("ChangeTarget")

    async def reuse(self, request, params):
        not_written("Reuse")

    async def delete_request(self, request):
        not_written("DeleteRequest")

    async def delete_target(self, target):
        not_written("DeleteTarget")

    async def allocate_timer(self, request):
        not_written("AllocateTimer")

    async def format_using_current_type(self, request):
        not_written("FormatUsingCurrentType")

    async def format_using_stack_location(self, request, type, length):
        not_written("FormatUsingStackLocation")

    # Third: cancelling

    async def cancel_sent_request(self, request):
        not_written("CancelSentRequest")

    async def lower_mark_cancelable(self, request):
        not_written("LowerMarkCancelable")

    async def lower_unmark_cancelable(self, request):
        not_written("LowerUnmarkCancelable")

    async def lower_is_canceled(self, request):
        not_written("LowerIsCanceled")

    async def is_canceled(self, request):
        not_written("IsCanceled")

    # Fourth: targets stop and start

    async def stop_target(self, target, action):
        not_written("StopTarget")

    async def start_target(self, target):
        not_written("StartTarget")

    # Then one capability after the other: VIRTUAL_CLOCK

    async def advance(self, units):
        not_written("advance")

    # SYNCHRONOUS_METHODS

    async def send_synchronously(self, target, request, format, options):
        not_written("SendSynchronously")

    # PURGE

    async def purge_target(self, target, action):
        not_written("PurgeTarget")

    # REMOTE_TARGETS, DEVICE_NOTIFICATIONS

    async def open_target(self, target):
        not_written("OpenTarget")

    async def reopen_target(self, target):
        not_written("ReopenTarget")

    async def close_target(self, target):
        not_written("CloseTarget")

    async def close_target_for_query_remove(self, target):
        not_written("CloseTargetForQueryRemove")

    async def notify_device(self, target, notification):
        not_written("NotifyDevice")

    # RECEIVED_REQUESTS, REQUESTS_FROM_IRP

    async def submit(self, request, method, stackSize, length):
        not_written("Submit")

    async def upper_cancel(self, request):
        not_written("UpperCancel")

    async def complete_request(self, request, status, information):
        not_written("CompleteRequest")

    async def create_request_from_irp(self, request, stackSize, freesIrp):
        not_written("CreateRequestFromIrp")

    # OBJECT_CALLBACKS, ALLOCATION_FAULTS

    async def reference_request(self, request):
        not_written("ReferenceRequest")

    async def dereference_request(self, request):
        not_written("DereferenceRequest")

    async def fail_timer_allocation(self, request):
        not_written("FailTimerAllocation")
