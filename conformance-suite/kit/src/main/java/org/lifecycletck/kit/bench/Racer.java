package org.lifecycletck.kit.bench;

/**
 * One of several scripts that start together, each on a strand of its own.
 *
 * @param side the strand's name: driver, lower, upper or clock
 * @param headStart how many turns of a loop the others are given before its first call goes on
 * @param script what it does: calls of the bench, one after the other
 */
public record Racer(String side, int headStart, Runnable script) {}
