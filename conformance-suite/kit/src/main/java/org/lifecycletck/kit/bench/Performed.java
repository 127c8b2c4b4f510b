package org.lifecycletck.kit.bench;

import org.lifecycletck.spi.vocabulary.Answer;

/** What became of a call: its number, and its answer; null where the call still waits. */
public record Performed(long call, Answer answer) {
  /** Whether the call has not returned. */
  public boolean isWaiting() {
    return answer == null;
  }
}
