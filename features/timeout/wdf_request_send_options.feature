Feature: WDF_REQUEST_SEND_OPTIONS: the time-out
  A send may carry a deadline. When it passes, the framework cancels the request, and what was
  cancelled so is called timed out.

  @TMO-001 @must @framework
  @source:wdfrequest/ns-wdfrequest-_wdf_request_send_options @section:field-Timeout
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TMO-001 Timed out
    A request that is sent with TIMEOUT and a time-out other than 0 MUST be cancelled when it is not
    completed in time, and reported with STATUS_IO_TIMEOUT if it then ends with STATUS_CANCELLED.

  @TMO-002 @must @framework
  @source:wdfrequest/ns-wdfrequest-_wdf_request_send_options @section:field-Timeout
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TMO-002 Zero is no deadline
    A time-out of 0 MUST NOT time the request out.

  @TMO-003 @must @framework
  @source:wdfrequest/ns-wdfrequest-_wdf_request_send_options @section:field-Timeout
  @framework-source:inc/primitives/km/mxtimerkm.h
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TMO-003 Relative and absolute
    A negative time-out MUST count from now, and a positive one name a point of system time; both
    are in units of 100 ns.

  @TMO-004 @must @framework
  @source:wdfrequest/ne-wdfrequest-_wdf_request_send_options_flags @section:field-WDF_REQUEST_SEND_OPTION_TIMEOUT
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TMO-004 No flag, no deadline
    A time-out without the TIMEOUT flag MUST be ignored.

  @TMO-005 @must @framework
  @source:wdfrequest/ns-wdfrequest-_wdf_request_send_options @section:field-Timeout
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetsendreadsynchronously @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  @framework-source:core/fxrequestbase.cpp
  Rule: TMO-005 A deadline asks and does not complete
    When the deadline of a request that the lower driver has passes, the framework MUST only ask the
    lower driver to cancel; routine and return of a synchronous send wait for its completion.
    The buffers are the lower driver's until then.

  @TMO-006 @must @framework
  @source:wdfrequest/ns-wdfrequest-_wdf_request_send_options @section:field-Timeout
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TMO-006 Any other status is reported as it is
    A request that ends after its deadline with a status other than STATUS_CANCELLED MUST be
    reported with that status.

  @TMO-007 @must @framework @profile:kmdf-1.33
  @source:wdfrequest/ns-wdfrequest-_wdf_request_send_options @section:field-Timeout
  @source:wdfrequest/nf-wdfrequest-wdfrequestgetinformation @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TMO-007 The information stays
    Where STATUS_CANCELLED becomes STATUS_IO_TIMEOUT, the information MUST stay as the lower driver
    set it.

  @TMO-008 @must @framework
  @source:wdfrequest/ns-wdfrequest-_wdf_request_send_options @section:field-Timeout
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TMO-008 Timed out in the queue
    A queued request whose deadline passes MUST end with STATUS_IO_TIMEOUT and never be delivered.
    STATUS_WDF_IO_TIMEOUT_NOT_SENT is defined for it and never used. In `kmdf-1.33` the information
    is 0.

  @TMO-009 @must @framework
  @source:wdfrequest/ns-wdfrequest-_wdf_request_send_options @section:field-Timeout
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TMO-009 Completed in time
    A deadline MUST have no effect once the request is completed, neither on this send nor on a
    later one.

  @TMO-013 @should @framework
  @source:wdfrequest/ns-wdfrequest-_wdf_request_send_options @section:field-Timeout
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TMO-013 A deadline outlives the start of its target
    The deadline of a queued request SHOULD go on when its target is started.
    In the source WdfIoTargetStart drops the deadline of an asynchronous send: `kmdf-1.33` demands
    that, `documented` allows both. A synchronous send keeps its deadline.

  @TMO-014 @must @framework @profile:kmdf-1.33
  @source:wdfrequest/ns-wdfrequest-_wdf_request_send_options @section:field-Timeout
  @source:wdf/reusing-framework-request-objects @section:Reusing-Framework-Request-Objects
  @framework-source:targets/general/fxiotarget.cpp
  @framework-source:core/fxrequestbase.cpp
  Rule: TMO-014 Reuse after a time-out
    A request that has timed out MUST be reused before it is sent again; before that WdfRequestSend
    returns FALSE with STATUS_CANCELLED.
    In `documented` such a send may go on as if nothing had happened.

  @TMO-015 @must @framework
  @source:wdfrequest/ns-wdfrequest-_wdf_request_send_options @section:field-Timeout
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TMO-015 Cancelled first, deadline later
    A request that was cancelled and completed with STATUS_CANCELLED before its deadline MUST be
    reported with STATUS_CANCELLED; if the deadline passed before that completion, STATUS_IO_TIMEOUT
    is allowed as well.
    In `kmdf-1.33` it is STATUS_IO_TIMEOUT then.

  @TMO-016 @may @framework
  @source:wdfrequest/ns-wdfrequest-_wdf_request_send_options @section:field-Timeout
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TMO-016 A deadline that is already over
    A send whose deadline is already over MUST be accepted; it MAY arrive as cancelled, and ends as
    the lower driver says.

  @TMO-019 @must @framework
  @source:wdfrequest/ns-wdfrequest-_wdf_request_send_options @section:field-Timeout
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TMO-019 Never early
    Before the deadline the framework MUST NOT cancel the request on its account.

  @TMO-020 @must @framework
  @source:wdfrequest/ns-wdfrequest-_wdf_request_send_options @section:field-Timeout
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TMO-020 Timed out is who had a deadline
    STATUS_IO_TIMEOUT MUST be reported only for a send with a deadline that has passed, or if the
    lower driver completed with it.

  @TMO-021 @must @framework @profile:kmdf-1.33
  @source:wdfrequest/ns-wdfrequest-_wdf_request_send_options @section:field-Timeout
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetpurge @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TMO-021 Purge and close end the deadline too
    The deadline of a queued request that is ended by a purge or close of its target MUST have no
    effect on its status or on a later send.

  @TMO-022 @must @framework @profile:kmdf-1.33
  @source:wdfrequest/nf-wdfrequest-wdfrequestsend @section:returns
  @source:wdfrequest/ns-wdfrequest-_wdf_request_send_options @section:field-Timeout
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TMO-022 A refused send sets no deadline
    A send with a deadline that returned FALSE MUST NOT lead to a cancel or to STATUS_IO_TIMEOUT
    later.

  @TMO-023 @may @framework @untestable
  @source:wdfrequest/ns-wdfrequest-_wdf_request_send_options @section:field-Timeout
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TMO-023 Where the interval begins
    The interval of a synchronous send MAY begin when the lower driver's dispatch has returned.
    Untestable: the virtual clock stands still while a call is on its way.
