package org.lifecycletck.spi.vocabulary;

/** The kit's name of one I/O target object; never reused within a case. */
public record TargetId(String name) {
  @Override
  public String toString() {
    return name;
  }
}
