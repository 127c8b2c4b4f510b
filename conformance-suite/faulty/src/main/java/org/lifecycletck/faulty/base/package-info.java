/** What the faulty subjects of all areas are made of. */
package org.lifecycletck.faulty.base;
