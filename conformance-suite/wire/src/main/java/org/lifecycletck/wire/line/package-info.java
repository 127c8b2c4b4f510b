/** Lines of bytes to and from a subject: over a process's standard streams, or over TCP. */
package org.lifecycletck.wire.line;
