/** What an implementer provides, and what the kit offers in return. */
package org.lifecycletck.spi;
