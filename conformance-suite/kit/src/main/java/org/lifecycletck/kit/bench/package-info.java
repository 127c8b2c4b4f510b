/** The kit's place around a subject: it plays driver, lower drivers and originator, and records. */
package org.lifecycletck.kit.bench;
