/** Faults in what a cancel does, and in what it says it did. */
package org.lifecycletck.faulty.cancellation;
