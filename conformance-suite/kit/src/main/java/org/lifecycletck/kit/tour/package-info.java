/**
 * Tours: runs of the model that together go through every cell a driver can reach, as sequences
 * that can be played against a subject.
 */
package org.lifecycletck.kit.tour;
