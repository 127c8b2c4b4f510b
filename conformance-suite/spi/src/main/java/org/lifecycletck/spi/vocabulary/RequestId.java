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

  // Written out for speed: names are compared more often than anything else.
  @Override
  public boolean equals(Object other) {
    return other instanceof RequestId id && name.equals(id.name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
