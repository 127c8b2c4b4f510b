/** The command line. */
package org.lifecycletck.kit.cli;
