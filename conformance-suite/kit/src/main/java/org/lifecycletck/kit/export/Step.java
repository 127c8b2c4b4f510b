package org.lifecycletck.kit.export;

import org.lifecycletck.kit.model.Verb;
import org.lifecycletck.spec.Row;
import org.lifecycletck.spec.When;

/**
 * A row where it may apply: at the beginning of a call, or when a strand goes on.
 *
 * @param verb what begins; null where a strand goes on
 */
record Step(Verb verb, When when, Row row) {

  /** The row's name and, for a call, what it begins. */
  String title() {
    return verb == null ? row.name() : verb + " by " + row.name();
  }
}
