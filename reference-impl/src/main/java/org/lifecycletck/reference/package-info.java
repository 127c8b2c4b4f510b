/** The lifecycle, implemented: a concurrent subject written on the SPI alone. */
package org.lifecycletck.reference;
