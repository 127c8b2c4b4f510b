package org.lifecycletck.spec;

import java.util.List;

/** Something that holds at every step of every run: a sentence, its rules, and a test. */
public record Invariant(String name, String words, List<String> rules, Test test) {

  /** Whether a step from {@code before} keeps the invariant, which held there. */
  public boolean holds(Scene before, Outcome step) {
    return test.holds(before, step);
  }

  /** The test behind an invariant. */
  public interface Test {
    boolean holds(Scene before, Outcome step);
  }
}
