/** A run as one page that needs no network. */
package org.lifecycletck.kit.report.html;
