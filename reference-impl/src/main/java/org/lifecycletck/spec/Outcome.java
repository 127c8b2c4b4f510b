package org.lifecycletck.spec;

import org.lifecycletck.spi.vocabulary.Callback;
import org.lifecycletck.spi.vocabulary.Fatal;

/**
 * What one row makes of a scene. {@code after} is the scene with the row's changes; where the row
 * is seen, the callback of {@code observation} has not been put on the strand yet; {@code fatal} is
 * set where the system stops.
 */
public record Outcome(
    Row row, String strand, WorldDraft after, Callback observation, Fatal fatal) {}
