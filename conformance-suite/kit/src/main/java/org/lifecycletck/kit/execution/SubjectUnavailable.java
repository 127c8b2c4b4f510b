package org.lifecycletck.kit.execution;

/**
 * Why there is no subject to check: it is missing, of the wrong type, throws, or does not return.
 */
public final class SubjectUnavailable extends Exception {
  private static final long serialVersionUID = 1;

  SubjectUnavailable(String message) {
    super(message);
  }
}
