/**
 * Interleavings at the boundary: which call starts next and which held callback goes on, decided by
 * the kit, so that a subject is put into the overlaps its interface allows and every one of them
 * can be repeated.
 */
package org.lifecycletck.kit.interleave;
