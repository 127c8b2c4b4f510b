/** The event stream of a run: written line by line, read back as the record that reports show. */
package org.lifecycletck.kit.report.stream;
