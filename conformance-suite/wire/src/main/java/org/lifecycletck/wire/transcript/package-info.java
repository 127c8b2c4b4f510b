/** Connections written down, message by message. */
package org.lifecycletck.wire.transcript;
