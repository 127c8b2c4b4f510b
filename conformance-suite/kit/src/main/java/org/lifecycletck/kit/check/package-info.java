/**
 * Checks of the specification itself: slice by slice, every claim, with stories for what is found.
 */
package org.lifecycletck.kit.check;
