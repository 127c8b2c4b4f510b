Feature: A callback that does not come
  What a script inside it would have done is missing, by no fault of the scenario.

  @REU-001
  Rule: REU-001

    Scenario: The routine reuses its request
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And the completion routine of "r1" will:
        """
        the driver reuses "r1" with STATUS_SUCCESS
        """
      And "r1" is sent to "t1"
      When the lower driver completes "r1" with STATUS_UNSUCCESSFUL and 0 bytes
      Then the reuse of "r1" returns STATUS_SUCCESS
