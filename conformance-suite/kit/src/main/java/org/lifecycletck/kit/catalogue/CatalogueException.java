package org.lifecycletck.kit.catalogue;

import java.util.List;

/** Mistakes in the feature files, each with its place. */
public final class CatalogueException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<String> problems;

  public CatalogueException(List<String> problems) {
    super("the rule catalogue is not in order:\n  " + String.join("\n  ", problems));
    this.problems = List.copyOf(problems);
  }

  /** One line a mistake. */
  public List<String> problems() {
    return problems;
  }
}
