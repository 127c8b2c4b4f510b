/**
 * A model checker for any transition system: say what the states and steps are ({@link
 * org.lifecycletck.explorer.Model}, or {@link org.lifecycletck.explorer.PackedModel} for speed) and
 * what is claimed ({@link org.lifecycletck.explorer.Property}), and {@link
 * org.lifecycletck.explorer.Explorer} looks at every reachable state. It knows nothing of what is
 * modelled.
 */
package org.lifecycletck.explorer;
