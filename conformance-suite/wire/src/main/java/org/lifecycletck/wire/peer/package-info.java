/** One end of the protocol: requests in both directions, nested to any depth. */
package org.lifecycletck.wire.peer;
