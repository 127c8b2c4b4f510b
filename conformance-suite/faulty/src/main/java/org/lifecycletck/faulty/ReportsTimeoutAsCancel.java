package org.lifecycletck.faulty;

import org.lifecycletck.reference.Decisions;
import org.lifecycletck.spi.vocabulary.NtStatus;

/** A framework with one fault: a request that its deadline cancelled ends with STATUS_CANCELLED. */
@Breaks(
    value = "TMO-001",
    sentence = "A request that its deadline cancelled ends with STATUS_CANCELLED.")
public final class ReportsTimeoutAsCancel extends FaultySubject {

  @Override
  Decisions decisions() {
    return new Decisions() {
      @Override
      public NtStatus finalStatus(NtStatus status, boolean expired) {
        return status;
      }
    };
  }
}
