package org.lifecycletck.kit.cli;

import java.util.List;

/** What the specification holds about a rule, in words. */
interface RowIndex {

  /** The rows that name the rule. */
  List<RowWords> rows(String rule);

  /** The invariants that name the rule, a sentence each. */
  List<String> invariants(String rule);

  /** A row in words; {@code note} limits it and may be empty. */
  record RowWords(String name, String when, String given, String then, String seen, String note) {}
}
