/** The messages of the protocol. */
package org.lifecycletck.wire.message;
