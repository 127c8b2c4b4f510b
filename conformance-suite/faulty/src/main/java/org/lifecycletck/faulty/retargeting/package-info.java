/** Faults in how a request goes from one target to the next. */
package org.lifecycletck.faulty.retargeting;
