/** Faults in when a deadline passes and what it does. */
package org.lifecycletck.faulty.timeout;
