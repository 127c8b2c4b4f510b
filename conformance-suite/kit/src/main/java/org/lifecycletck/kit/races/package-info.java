/**
 * Races: small programs in which calls overlap, each with a table of what may be seen afterwards.
 * The files lie in {@code features/races}; the specification confirms each table.
 */
package org.lifecycletck.kit.races;
