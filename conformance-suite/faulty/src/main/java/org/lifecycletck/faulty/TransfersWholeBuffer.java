package org.lifecycletck.faulty;

import org.lifecycletck.reference.Decisions;
import org.lifecycletck.spi.vocabulary.Format;

/**
 * A framework with one fault: a write or read of a part of a memory object transfers the whole
 * object.
 */
@Breaks(
    value = "FMT-008",
    sentence = "A write or read of a part of a memory object transfers the whole object.")
public final class TransfersWholeBuffer extends FaultySubject {

  @Override
  Decisions decisions() {
    return new Decisions() {
      @Override
      public long transferLength(Format format) {
        return format.transfer() == null ? 0 : format.transfer().size();
      }
    };
  }
}
