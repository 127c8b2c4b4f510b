Feature: WdfRequestFormatRequestUsingCurrentType
  A received request can be passed down as it came.

  @FMT-021 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestformatrequestusingcurrenttype @section:description
  @source:wdfrequest/nf-wdfrequest-wdfrequestformatrequestusingcurrenttype @section:remarks
  @source:wdf/forwarding-i-o-requests @section:Forwarding-I-O-Requests
  @framework-source:core/fxrequestapi.cpp
  Rule: FMT-021 A received request arrives as it came
    A received request that is formatted by WdfRequestFormatRequestUsingCurrentType MUST arrive at
    the target with the type and the parameters it was received with.
