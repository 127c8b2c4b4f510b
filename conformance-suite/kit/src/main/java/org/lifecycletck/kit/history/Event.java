package org.lifecycletck.kit.history;

import java.util.List;
import org.lifecycletck.spi.vocabulary.Answer;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.Callback;
import org.lifecycletck.spi.vocabulary.Fatal;

/**
 * One entry of a history: what happened, on which strand (logical thread), and the step of the
 * source it came from (the number of the stimulus that led to it, for messages).
 */
public record Event(long sequence, int step, String strand, Happening happening) {

  /** What happened. */
  public sealed interface Happening {}

  /** A stimulus began: a call into the subject. */
  public record Called(long call, Call stimulus) implements Happening {}

  /** A call returned. */
  public record Returned(long call, Answer answer) implements Happening {}

  /** The subject called into the kit; the callback lasts until it ends. */
  public record CallbackBegan(long callback, Callback observation) implements Happening {}

  /** A callback of the kit returned to the subject. */
  public record CallbackEnded(long callback) implements Happening {}

  /** The kit moved the clock by this many 100-nanosecond units. */
  public record Advanced(long units) implements Happening {}

  /** Nothing more can happen without a new stimulus; these calls wait inside the subject. */
  public record Quiesced(List<Long> blockedCalls) implements Happening {
    public Quiesced {
      blockedCalls = List.copyOf(blockedCalls);
    }
  }

  /** The system stopped with a bug check. */
  public record Stopped(Fatal fatal) implements Happening {}
}
