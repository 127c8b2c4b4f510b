package org.lifecycletck.kit.cli;

/** What a process ends with; the numbers from 64 on are those of {@code sysexits.h}. */
final class ExitCode {
  static final int CONFORMS = 0;
  static final int VIOLATES = 1;
  static final int UNDECIDED = 2;
  static final int STALE_WAIVER = 3;
  static final int NOT_EXERCISED = 4;
  static final int USAGE = 64;
  static final int BAD_DATA = 65;
  static final int NO_INPUT = 66;
  static final int SUBJECT_UNAVAILABLE = 69;
  static final int KIT_FAULT = 70;
  static final int PROTOCOL_BROKEN = 76;
  static final int INTERRUPTED = 130;

  private ExitCode() {}
}
