/**
 * Sets of states as decision diagrams: for models too large to keep each state.
 *
 * <p>A diagram has one level for each cell. A node of a level has one child for each value of its
 * cell that the states of the set have there; equal nodes exist once, so that parts which many
 * states share are stored once. What a model can do is a relation of the same shape. Reachable
 * states are found by saturation: a node is completed, with everything that can happen within the
 * levels below it, before the nodes above it are looked at.
 *
 * <p>An act is never asked about values that do not occur together: rounds of saturation alternate
 * with a look at which rows of values occur that the acts have not been asked about yet. So the
 * counts are exact, and no value is met that is not reachable.
 */
package org.lifecycletck.explorer.symbolic;
