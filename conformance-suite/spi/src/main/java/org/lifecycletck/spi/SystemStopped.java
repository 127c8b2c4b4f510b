package org.lifecycletck.spi;

import org.lifecycletck.spi.vocabulary.Fatal;

/** How a subject says that the system stops: thrown out of any call, or by {@link Kit#fatal}. */
public final class SystemStopped extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Fatal fatal;

  public SystemStopped(Fatal fatal) {
    super(fatal.toString());
    this.fatal = fatal;
  }

  /** The bug check. */
  public Fatal fatal() {
    return fatal;
  }
}
