/** Races of real threads: what happens inside one call while another one runs. */
package org.lifecycletck.kit.stress;
