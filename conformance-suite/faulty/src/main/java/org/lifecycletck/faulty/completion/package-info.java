/** Faults in how the end of a request is reported. */
package org.lifecycletck.faulty.completion;
