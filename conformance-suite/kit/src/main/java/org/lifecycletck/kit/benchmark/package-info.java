/**
 * Model checkers measured against each other on the exported specification: as whole processes, in
 * turns, with the same count of states.
 */
package org.lifecycletck.kit.benchmark;
