package org.lifecycletck.faulty;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lifecycletck.faulty.base.Breaks;
import org.lifecycletck.faulty.base.FaultySubject;
import org.lifecycletck.faulty.cancellation.Answers;
import org.lifecycletck.faulty.cancellation.Effects;
import org.lifecycletck.faulty.cancellation.Marks;
import org.lifecycletck.faulty.cancellation.Memory;
import org.lifecycletck.faulty.cancellation.Originators;
import org.lifecycletck.faulty.completion.InsideRoutine;
import org.lifecycletck.faulty.completion.Outcomes;
import org.lifecycletck.faulty.completion.Registrations;
import org.lifecycletck.faulty.completion.Routines;
import org.lifecycletck.faulty.formatting.Parameters;
import org.lifecycletck.faulty.formatting.Types;
import org.lifecycletck.faulty.formatting.Validity;
import org.lifecycletck.faulty.ownership.Deletions;
import org.lifecycletck.faulty.ownership.Lifetimes;
import org.lifecycletck.faulty.ownership.Objects;
import org.lifecycletck.faulty.ownership.Owners;
import org.lifecycletck.faulty.racing.Halves;
import org.lifecycletck.faulty.retargeting.Chains;
import org.lifecycletck.faulty.retargeting.Retargeting;
import org.lifecycletck.faulty.reuse.Irps;
import org.lifecycletck.faulty.reuse.Reuse;
import org.lifecycletck.faulty.sending.Delivery;
import org.lifecycletck.faulty.sending.Forgetting;
import org.lifecycletck.faulty.sending.Options;
import org.lifecycletck.faulty.sending.Reasons;
import org.lifecycletck.faulty.sending.Refusals;
import org.lifecycletck.faulty.sending.Synchronous;
import org.lifecycletck.faulty.targetstate.Closing;
import org.lifecycletck.faulty.targetstate.Purging;
import org.lifecycletck.faulty.targetstate.Restarting;
import org.lifecycletck.faulty.targetstate.Shut;
import org.lifecycletck.faulty.targetstate.Starting;
import org.lifecycletck.faulty.targetstate.Stopping;
import org.lifecycletck.faulty.targetstate.Waiting;
import org.lifecycletck.faulty.timeout.Deadlines;
import org.lifecycletck.spi.SubjectFactory;

/** The faulty subjects by name. */
public final class FaultySubjects {
  private static final List<Entry> ALL =
      Stream.of(
              Parameters.all(),
              Types.all(),
              Validity.all(),
              Delivery.all(),
              Forgetting.all(),
              Options.all(),
              Reasons.all(),
              Refusals.all(),
              Synchronous.all(),
              InsideRoutine.all(),
              Outcomes.all(),
              Registrations.all(),
              Routines.all(),
              Answers.all(),
              Effects.all(),
              Marks.all(),
              Memory.all(),
              Originators.all(),
              Deadlines.all(),
              Chains.all(),
              Retargeting.all(),
              Irps.all(),
              Reuse.all(),
              Closing.all(),
              Purging.all(),
              Restarting.all(),
              Shut.all(),
              Starting.all(),
              Stopping.all(),
              Waiting.all(),
              Halves.all(),
              Deletions.all(),
              Lifetimes.all(),
              Objects.all(),
              Owners.all())
          .flatMap(List::stream)
          .map(Entry::of)
          .toList();

  private FaultySubjects() {}

  /**
   * One faulty subject.
   *
   * @param name what follows {@code faulty:} on the command line
   * @param breaks the ids of the rules it breaks, the one it is about first
   * @param sentence what is wrong with it
   * @param nextTo the ids of the rules next to those: what else is counted against it where
   *     everything is run
   * @param profile the profile in which it is wrong
   * @param misuse whether it shows only to a driver that breaks a rule itself
   */
  public record Entry(
      String name,
      SubjectFactory factory,
      List<String> breaks,
      String sentence,
      List<String> nextTo,
      String profile,
      boolean misuse) {

    public Entry {
      breaks = List.copyOf(breaks);
      nextTo = List.copyOf(nextTo);
    }

    private static Entry of(FaultySubject subject) {
      Breaks breaks = subject.getClass().getAnnotation(Breaks.class);
      List<String> rules = List.of(breaks.value());
      return new Entry(
          subject.title(),
          subject,
          rules,
          breaks.sentence(),
          NextTo.of(subject.title(), rules),
          breaks.profile(),
          breaks.misuse());
    }
  }

  /** Every faulty subject, in the order of the areas. */
  public static List<Entry> all() {
    return ALL;
  }

  /** The faulty subject with this name. */
  public static Optional<Entry> named(String name) {
    return ALL.stream().filter(entry -> entry.name().equals(name)).findFirst();
  }
}
