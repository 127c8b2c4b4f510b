package org.lifecycletck.kit.check;

import java.util.List;
import java.util.Set;
import org.lifecycletck.explorer.Stop;
import org.lifecycletck.kit.model.Bounds;

/**
 * What the check of one slice covered and found.
 *
 * @param slice the slice's name
 * @param bounds the bounds it was checked in
 * @param engine the engine that did it
 * @param stop why it ended
 * @param states reachable states, those that differ by a renaming counted one by one
 * @param transitions steps out of them
 * @param representatives states that were looked at
 * @param seconds how long it took
 * @param bytes what the search's own structures held
 * @param rows the names of the rows that fired
 * @param findings one for each claim
 * @param complaint why the engine gave up; null where it did not
 */
public record SliceResult(
    String slice,
    Bounds bounds,
    String engine,
    Stop stop,
    long states,
    long transitions,
    long representatives,
    double seconds,
    long bytes,
    Set<String> rows,
    List<Finding> findings,
    String complaint) {

  public SliceResult {
    rows = Set.copyOf(rows);
    findings = List.copyOf(findings);
  }
}
