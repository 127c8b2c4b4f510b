/**
 * Sequences of steps as data: played against a subject as far as they are legal, saved, read again,
 * and made smaller.
 */
package org.lifecycletck.kit.sequence;
