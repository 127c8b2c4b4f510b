/** The specification: a table of guarded rows that says what may happen next, by rule. */
package org.lifecycletck.spec;
