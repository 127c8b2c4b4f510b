Feature: EvtIoTargetQueryRemove, EvtIoTargetRemoveComplete, EvtIoTargetRemoveCanceled
  The system tells the owner of a remote target that its device may go, goes, or stays. The kit's
  driver registers no callback, so that the framework does what it does by default.

  @TGT-049 @must @framework
  @source:wdfiotarget/nc-wdfiotarget-evt_wdf_io_target_query_remove @section:remarks
  @source:wdf/controlling-a-general-i-o-target-s-state @section:Remote-I-O-Target-States
  @framework-source:targets/general/km/fxiotargetremotekm.cpp
  Rule: TGT-049 A query for removal closes the target
    Where the driver registered no callback, a query for removal MUST close the target for
    query-remove.

    Scenario: A query while a request is out
      Given a started target "t1"
      And the lower driver of "t1" keeps requests cancelable
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      When the system notifies "t1" of a query-remove
      Then the completion routine of "r1" was called once with STATUS_CANCELLED and 0 bytes
      And the state of "t1" is ClosedForQueryRemove

  @TGT-050 @must @framework
  @source:wdfiotarget/nc-wdfiotarget-evt_wdf_io_target_remove_complete @section:remarks
  @source:wdf/controlling-a-general-i-o-target-s-state @section:Remote-I-O-Target-States
  @framework-source:targets/general/km/fxiotargetremotekm.cpp
  Rule: TGT-050 A removed device closes the target for good
    Where the driver registered no callback, a completed removal MUST close the target, end its
    queued requests and cancel those that are out.

    Scenario: Removed with a request in the queue
      Given a stopped target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      When the system notifies "t1" of a completed remove
      Then the completion routine of "r1" was called once with STATUS_CANCELLED or STATUS_WDF_DEVICE_REMOVED_NOT_SENT
      And the state of "t1" is Closed

    Scenario: Removed after a query
      Given a started target "t1"
      And the system notifies "t1" of a query-remove
      When the system notifies "t1" of a completed remove
      Then the state of "t1" is Closed

  @TGT-051 @must @framework @profile:kmdf-1.33
  @source:wdfiotarget/nc-wdfiotarget-evt_wdf_io_target_remove_canceled @section:remarks
  @framework-source:targets/general/km/fxiotargetremotekm.cpp
  Rule: TGT-051 A cancelled removal reopens the target
    Where the driver registered no callback, a cancelled removal MUST reopen a target that was opened
    by name, and leave any other one closed for query-remove.

    Scenario: Opened by name
      Given a started target "t1" opened by name
      And "r1" is a formatted request with a completion routine for "t1"
      And the system notifies "t1" of a query-remove
      When the system notifies "t1" of a canceled remove
      Then the state of "t1" is Started
      When the driver sends "r1" to "t1"
      Then "r1" arrives at the lower driver of "t1" once

    Scenario: Not opened by name
      Given a started target "t1"
      And the system notifies "t1" of a query-remove
      When the system notifies "t1" of a canceled remove
      Then the state of "t1" is ClosedForQueryRemove
