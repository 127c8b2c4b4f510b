package org.lifecycletck.faulty;

import org.lifecycletck.reference.Decisions;

/** A framework with one fault: the number of bytes that the lower driver reports is lost. */
@Breaks(value = "STS-005", sentence = "The number of bytes that the lower driver reports is lost.")
public final class LosesInformation extends FaultySubject {

  @Override
  Decisions decisions() {
    return new Decisions() {
      @Override
      public long finalInformation(long information, boolean expired) {
        return 0;
      }
    };
  }
}
