/** Faults in starting, stopping, purging, closing and opening targets. */
package org.lifecycletck.faulty.targetstate;
