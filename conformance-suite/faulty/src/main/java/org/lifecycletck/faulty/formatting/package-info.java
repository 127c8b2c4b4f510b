/** Faults in what a format method makes of a request. */
package org.lifecycletck.faulty.formatting;
