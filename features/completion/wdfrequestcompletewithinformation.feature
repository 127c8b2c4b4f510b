Feature: WdfRequestCompleteWithInformation
  How the driver answers the originator of a request it received.

  @STS-007 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestcompletewithinformation @section:remarks
  @source:wdfrequest/nf-wdfrequest-wdfrequestsetinformation @section:remarks
  @source:wdf/completing-i-o-requests @section:Providing-Completion-Information
  @framework-source:core/fxrequest.cpp
  Rule: STS-007 Status and information reach the originator
    The originator MUST get the status and information that the driver completes with, whether by
    WdfRequestCompleteWithInformation or by WdfRequestSetInformation and WdfRequestComplete.

  @STS-011 @must @framework @profile:kmdf-1.33
  @source:wdfrequest/nf-wdfrequest-wdfrequestcompletewithinformation @section:parameters
  @source:wdfrequest/nf-wdfrequest-wdfrequestcomplete @section:remarks
  @framework-source:core/fxrequest.cpp
  Rule: STS-011 The framework's own codes do not leave the driver
    When a driver completes a received request with a status of the framework's own, the originator
    MUST get the system's code for it.
    STATUS_WDF_PAUSED and STATUS_WDF_BUSY become STATUS_DEVICE_BUSY,
    STATUS_WDF_DEVICE_REMOVED_NOT_SENT becomes STATUS_INVALID_DEVICE_REQUEST. `documented` allows
    both.
