package org.lifecycletck.explorer.symbolic;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lifecycletck.explorer.Stop;
import org.lifecycletck.explorer.Verdict;

/**
 * The result of one exploration by decision diagrams.
 *
 * @param stop why it ended
 * @param states reachable states; 0 where it was given up
 * @param transitions steps out of them; 0 where it was given up
 * @param nodes made on the way
 * @param rounds of saturation
 * @param seconds for everything
 * @param bytes held by the diagram
 * @param happened what can happen
 * @param verdicts by claim
 * @param examples by claim, a state that decided it
 */
public record SymbolicReport(
    Stop stop,
    BigInteger states,
    BigInteger transitions,
    long nodes,
    int rounds,
    double seconds,
    long bytes,
    Set<Object> happened,
    Map<String, Verdict> verdicts,
    Map<String, List<Object>> examples) {}
