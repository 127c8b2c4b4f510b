Feature: WdfIoTargetGetState
  A driver may ask for a target's state at any time.

  @TGT-002 @must @framework
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetgetstate @section:returns
  @source:wdfiotarget/ne-wdfiotarget-_wdf_io_target_sent_io_action @section:field-WdfIoTargetWaitForSentIoToComplete
  @source:wdfiotarget/ne-wdfiotarget-_wdf_io_target_purge_io_action @section:field-WdfIoTargetPurgeIoAndWait
  @framework-source:targets/general/fxiotargetapi.cpp
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TGT-002 The state changes when the change begins
    WdfIoTargetGetState MUST report the new state while a stop, purge or close still waits for
    requests, and MUST NOT wait itself.
    The page of the stop's actions can be read to wait first and change the state then.

    Scenario Outline: While <call> waits the state is <state>, when <change>
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      When <change>
      Then the <call> of "t1" is still waiting
      And the state of "t1" is <state>
      When the lower driver completes "r1" with STATUS_SUCCESS
      Then the <call> of "t1" has returned
      And the state of "t1" is <state>

      Examples:
        | change                                          | call  | state   |
        | the driver stops "t1" waiting for sent requests | stop  | Stopped |
        | the driver stops "t1" canceling sent requests   | stop  | Stopped |
        | the driver purges "t1" and waits                | purge | Purged  |
        | the driver closes "t1"                          | close | Closed  |

  @TGT-003 @must @framework
  @source:wdfiotarget/ne-wdfiotarget-_wdf_io_target_state @section:enum-fields
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetgetstate @section:returns
  @framework-source:targets/general/fxiotargetapi.cpp
  Rule: TGT-003 A target is in one of six states
    WdfIoTargetGetState MUST report Started, Stopped, Purged, ClosedForQueryRemove, Closed or
    Deleted, and never a closed state for a local target.

    Scenario: A local target through its states
      Given a started target "t1" on the driver's own stack
      Then the state of "t1" is Started
      When the driver stops "t1" leaving sent requests
      Then the state of "t1" is Stopped
      When the driver purges "t1"
      Then the state of "t1" is Purged
      When the driver starts "t1"
      Then the state of "t1" is Started

    Scenario: A remote target through its states
      Given a started target "t1" opened by name
      When the driver closes "t1" for query-remove
      Then the state of "t1" is ClosedForQueryRemove
      When the driver reopens "t1"
      Then the state of "t1" is Started
      When the driver closes "t1"
      Then the state of "t1" is Closed
