/** Opens a subject and runs the checks of the catalogue against it. */
package org.lifecycletck.kit.execution;
