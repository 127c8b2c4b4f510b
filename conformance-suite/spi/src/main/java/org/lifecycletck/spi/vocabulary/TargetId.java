package org.lifecycletck.spi.vocabulary;

/** The kit's name of one I/O target object; never reused within a case. */
public record TargetId(String name) {
  @Override
  public String toString() {
    return name;
  }

  // Written out for speed: names are compared more often than anything else.
  @Override
  public boolean equals(Object other) {
    return other instanceof TargetId id && name.equals(id.name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
