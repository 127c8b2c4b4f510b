package org.lifecycletck.kit.benchmark;

/**
 * One run of a contestant that came to its end.
 *
 * @param seconds from the start of the process to its end
 * @param processorSeconds the time of all its threads; zero where the system does not tell
 * @param peakBytes zero where the system does not tell
 */
record Run(int round, Counts counts, double seconds, double processorSeconds, long peakBytes) {}
