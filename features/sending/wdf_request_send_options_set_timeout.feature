Feature: WDF_REQUEST_SEND_OPTIONS_SET_TIMEOUT
  A macro of the driver's own program.

  @OPT-008 @must @framework @untestable
  @source:wdfrequest/nf-wdfrequest-wdf_request_send_options_set_timeout @section:description
  @source:wdfrequest/nf-wdfrequest-wdf_request_send_options_set_timeout @section:remarks
  Rule: OPT-008 The time-out and its flag
    WDF_REQUEST_SEND_OPTIONS_SET_TIMEOUT MUST store the time-out and add TIMEOUT to the flags.
    Untestable: the macro is compiled into the driver; the framework sees its result only.
