package org.lifecycletck.explorer;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * The limits and wishes of one exploration. Limits are looked at between expansions of states, so
 * the last expansion may go beyond them.
 *
 * @param maxStates distinct states; the search ends once so many are found
 * @param maxBytes of the search's own structures
 * @param time for everything, the search for cycles included
 * @param symmetry whether states are replaced by their representatives
 * @param stopAtFailure whether the search ends at the first failing property
 * @param progress told now and then how far the search has come
 * @param progressEvery expansions between two such calls
 * @param cancelled asked now and then whether to end; what was found until then is reported
 */
public record Options(
    long maxStates,
    long maxBytes,
    Duration time,
    boolean symmetry,
    boolean stopAtFailure,
    Consumer<Progress> progress,
    long progressEvery,
    BooleanSupplier cancelled) {

  public Options {
    if (progressEvery < 1) {
      throw new IllegalArgumentException("progress every " + progressEvery);
    }
  }

  /** No limits, no symmetry, full counts even where a property fails. */
  public static Options unlimited() {
    return new Options(
        Long.MAX_VALUE,
        Long.MAX_VALUE,
        Duration.ofDays(365),
        false,
        false,
        progress -> {},
        1 << 20,
        () -> false);
  }

  public Options withMaxStates(long states) {
    return new Options(
        states, maxBytes, time, symmetry, stopAtFailure, progress, progressEvery, cancelled);
  }

  public Options withMaxBytes(long bytes) {
    return new Options(
        maxStates, bytes, time, symmetry, stopAtFailure, progress, progressEvery, cancelled);
  }

  public Options withTime(Duration limit) {
    return new Options(
        maxStates, maxBytes, limit, symmetry, stopAtFailure, progress, progressEvery, cancelled);
  }

  public Options withSymmetry() {
    return new Options(
        maxStates, maxBytes, time, true, stopAtFailure, progress, progressEvery, cancelled);
  }

  public Options withStopAtFailure() {
    return new Options(
        maxStates, maxBytes, time, symmetry, true, progress, progressEvery, cancelled);
  }

  /** Tells the consumer after each so many expansions. */
  public Options withProgress(long every, Consumer<Progress> consumer) {
    return new Options(
        maxStates, maxBytes, time, symmetry, stopAtFailure, consumer, every, cancelled);
  }

  public Options withCancellation(BooleanSupplier asked) {
    return new Options(
        maxStates, maxBytes, time, symmetry, stopAtFailure, progress, progressEvery, asked);
  }
}
