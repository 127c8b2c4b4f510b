/** Subjects that are wrong on purpose, one broken rule each. */
package org.lifecycletck.faulty;
