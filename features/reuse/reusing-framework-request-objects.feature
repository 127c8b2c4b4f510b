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

  @REU-013 @must @framework
  @source:wdf/reusing-framework-request-objects @section:Reusing-Framework-Request-Objects
  @source:wdf/request-ownership @section:Request-Ownership
  @framework-source:core/fxrequest.cpp
  Rule: REU-013 Reusing keeps the object
    WdfRequestReuse MUST keep the handle, the references and the timer of the request, and never
    clean it up.

  @REU-019 @should @driver @untestable
  @source:wdf/memory-buffer-life-cycle @section:Scenario-5-Driver-reuses-a-request-object-that-it-created
  Rule: REU-019 A created request is reused before it is sent again
    A driver SHOULD reuse a request it created before it sends it again.
    Untestable: the rule binds the driver; the source accepts a new format alone.
