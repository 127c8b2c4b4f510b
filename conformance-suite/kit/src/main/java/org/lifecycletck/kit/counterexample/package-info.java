/**
 * Small counterexamples: what made a subject break a rule, with nothing in it that is not needed.
 */
package org.lifecycletck.kit.counterexample;
