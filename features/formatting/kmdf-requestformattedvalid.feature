Feature: RequestFormattedValid
  What the framework's verifier does about a request that is not formatted.

  @FMT-002 @must @framework @verifier-on
  @source:wdf/sending-i-o-requests-asynchronously @section:Sending-I-O-Requests-Asynchronously
  @framework-source:targets/general/fxiotarget.cpp
  @framework-source:inc/private/common/fxrequestbase.hpp
  Rule: FMT-002 An unformatted request is refused
    With the verifier on, a send of an unformatted request that is not send-and-forget MUST return
    FALSE; nothing arrives and no routine is called.
    The status is STATUS_REQUEST_NOT_ACCEPTED in `kmdf-1.33` and any failing one in `documented`.
    A format consumed by a completed send does not count (FMT-028). After WdfRequestReuse the source
    still takes the request for formatted; `documented` and `kmdf-1.33` both allow either there.

    Scenario: Never formatted
      Given a started target "t1"
      And a driver-created request "r1" for "t1"
      And "r1" has a completion routine
      When the driver sends "r1" to "t1"
      Then the send of "r1" returns FALSE
      And the status of "r1" is a failing status
      And "r1" has not arrived at the lower driver of "t1"
      And the completion routine of "r1" was not called

    Scenario: Never formatted, sent synchronously
      Given a started target "t1"
      And a driver-created request "r1" for "t1"
      When the driver sends "r1" to "t1" synchronously
      Then the send of "r1" returns FALSE
      And the status of "r1" is a failing status
      And "r1" has not arrived at the lower driver of "t1"
