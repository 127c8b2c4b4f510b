package org.lifecycletck.spi;

import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;

/** What the lower driver calls about a request it holds, between its arrival and its completion. */
public interface LowerFace {

  /** {@code WdfRequestCompleteWithInformation} by the lower driver; also inside the arrival. */
  void lowerComplete(RequestId request, NtStatus status, long information);

  /** {@code WdfRequestMarkCancelableEx}: success, or cancelled if a cancel came before. */
  NtStatus lowerMarkCancelable(RequestId request);

  /**
   * {@code WdfRequestUnmarkCancelable}: success, or cancelled if the cancel callback was called.
   */
  NtStatus lowerUnmarkCancelable(RequestId request);

  /** {@code WdfRequestIsCanceled}. */
  boolean lowerIsCanceled(RequestId request);
}
