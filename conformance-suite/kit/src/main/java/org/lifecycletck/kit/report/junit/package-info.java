/** A run as JUnit XML. */
package org.lifecycletck.kit.report.junit;
