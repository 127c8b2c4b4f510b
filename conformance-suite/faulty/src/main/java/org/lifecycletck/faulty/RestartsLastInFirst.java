package org.lifecycletck.faulty;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.lifecycletck.reference.Decisions;

/** A framework with one fault: a start sends what the target queued in the opposite order. */
@Breaks(value = "TGT-007", sentence = "A start sends what the target queued in the opposite order.")
public final class RestartsLastInFirst extends FaultySubject {

  @Override
  Decisions decisions() {
    return new Decisions() {
      @Override
      public <T> List<T> orderOfRestart(List<T> queued) {
        List<T> reversed = new ArrayList<>(queued);
        Collections.reverse(reversed);
        return reversed;
      }
    };
  }
}
