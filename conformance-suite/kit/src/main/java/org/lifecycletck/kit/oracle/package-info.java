/**
 * Says of a history whether the specification explains it, and where it does not, by which rule.
 */
package org.lifecycletck.kit.oracle;
