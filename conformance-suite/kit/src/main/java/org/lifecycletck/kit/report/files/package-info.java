/** The directory of a run, and every report in it. */
package org.lifecycletck.kit.report.files;
