/** Faults in whose a request is, and in how long it lives. */
package org.lifecycletck.faulty.ownership;
