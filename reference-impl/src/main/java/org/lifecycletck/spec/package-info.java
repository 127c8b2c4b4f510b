/**
 * The specification: what may happen next, by rule. A table of guarded rows over plain records,
 * with no clock, thread, file or chance in it.
 */
package org.lifecycletck.spec;
