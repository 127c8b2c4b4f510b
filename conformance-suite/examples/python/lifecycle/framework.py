"""The framework: the parts of the implementation, and which of them answers which call."""

from lifecycle.clock import Clock
from lifecycle.completion import Completion
from lifecycle.formatting import Formatting
from lifecycle.handles import Handles
from lifecycle.lower_side import LowerSide
from lifecycle.request_control import RequestControl
from lifecycle.send_path import SendPath
from lifecycle.synchronous import SynchronousTransfers
from lifecycle.target_control import TargetControl
from lifecycle.upper_side import UpperSide


class Framework:
    """One framework, of one case: what the messages of the protocol call."""

    def __init__(self, verifier, kit):
        self.verifier = verifier
        self.kit = kit
        self.clock = Clock()
        self.handles = Handles()
        self.completion = Completion(kit)
        self.lower_side = LowerSide(self)
        requests = RequestControl(self)
        formatting = Formatting(self)
        send_path = SendPath(self)
        self._offer_targets(TargetControl(self, requests))
        self._offer_requests(requests)
        self._offer_sending(formatting, send_path)
        self._offer_borders(UpperSide(self, requests))

    def _offer_targets(self, targets):
        self.create_target = targets.create
        self.open_target = targets.open
        self.reopen_target = targets.reopen
        self.start_target = targets.start
        self.stop_target = targets.stop
        self.purge_target = targets.purge
        self.close_target = targets.close
        self.close_target_for_query_remove = targets.close_for_query_remove
        self.delete_target = targets.delete
        self.get_target_state = targets.state
        self.notify_device = targets.notify_device

    def _offer_requests(self, requests):
        self.create_request = requests.create
        self.create_request_from_irp = requests.create_from_irp
        self.delete_request = requests.delete
        self.reference_request = requests.reference
        self.dereference_request = requests.dereference
        self.reuse = requests.reuse
        self.set_completion_routine = requests.set_completion_routine
        self.cancel_sent_request = requests.cancel_sent
        self.get_status = requests.status
        self.get_information = requests.information
        self.set_information = requests.set_information
        self.get_completion_params = requests.completion_params
        self.is_canceled = requests.is_canceled
        self.allocate_timer = requests.allocate_timer
        self.fail_timer_allocation = requests.fail_timer_allocation

    def _offer_sending(self, formatting, send_path):
        self.format_request = formatting.format
        self.format_using_current_type = formatting.format_using_current_type
        self.format_using_stack_location = formatting.format_using_stack_location
        self.change_target = formatting.change_target
        self.send = send_path.send
        self.send_synchronously = SynchronousTransfers(self, formatting, send_path).send

    def _offer_borders(self, upper_side):
        self.lower_complete = self.lower_side.complete
        self.lower_mark_cancelable = self.lower_side.mark_cancelable
        self.lower_unmark_cancelable = self.lower_side.unmark_cancelable
        self.lower_is_canceled = self.lower_side.is_canceled
        self.submit = upper_side.submit
        self.upper_cancel = upper_side.cancel
        self.complete_request = upper_side.complete
        self.advance = self.clock.advance

    async def verifier_break(self, reason):
        """Reports a mistake of the driver where the verifier is on."""
        if self.verifier:
            await self.kit.verifier_break(reason)
