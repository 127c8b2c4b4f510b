/** Models whose states are rows of cells: the form from which the fast engines take their speed. */
package org.lifecycletck.explorer.cells;
