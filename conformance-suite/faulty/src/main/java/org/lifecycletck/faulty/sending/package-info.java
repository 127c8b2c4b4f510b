/** Faults in what a send accepts, refuses and delivers. */
package org.lifecycletck.faulty.sending;
