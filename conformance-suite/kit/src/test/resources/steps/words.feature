Feature: The words of the scenarios

  Background:
    Given a started target "t1"

  @SND-001
  Scenario: An accepted request reaches the lower driver and comes back once
    Given a driver-created request "r1" for "t1"
    And "r1" is formatted for read on "t1" with 64 bytes
    And "r1" has a completion routine with context "c1"
    When the driver sends "r1" to "t1"
    Then the send returns TRUE
    And "r1" arrives at the lower driver of "t1" once as a read of 64 bytes
    And "r1" is with the lower driver of "t1"
    And the completion routine of "r1" was not called
    When the lower driver completes "r1" with STATUS_SUCCESS and 16 bytes
    Then the completion routine of "r1" was called once with STATUS_SUCCESS and 16 bytes
    And the completion routine of "r1" was called with context "c1"
    And the completion routine of "r1" was called with type Read
    And the status of "r1" is STATUS_SUCCESS
    And the information of "r1" is 16
    And the completion parameters of "r1" have type Read, STATUS_SUCCESS and 16 bytes
    And "r1" is not with a lower driver
    And the following happened in order:
      """
      the send of "r1" began
      "r1" arrived
      the send returned
      the lower driver completed "r1"
      the completion routine of "r1" began
      the completion routine of "r1" ended
      the completion of "r1" returned
      """

  Scenario: A synchronous send waits for the lower driver
    Given "r1" is a formatted request with a completion routine for "t1"
    And the driver removes the completion routine of "r1"
    When the driver sends "r1" to "t1" synchronously with a timeout of 50 ms
    Then the send is still waiting
    When the lower driver completes "r1" with STATUS_SUCCESS and 8 bytes
    Then the send of "r1" returns TRUE
    And the status of "r1" is STATUS_SUCCESS

  Scenario: A timeout cancels the request with the lower driver
    Given the lower driver of "t1" keeps requests cancelable
    And "r1" is a formatted request with a completion routine for "t1"
    When the driver sends "r1" to "t1" with a timeout of 50 ms
    And 49 ms pass
    Then the completion routine of "r1" was not called
    When 1 ms passes
    Then the lower driver is asked to cancel "r1" once
    And the completion routine of "r1" was called with STATUS_IO_TIMEOUT and 0 bytes

  Scenario: A stopped target queues in order
    Given the driver stops "t1" leaving sent requests
    And "r1" is a formatted request with a completion routine for "t1"
    And "r2" is a formatted request with a completion routine for "t1"
    When the driver sends "r1" to "t1"
    And the driver sends "r2" to "t1"
    Then "r1" has not arrived at the lower driver of "t1"
    And the status of "r1" is STATUS_WDF_QUEUED or STATUS_SUCCESS
    When the driver starts "t1"
    Then the start returns STATUS_SUCCESS
    And requests arrived at the lower driver of "t1" in the order "r1", "r2"
    And the state of "t1" is Started

  Scenario: A completion routine sends its request on
    Given a started target "t2"
    And "r1" is a formatted request with a completion routine for "t1"
    And the completion routine of "r1" will:
      """
      the driver reuses "r1" with STATUS_SUCCESS
      the driver changes the target of "r1" to "t2"
      the driver formats "r1" for write on "t2" with 32 bytes
      the driver sets a completion routine on "r1"
      the driver sends "r1" to "t2"
      """
    And "r1" is sent to "t1"
    When the lower driver completes "r1" with STATUS_SUCCESS and 16 bytes
    Then "r1" arrives at the lower driver of "t2" as a write of 32 bytes
    And the completion routine of "r1" was called once
    And the reuse of "r1" returns STATUS_SUCCESS

  Scenario: A received request goes to a lower driver and back
    Given a received read request "q1" with 3 stack locations
    Then "q1" is presented to the driver
    When the driver formats "q1" using its current type
    And the driver sets a completion routine on "q1"
    And the driver sends "q1" to "t1"
    And the lower driver completes "q1" with STATUS_SUCCESS and 5 bytes
    Then the originator has not got "q1" back
    When the driver completes "q1" with STATUS_SUCCESS and 5 bytes
    Then the originator gets "q1" back once with STATUS_SUCCESS and 5 bytes

  Scenario: A waiting stop returns when sent requests are back
    Given "r1" is a formatted request with a completion routine for "t1"
    And "r1" is sent to "t1"
    When the driver stops "t1" waiting for sent requests
    Then the stop is still waiting
    When the lower driver completes "r1" with STATUS_SUCCESS
    Then the stop has returned
    And the stop returns nothing
    And the state of "t1" is Stopped

  @words-wrong
  Scenario: A wrong expectation
    Given "r1" is a formatted request with a completion routine for "t1"
    When the driver sends "r1" to "t1"
    Then the send returns FALSE
