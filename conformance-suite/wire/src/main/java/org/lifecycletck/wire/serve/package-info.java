/** The subject's side of the protocol, for subjects written in Java. */
package org.lifecycletck.wire.serve;
