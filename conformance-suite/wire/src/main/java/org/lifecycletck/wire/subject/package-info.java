/** The kit's side of the protocol: a subject behind a wire, and what keeps the kit safe from it. */
package org.lifecycletck.wire.subject;
