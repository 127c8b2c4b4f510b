package org.lifecycletck.explorer;

/**
 * One enabled step of a readable model.
 *
 * @param label what happens
 * @param actor who does it; fairness is assumed per actor
 * @param next the state after it
 */
public record Step<S>(String label, String actor, S next) {}
