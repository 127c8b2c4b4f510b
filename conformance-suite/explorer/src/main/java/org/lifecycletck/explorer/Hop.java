package org.lifecycletck.explorer;

/**
 * One step of a trace.
 *
 * @param label what happened
 * @param actor who did it
 * @param state the state after it
 */
public record Hop<S>(String label, String actor, S state) {}
