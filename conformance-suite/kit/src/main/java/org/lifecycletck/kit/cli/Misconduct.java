package org.lifecycletck.kit.cli;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.lifecycletck.kit.execution.LoadedSubject;
import org.lifecycletck.kit.report.Outcome;
import org.lifecycletck.kit.run.RunContext;
import org.lifecycletck.wire.subject.Incident;
import org.lifecycletck.wire.subject.WireSubjects;

/** What a subject behind a wire does that no subject may do, whatever the rules. */
final class Misconduct {
  /** The time to an answer up to which a subject needs no more than the usual patience. */
  private static final long USUAL_PING_NANOS = 2_000_000;

  private static final int MOST_PATIENCE = 6;

  private Misconduct() {}

  /** The exit code that it leads to; null where there was nothing that decides a run. */
  static Outcome.Exit of(LoadedSubject subject) {
    List<Incident> incidents = incidents(subject);
    if (has(incidents, Incident.Kind.BROKE_PROTOCOL)) {
      return new Outcome.Exit(ExitCode.PROTOCOL_BROKEN, reasons(incidents));
    }
    if (has(incidents, Incident.Kind.UNAVAILABLE)) {
      return new Outcome.Exit(ExitCode.SUBJECT_UNAVAILABLE, reasons(incidents));
    }
    return null;
  }

  private static boolean has(List<Incident> incidents, Incident.Kind kind) {
    return incidents.stream().anyMatch(each -> each.kind() == kind);
  }

  private static List<String> reasons(List<Incident> incidents) {
    return incidents.stream().map(Misconduct::sentence).collect(Collectors.toList());
  }

  private static List<Incident> incidents(LoadedSubject subject) {
    return subject.wire().map(WireSubjects::incidents).orElse(List.of());
  }

  /** The incidents and remarks, a sentence each. */
  static List<String> sentences(LoadedSubject subject) {
    List<String> sentences = reasons(incidents(subject));
    subject.wire().ifPresent(wire -> sentences.addAll(wire.remarks()));
    return sentences;
  }

  private static String sentence(Incident incident) {
    return "the subject, incident " + incident.number() + ": " + incident;
  }

  /** The incidents with the messages and the standard error that led to them; empty for none. */
  static String details(LoadedSubject subject) {
    return incidents(subject).stream()
        .map(
            incident ->
                sentence(incident)
                    + "\n\nlast messages (> kit, < subject):\n"
                    + String.join("\n", incident.messages())
                    + "\n\nlast of its standard error:\n"
                    + incident.lastWords()
                    + "\n\n")
        .collect(Collectors.joining());
  }

  /**
   * How long a call may neither return nor wait: longer for a subject that is slow to answer.
   *
   * @param asked what the user says; null where nothing
   */
  static Duration patience(LoadedSubject subject, Duration asked) {
    if (asked != null) {
      return asked;
    }
    long ping = subject.wire().map(WireSubjects::pingNanos).orElse(0L);
    long factor = Math.max(1, Math.min(MOST_PATIENCE, ping / USUAL_PING_NANOS));
    return RunContext.Configuration.HANG.multipliedBy(factor);
  }
}
