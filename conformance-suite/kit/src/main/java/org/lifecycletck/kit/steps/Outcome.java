package org.lifecycletck.kit.steps;

import org.lifecycletck.spi.vocabulary.NtStatus;

/** A status and a number of bytes that a scenario expects; either may be left open (null). */
public record Outcome(StatusSet statuses, Long bytes) {
  /** Whether this status and information are what the scenario expects. */
  boolean allows(NtStatus status, long information) {
    return (statuses == null || statuses.allows(status)) && (bytes == null || bytes == information);
  }

  @Override
  public String toString() {
    String status = statuses == null ? "any status" : statuses.words();
    return bytes == null ? status : status + " and " + bytes + " bytes";
  }
}
