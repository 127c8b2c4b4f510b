Feature: Deadlines a driver should set
  What the pages recommend.

  @TMO-018 @should @driver @untestable
  @sdv:kmdf-SyncReqSend
  @sdv:kmdf-SyncReqSend2
  @source:devtest/kmdf-syncreqsend @section:SyncReqSend-rule-kmdf
  @source:devtest/kmdf-syncreqsend2 @section:SyncReqSend2-rule-kmdf
  @source:wdf/sending-i-o-requests-synchronously @section:Sending-I-O-Requests-Synchronously
  @source:wdfrequest/nf-wdfrequest-wdfrequestsend @section:remarks
  @source:wdfrequest/nf-wdfrequest-wdfrequestallocatetimer @section:remarks
  @source:wdfrequest/ns-wdfrequest-_wdf_request_send_options @section:remarks
  Rule: TMO-018 Do not wait for ever
    A driver SHOULD set a time-out on synchronous sends, and SHOULD allocate the timer before an
    asynchronous send with a deadline.
    Untestable: the rule binds the driver.
