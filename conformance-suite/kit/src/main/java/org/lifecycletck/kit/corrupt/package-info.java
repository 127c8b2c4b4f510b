/** Histories made wrong on purpose, to show that the oracle is not lax. */
package org.lifecycletck.kit.corrupt;
