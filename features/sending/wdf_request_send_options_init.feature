Feature: WDF_REQUEST_SEND_OPTIONS_INIT
  A macro of the driver's own program.

  @OPT-007 @must @framework @untestable
  @source:wdfrequest/nf-wdfrequest-wdf_request_send_options_init @section:description
  @source:wdfrequest/nf-wdfrequest-wdf_request_send_options_init @section:parameters
  Rule: OPT-007 Zeroed, with size and flags
    WDF_REQUEST_SEND_OPTIONS_INIT MUST clear the structure and set its size and its flags.
    Untestable: the macro is compiled into the driver; the framework sees its result only.
