package org.lifecycletck.faulty;

import org.lifecycletck.spi.Kit;
import org.lifecycletck.spi.Subject;
import org.lifecycletck.spi.vocabulary.SentIoAction;
import org.lifecycletck.spi.vocabulary.TargetId;

/** A framework with one fault: a stop that is to wait for sent requests returns at once. */
@Breaks(value = "TGT-016", sentence = "A stop that is to wait for sent requests returns at once.")
public final class StopsWithoutWaiting extends FaultySubject {

  @Override
  public Subject open(Setup setup, Kit kit) {
    return new ForwardingSubject(super.open(setup, kit)) {
      @Override
      public void stopTarget(TargetId target, SentIoAction action) {
        boolean waits = action == SentIoAction.WAIT_FOR_SENT_IO_TO_COMPLETE;
        inner.stopTarget(target, waits ? SentIoAction.LEAVE_SENT_IO_PENDING : action);
      }
    };
  }
}
