/** A run in two words. */
package org.lifecycletck.kit.report.badge;
