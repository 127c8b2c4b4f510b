/** A run as SARIF 2.1.0. */
package org.lifecycletck.kit.report.sarif;
