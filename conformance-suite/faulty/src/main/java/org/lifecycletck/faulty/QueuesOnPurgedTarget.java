package org.lifecycletck.faulty;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.lifecycletck.spi.Kit;
import org.lifecycletck.spi.Subject;
import org.lifecycletck.spi.vocabulary.PurgeIoAction;
import org.lifecycletck.spi.vocabulary.SentIoAction;
import org.lifecycletck.spi.vocabulary.TargetId;
import org.lifecycletck.spi.vocabulary.TargetState;

/** A framework with one fault: a send to a purged target is queued instead of refused. */
@Breaks(value = "SND-008", sentence = "A send to a purged target is queued instead of refused.")
public final class QueuesOnPurgedTarget extends FaultySubject {

  @Override
  public Subject open(Setup setup, Kit kit) {
    Set<TargetId> purged = ConcurrentHashMap.newKeySet();
    return new ForwardingSubject(super.open(setup, kit)) {
      @Override
      public void purgeTarget(TargetId target, PurgeIoAction action) {
        inner.purgeTarget(target, action);
        if (inner.getTargetState(target) == TargetState.PURGED) {
          inner.stopTarget(target, SentIoAction.LEAVE_SENT_IO_PENDING);
          purged.add(target);
        }
      }

      @Override
      public void stopTarget(TargetId target, SentIoAction action) {
        inner.stopTarget(target, action);
        purged.remove(target);
      }

      @Override
      public TargetState getTargetState(TargetId target) {
        TargetState state = inner.getTargetState(target);
        return state == TargetState.STOPPED && purged.contains(target) ? TargetState.PURGED : state;
      }
    };
  }
}
