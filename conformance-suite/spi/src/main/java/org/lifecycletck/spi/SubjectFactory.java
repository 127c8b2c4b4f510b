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

  /** How a case is set up: with the framework's verifier on or off. */
  record Setup(boolean verifier) {}
}
