package org.lifecycletck.spi;

/**
 * What an implementer names on the command line ({@code spi:CLASS}): opens one subject a case. The
 * class is public and has a public constructor without parameters.
 */
public interface SubjectFactory {

  /** The subject's name and version, for reports. */
  String name();

  /** What the subject offers. */
  Capabilities capabilities();

  /** A fresh subject that calls back into {@code kit}. */
  Subject open(Setup setup, Kit kit);

  /**
   * How a case is set up.
   *
   * @param verifier whether the framework's verifier is on
   * @param name the case's name, for messages; may be empty
   */
  record Setup(boolean verifier, String name) {

    /** A case without a name. */
    public Setup(boolean verifier) {
      this(verifier, "");
    }
  }
}
