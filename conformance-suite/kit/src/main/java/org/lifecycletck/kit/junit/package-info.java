/** The kit inside somebody else's build: rules as JUnit tests. */
package org.lifecycletck.kit.junit;
