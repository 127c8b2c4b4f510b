/** The conformance kit: brings rules, rows and a subject together, and reports. */
package org.lifecycletck.kit;
