package org.lifecycletck.kit.catalogue;

import java.util.List;

/** Mistakes in the feature files, each with its place. */
public final class CatalogueException extends RuntimeException {
  private static final long serialVersionUID = 1;
  private static final int SHOWN = 20;

  private final transient List<String> problems;

  public CatalogueException(List<String> problems) {
    super(message(problems));
    this.problems = List.copyOf(problems);
  }

  private static String message(List<String> problems) {
    StringBuilder message = new StringBuilder("the rule catalogue is not in order:");
    problems.stream().limit(SHOWN).forEach(problem -> message.append("\n  ").append(problem));
    if (problems.size() > SHOWN) {
      message.append("\n  and ").append(problems.size() - SHOWN).append(" more");
    }
    return message.toString();
  }

  /** One line a mistake. */
  public List<String> problems() {
    return problems;
  }
}
