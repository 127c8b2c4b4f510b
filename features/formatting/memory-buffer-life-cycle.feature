Feature: Memory Buffer Life Cycle
  A format holds on to the memory objects it was given until the request is used otherwise.

  @FMT-017 @must @framework @untestable
  @source:wdf/memory-buffer-life-cycle @section:Scenario-3-Driver-issues-an-I-O-request-that-uses-an-existing-memory-object
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetformatrequestforread @section:remarks
  @framework-source:core/fxrequestcontext.cpp
  @framework-source:core/fxrequestbase.cpp
  Rule: FMT-017 A format keeps its memory objects
    A format MUST hold a reference on each memory object until the request is reused, formatted
    again, retargeted, completed by the driver, or deleted; the lower driver's completion alone does
    not give it back.
    Untestable: the interface to a subject carries lengths and no memory objects.

  @FMT-028 @must @driver @verifier-on
  @source:wdf/memory-buffer-life-cycle @section:Scenario-5-Driver-reuses-a-request-object-that-it-created
  @source:wdf/reusing-framework-request-objects @section:Reusing-Framework-Request-Objects
  @source:wdfrequest/nf-wdfrequest-wdfrequestreuse @section:remarks
  @framework-source:core/fxrequestbase.cpp
  Rule: FMT-028 A completed send consumes the format
    A driver MUST format a request that has come back before it sends it again, also to the same
    target with the same parameters.
    The framework's verifier refuses the send with STATUS_REQUEST_NOT_ACCEPTED.

    Scenario: The same request again, without a new format
      Given a started target "t1"
      And the lower driver of "t1" completes requests at once with STATUS_SUCCESS
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      When the driver sets a completion routine on "r1"
      And the driver sends "r1" to "t1"
      Then the send of "r1" returns FALSE
      And the status of "r1" is a failing status
      And "r1" arrives at the lower driver of "t1" once
      And the completion routine of "r1" was called once
