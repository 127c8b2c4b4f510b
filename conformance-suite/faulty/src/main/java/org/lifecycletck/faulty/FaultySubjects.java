package org.lifecycletck.faulty;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lifecycletck.spi.SubjectFactory;

/** The faulty subjects by name. */
public final class FaultySubjects {
  private static final List<Entry> ALL =
      Stream.of(
              new TransfersWholeBuffer(),
              new CallsRoutineAfterRefusal(),
              new ForwardsWithoutRoutine(),
              new QueuesOnPurgedTarget(),
              new DrainsWithSuccess(),
              new QueuesExemptRequests(),
              new CancelsExemptRequests(),
              new ForgetsOwnRequests(),
              new AcceptsUnknownFlags(),
              new ReportsTimeoutAsCancel(),
              new ReturnsStatusAsTruth(),
              new LosesInformation(),
              new MistakesInternalIoctl(),
              new CompletesTwiceAfterCancel(),
              new ForgetsEarlyCancel(),
              new CompletesOnCancel(),
              new CompletesForwardedRequests(),
              new MarksCancelledRequests(),
              new StopsWithoutWaiting(),
              new RestartsLastInFirst(),
              new AcceptsShortIrps(),
              new KeepsRoutineOverReuse(),
              new IgnoresReferences())
          .map(Entry::of)
          .toList();

  private FaultySubjects() {}

  /**
   * One faulty subject.
   *
   * @param name what follows {@code faulty:} on the command line
   * @param breaks the ids of the rules it breaks
   * @param sentence what is wrong with it
   */
  public record Entry(String name, SubjectFactory factory, List<String> breaks, String sentence) {
    private static Entry of(FaultySubject subject) {
      Breaks breaks = subject.getClass().getAnnotation(Breaks.class);
      return new Entry(subject.title(), subject, List.of(breaks.value()), breaks.sentence());
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
