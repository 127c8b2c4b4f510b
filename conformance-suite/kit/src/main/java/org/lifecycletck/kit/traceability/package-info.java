/** What hangs together: rule, source sentence, checks, rows, invariants, faulty subjects. */
package org.lifecycletck.kit.traceability;
