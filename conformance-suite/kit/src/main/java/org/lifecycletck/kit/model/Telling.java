package org.lifecycletck.kit.model;

/** Whether the steps of a model tell in which cell a row is applied. */
public enum Telling {
  NO,
  /** They do, in every interleaving. */
  CELLS,
  /** They do; and nothing begins and no callback ends before the framework has come to rest. */
  CELLS_AT_REST
}
