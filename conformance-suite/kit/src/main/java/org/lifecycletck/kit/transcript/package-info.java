/** Histories out of the messages of subjects behind a wire. */
package org.lifecycletck.kit.transcript;
