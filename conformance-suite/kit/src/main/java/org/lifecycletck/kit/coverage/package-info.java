/** How much of the specification histories have gone through: cells, states and transitions. */
package org.lifecycletck.kit.coverage;
