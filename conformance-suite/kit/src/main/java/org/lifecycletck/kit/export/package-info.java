/**
 * The specification with its environment as models for other model checkers: Promela and TLA+, made
 * from the same rows and slices as the kit's own exploration.
 */
package org.lifecycletck.kit.export;
