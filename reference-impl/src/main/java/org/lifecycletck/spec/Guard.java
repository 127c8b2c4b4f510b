package org.lifecycletck.spec;

/**
 * A condition of a row, in words and as a test. It sees one request and one target and nothing
 * else; either is null where the step has none.
 */
public interface Guard {

  /** Whether the condition holds. */
  boolean holds(Request request, Target target);

  /** The condition in words. */
  String words();

  /** Whether it looks at the request. */
  default boolean looksAtRequest() {
    return true;
  }

  /** Whether it looks at the target. */
  default boolean looksAtTarget() {
    return true;
  }

  /** A condition with these words. */
  static Guard of(String words, Test test) {
    return of(words, true, true, test);
  }

  private static Guard of(String words, boolean request, boolean target, Test test) {
    return new Guard() {
      @Override
      public boolean looksAtRequest() {
        return request;
      }

      @Override
      public boolean looksAtTarget() {
        return target;
      }

      @Override
      public boolean holds(Request request, Target target) {
        return test.holds(request, target);
      }

      @Override
      public String words() {
        return words;
      }
    };
  }

  /** A condition on a request alone; false where there is none. */
  static Guard request(String words, RequestTest test) {
    return of(words, true, false, (request, target) -> request != null && test.holds(request));
  }

  /** A condition on a target alone; false where there is none. */
  static Guard target(String words, TargetTest test) {
    return of(words, false, true, (request, target) -> target != null && test.holds(target));
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
