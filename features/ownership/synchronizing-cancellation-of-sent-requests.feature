Feature: Synchronizing cancellation of sent requests
  A cancel on one thread may meet a completion on another. The driver keeps the handle valid with a
  reference; the framework keeps the transfer safe.

  @OWN-012 @must @driver @untestable
  @source:wdf/synchronizing-cancellation-of-sent-requests @section:Synchronizing-Cancellation-of-Sent-Requests
  @source:wdfrequest/nf-wdfrequest-wdfrequestcancelsentrequest @section:remarks
  Rule: OWN-012 Find, reference, cancel, dereference
    To cancel a request from a thread that does not own it, a driver MUST find it and add a
    reference under a lock that its completion routine takes too, then cancel it without the lock,
    and then drop the reference.
    Untestable: the locks are the driver's own; the kit's driver keeps the protocol.

  @OWN-013 @must @framework
  @source:wdf/synchronizing-cancellation-of-sent-requests @section:Synchronizing-Cancellation-of-Sent-Requests
  @source:wdfrequest/nf-wdfrequest-wdfrequestcomplete @section:remarks
  @source:wdf/framework-object-life-cycle @section:Using-Reference-Counts
  Rule: OWN-013 A reference keeps the handle and not the transfer
    A driver that holds a reference MUST be able to call WdfRequestCancelSentRequest after the
    request was completed or deleted; the call returns FALSE.

    Scenario: Deleted in its completion routine, cancelled afterwards
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And the driver references "r1"
      And "r1" is sent to "t1"
      And the completion routine of "r1" will:
        """
        the driver deletes "r1"
        """
      And the lower driver completes "r1" with STATUS_SUCCESS
      When the driver cancels "r1"
      Then the cancel of "r1" returns FALSE
      And the destroy callback of "r1" was not called
      When the driver dereferences "r1"
      Then the destroy callback of "r1" was called once

    Scenario: The canceller is the one that completes
      Given a started target "t1"
      And the lower driver of "t1" keeps requests cancelable
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      And the driver references "r1"
      And the completion routine of "r1" will:
        """
        the driver deletes "r1"
        """
      When the driver cancels "r1"
      Then the cancel of "r1" returns TRUE
      And the completion routine of "r1" was called once with STATUS_CANCELLED
      And the destroy callback of "r1" was not called
      When the driver dereferences "r1"
      Then the destroy callback of "r1" was called once
