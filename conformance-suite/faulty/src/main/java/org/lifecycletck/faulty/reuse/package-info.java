/** Faults in what a reuse resets and what it keeps. */
package org.lifecycletck.faulty.reuse;
