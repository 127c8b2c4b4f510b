Feature: WDF_REQUEST_COMPLETION_PARAMS_INIT
  A macro of the driver's own program.

  @CPR-009 @must @framework @untestable
  @source:wdfrequest/nf-wdfrequest-wdf_request_completion_params_init @section:description
  Rule: CPR-009 Zeroed, with size and no type
    WDF_REQUEST_COMPLETION_PARAMS_INIT MUST clear the structure, and set its size and the type
    NoFormat.
    Untestable: the macro is compiled into the driver; the framework sees its result only.
