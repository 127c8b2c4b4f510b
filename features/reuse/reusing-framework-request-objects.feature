Feature: Reusing framework request objects
  A driver that sends the same kind of request again and again keeps one request object.

  @REU-008 @must @framework
  @source:wdf/reusing-framework-request-objects @section:Reusing-Framework-Request-Objects
  @source:wdf/completing-i-o-requests @section:When-to-Complete-a-Request
  @framework-source:targets/general/fxiotarget.cpp
  @framework-source:core/fxrequestbase.cpp
  Rule: REU-008 The whole cycle works inside the completion routine
    Reusing, formatting, registering and sending MUST work inside the completion routine, any number
    of times.

    Scenario: A continuous reader, with a lower driver that completes later
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      And the completion routine of "r1" will:
        """
        the driver reuses "r1" with STATUS_SUCCESS
        the driver formats "r1" for read on "t1"
        the driver sets a completion routine on "r1"
        the driver sends "r1" to "t1"
        """
      When the lower driver completes "r1" with STATUS_SUCCESS and 1 bytes
      Then "r1" arrives at the lower driver of "t1" twice
      And "r1" is with the lower driver of "t1"
      When the lower driver completes "r1" with STATUS_SUCCESS and 2 bytes
      Then the completion routine of "r1" was called twice with STATUS_SUCCESS and 2 bytes

    Scenario: A continuous reader, with a lower driver that completes at once
      Given a started target "t1"
      And the lower driver of "t1" completes requests at once with STATUS_SUCCESS and 8 bytes
      And "r1" is a formatted request with a completion routine for "t1"
      And the completion routine of "r1" will:
        """
        the driver reuses "r1" with STATUS_SUCCESS
        the driver formats "r1" for read on "t1"
        the driver sets a completion routine on "r1"
        the driver sends "r1" to "t1"
        """
      When the driver sends "r1" to "t1"
      Then "r1" arrives at the lower driver of "t1" twice
      And the completion routine of "r1" was called twice with STATUS_SUCCESS and 8 bytes

  @REU-013 @must @framework
  @source:wdf/reusing-framework-request-objects @section:Reusing-Framework-Request-Objects
  @source:wdf/request-ownership @section:Request-Ownership
  @source:wdfrequest/nf-wdfrequest-wdfrequestreuse @section:description
  @framework-source:core/fxrequest.cpp
  Rule: REU-013 Reusing keeps the object
    WdfRequestReuse MUST keep the handle and the references of the request, and never clean it up.
    In `kmdf-1.33` it keeps the timer as well; no page speaks of that.

    Scenario: References survive
      Given a started target "t1"
      And a driver-created request "r1" for "t1"
      And the driver references "r1"
      When the driver reuses "r1" with STATUS_SUCCESS
      Then the cleanup callback of "r1" was not called
      When the driver deletes "r1"
      Then the destroy callback of "r1" was not called
      When the driver dereferences "r1"
      Then the destroy callback of "r1" was called once

    @profile:kmdf-1.33
    Scenario: The timer survives
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And the driver allocates a timer for "r1"
      And the driver reuses "r1" with STATUS_SUCCESS
      And "r1" is formatted for read on "t1"
      And "r1" has a completion routine
      And the next timer allocation for "r1" fails
      When the driver sends "r1" to "t1" with a timeout of 50 ms
      Then the send of "r1" returns TRUE
      And "r1" arrives at the lower driver of "t1" once

  @REU-019 @should @driver @untestable
  @source:wdf/memory-buffer-life-cycle @section:Scenario-5-Driver-reuses-a-request-object-that-it-created
  Rule: REU-019 A created request is reused before it is sent again
    A driver SHOULD reuse a request it created before it sends it again.
    Untestable: the rule binds the driver; the source accepts a new format alone.
