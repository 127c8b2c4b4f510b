package org.lifecycletck.spec;

/**
 * A condition of a row, in words and as a test. It sees one request and one target and nothing
 * else; either is null where the step has none.
 */
public abstract class Guard {
  private final String words;
  private final boolean looksAtRequest;
  private final boolean looksAtTarget;

  private Guard(String words, boolean looksAtRequest, boolean looksAtTarget) {
    this.words = words;
    this.looksAtRequest = looksAtRequest;
    this.looksAtTarget = looksAtTarget;
  }

  /** Whether the condition holds. */
  public abstract boolean holds(Request request, Target target);

  /** The condition in words. */
  public final String words() {
    return words;
  }

  /** Whether it looks at the request. */
  public final boolean looksAtRequest() {
    return looksAtRequest;
  }

  /** Whether it looks at the target. */
  public final boolean looksAtTarget() {
    return looksAtTarget;
  }

  /** A condition with these words. */
  static Guard of(String words, Test test) {
    return new Guard(words, true, true) {
      @Override
      public boolean holds(Request request, Target target) {
        return test.holds(request, target);
      }
    };
  }

  /** A condition on a request alone; false where there is none. */
  static Guard request(String words, RequestTest test) {
    return new Guard(words, true, false) {
      @Override
      public boolean holds(Request request, Target target) {
        return request != null && test.holds(request);
      }
    };
  }

  /** A condition on a target alone; false where there is none. */
  static Guard target(String words, TargetTest test) {
    return new Guard(words, false, true) {
      @Override
      public boolean holds(Request request, Target target) {
        return target != null && test.holds(target);
      }
    };
  }

  /** The test behind a condition. */
  interface Test {
    boolean holds(Request request, Target target);
  }

  /** A test of a request. */
  interface RequestTest {
    boolean holds(Request request);
  }

  /** A test of a target. */
  interface TargetTest {
    boolean holds(Target target);
  }
}
