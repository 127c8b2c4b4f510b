package org.lifecycletck.faulty;

import org.lifecycletck.reference.Decisions;
import org.lifecycletck.spi.vocabulary.NtStatus;

/**
 * A framework with one fault: a purge completes queued requests with STATUS_SUCCESS though nothing
 * was transferred.
 */
@Breaks(
    value = "SND-009",
    sentence =
        "A purge completes queued requests with STATUS_SUCCESS though nothing was transferred.")
public final class DrainsWithSuccess extends FaultySubject {

  @Override
  Decisions decisions() {
    return new Decisions() {
      @Override
      public NtStatus statusOfDrained() {
        return NtStatus.SUCCESS;
      }
    };
  }
}
