/** Violations that are known, and for how long they are put up with. */
package org.lifecycletck.kit.waivers;
