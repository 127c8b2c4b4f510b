package org.lifecycletck.kit.steps;

import java.util.ArrayList;
import java.util.List;
import org.lifecycletck.spi.vocabulary.NtStatus;

/** The statuses a scenario allows, by name or by severity, with the words that say so. */
public record StatusSet(String words, List<NtStatus> listed, Severity severity) {
  /** A class of statuses. */
  enum Severity {
    LISTED,
    FAILING,
    SUCCESSFUL
  }

  /** Reads {@code STATUS_A, STATUS_B or STATUS_C}, a failing status, or a success status. */
  static StatusSet parse(String words) {
    if (words.equals("a failing status")) {
      return new StatusSet(words, List.of(), Severity.FAILING);
    }
    if (words.equals("a success status")) {
      return new StatusSet(words, List.of(), Severity.SUCCESSFUL);
    }
    List<NtStatus> listed = new ArrayList<>();
    for (String word : words.split(",? or |, ")) {
      listed.add(NtStatus.parse(word));
    }
    return new StatusSet(words, List.copyOf(listed), Severity.LISTED);
  }

  /** Whether the scenario allows this status. */
  public boolean allows(NtStatus status) {
    return switch (severity) {
      case FAILING -> !status.isSuccess();
      case SUCCESSFUL -> status.isSuccess();
      default -> listed.contains(status);
    };
  }
}
