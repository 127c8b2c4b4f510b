package org.lifecycletck.spi.vocabulary;

/** The kit's name of one request object; never reused within a case. */
public record RequestId(String name) {
  @Override
  public String toString() {
    return name;
  }
}
