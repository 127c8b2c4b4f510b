package org.lifecycletck.kit.run;

import org.lifecycletck.spec.Cell;
import org.lifecycletck.spec.World;

/**
 * A step of the run by which the specification explains a history.
 *
 * @param events how many events of the history are explained with this step
 * @param cell the row that was taken, and in which cell; null where the kit acted
 */
public record Visit(int events, World before, Cell cell, World after) {}
