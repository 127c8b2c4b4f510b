package org.lifecycletck.wire.message;

/** What a line says is no message. */
public final class MalformedException extends Exception {
  private static final long serialVersionUID = 1;

  /** For a line that {@code what}. */
  public MalformedException(String what) {
    super(what);
  }
}
