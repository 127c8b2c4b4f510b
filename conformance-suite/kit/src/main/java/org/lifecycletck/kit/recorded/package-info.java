/** Runs recorded from the published framework source, turned into histories. */
package org.lifecycletck.kit.recorded;
