package org.lifecycletck.faulty;

import org.lifecycletck.reference.Decisions;
import org.lifecycletck.spi.vocabulary.SendOptions;

/**
 * A framework with one fault: send options with unknown flags are accepted and the flags ignored.
 */
@Breaks(
    value = "OPT-003",
    sentence = "Send options with unknown flags are accepted and the flags ignored.")
public final class AcceptsUnknownFlags extends FaultySubject {

  @Override
  Decisions decisions() {
    return new Decisions() {
      @Override
      public boolean acceptsOptions(SendOptions options) {
        int known = options.flags() & 0xF;
        return new SendOptions(options.size(), known, options.timeout()).isValid();
      }
    };
  }
}
