package org.lifecycletck.spi.vocabulary;

/** The kit's name of one request object; never reused within a case. */
public record RequestId(String name) {

  /**
   * The name under which the framework's own request appears, when a synchronous transfer to a
   * target is made without a request: {@code ~} and the target's name.
   */
  public static RequestId ownOf(TargetId target) {
    return new RequestId("~" + target.name());
  }

  @Override
  public String toString() {
    return name;
  }
}
