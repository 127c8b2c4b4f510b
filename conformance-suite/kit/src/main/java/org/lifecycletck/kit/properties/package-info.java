/**
 * Random legal use of a subject, what must hold of it whatever happens, and small reproductions.
 */
package org.lifecycletck.kit.properties;
