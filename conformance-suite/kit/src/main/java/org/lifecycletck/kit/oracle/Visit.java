package org.lifecycletck.kit.oracle;

import org.lifecycletck.spec.Cell;
import org.lifecycletck.spec.World;

/**
 * A step of the run by which the specification explains a history.
 *
 * @param cell the row that was taken, and in which cell; null where the kit acted
 */
public record Visit(World before, Cell cell, World after) {}
