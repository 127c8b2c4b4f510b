package org.lifecycletck.kit.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lifecycletck.kit.history.Event;
import org.lifecycletck.kit.history.History;
import org.lifecycletck.reference.ReferenceSubjects;
import org.lifecycletck.spi.Capabilities;
import org.lifecycletck.spi.Capability;
import org.lifecycletck.spi.Kit;
import org.lifecycletck.spi.Performer;
import org.lifecycletck.spi.Subject;
import org.lifecycletck.spi.SubjectBase;
import org.lifecycletck.spi.SubjectFactory;
import org.lifecycletck.spi.vocabulary.Answer;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.Callback;
import org.lifecycletck.spi.vocabulary.Fatal;
import org.lifecycletck.spi.vocabulary.Format;
import org.lifecycletck.spi.vocabulary.FormatMethod;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.SendOptions;
import org.lifecycletck.spi.vocabulary.TargetId;
import org.lifecycletck.spi.vocabulary.TargetSetup;

class BenchTest {
  private static final TargetId T1 = new TargetId("t1");
  private static final RequestId R1 = new RequestId("r1");
  private static final Duration SOON = Duration.ofMillis(300);

  private static Bench open(SubjectFactory factory) {
    return new Bench(factory, new History.Header("x", "x", "x", true, null), SOON);
  }

  /** A subject that does in {@code getStatus} what a test wants it to. */
  private static SubjectFactory small(Capabilities capabilities, StatusOf status) {
    return new SubjectFactory() {
      @Override
      public String name() {
        return "small";
      }

      @Override
      public Capabilities capabilities() {
        return capabilities;
      }

      @Override
      public Subject open(Setup setup, Kit kit) {
        return new SubjectBase() {
          @Override
          public NtStatus getStatus(RequestId request) {
            return status.of(kit);
          }

          @Override
          public int quiesce() {
            return 0;
          }

          @Override
          public void close() {}
        };
      }
    };
  }

  private interface StatusOf {
    NtStatus of(Kit kit);
  }

  @Test
  void aCallThatMayNotBeMadeAnyMoreLeavesNoTrace() {
    try (Bench bench = open(new ReferenceSubjects())) {
      Call completion = new Call.LowerComplete(R1, NtStatus.SUCCESS, 0);
      Performed[] made = new Performed[1];
      sendTo(bench, () -> made[0] = bench.performIf(completion, () -> false));
      assertNull(made[0]);
      assertNull(bench.performIf(completion, () -> false));
      assertEquals(T1, bench.roles().holder(R1));
      assertEquals(0, calls(bench, completion));
      assertFalse(bench.performIf(completion, () -> true).isWaiting());
      assertEquals(1, calls(bench, completion));
    }
  }

  @Test
  void heldCallbacksGoOnOneByOne() {
    try (Bench bench = open(new ReferenceSubjects())) {
      bench.hold(new Hold(Moment.arrival(R1, T1), Moment.Point.BEGIN));
      sendTo(bench, () -> {});
      bench.hold(new Hold(Moment.completionRoutine(R1), Moment.Point.BEGIN));
      bench.perform(new Call.LowerComplete(R1, NtStatus.SUCCESS, 0));
      assertEquals(2, bench.held().size());
      int before = rests(bench);
      bench.releaseAll();
      assertEquals(List.of(), bench.held());
      assertEquals(2, rests(bench) - before);
    }
  }

  private static void sendTo(Bench bench, Runnable onArrival) {
    bench.perform(new Call.CreateTarget(T1, TargetSetup.remote(1)));
    bench.perform(new Call.CreateRequest(R1, T1, null));
    bench.perform(new Call.FormatRequest(R1, T1, Format.of(FormatMethod.READ, 8)));
    bench.perform(new Call.SetCompletionRoutine(R1, "c"));
    bench.roles().onArrival(R1, T1, onArrival);
    bench.perform(new Call.Send(R1, T1, SendOptions.NONE));
  }

  private static int calls(Bench bench, Call call) {
    return (int)
        bench.history().events().stream()
            .filter(each -> each.happening() instanceof Event.Called called)
            .filter(each -> ((Event.Called) each.happening()).stimulus().equals(call))
            .count();
  }

  private static int rests(Bench bench) {
    return (int)
        bench.history().events().stream()
            .filter(each -> each.happening() instanceof Event.Quiesced)
            .count();
  }

  @Test
  void callsThatRaceOverlapAndWaitForNoneOfTheOthersToReturn() {
    try (Bench bench = open(new ReferenceSubjects())) {
      bench.perform(new Call.CreateTarget(T1, TargetSetup.remote(1)));
      bench.perform(new Call.CreateRequest(R1, T1, null));
      bench.perform(new Call.FormatRequest(R1, T1, Format.of(FormatMethod.READ, 8)));
      int before = bench.history().events().size();
      SendOptions waits = SendOptions.of(SendOptions.SYNCHRONOUS);
      bench.race(
          List.of(
              new Racer("driver", 100, () -> bench.perform(new Call.GetTargetState(T1))),
              new Racer("driver", 0, () -> bench.perform(new Call.Send(R1, T1, waits))),
              new Racer("lower", 0, () -> {})));
      List<Event> events = bench.history().events();
      List<Event> race = events.subList(before, events.size());

      assertInstanceOf(Event.Called.class, race.get(0).happening());
      assertInstanceOf(Event.Called.class, race.get(1).happening());
      assertEquals(
          Set.of("driver", "driver-2"), Set.of(race.get(0).strand(), race.get(1).strand()));
      Event.Quiesced rest = (Event.Quiesced) race.get(race.size() - 1).happening();
      assertEquals(1, rest.blockedCalls().size());
    }
  }

  @Test
  void everyKindOfCallHasAMethod() {
    Set<Class<?>> sealed = new HashSet<>(Arrays.asList(Call.class.getPermittedSubclasses()));
    assertEquals(sealed, new HashSet<>(Performer.kinds()));
  }

  @Test
  void aCallThatWaitsLeavesTheKitFree() {
    try (Bench bench = open(new ReferenceSubjects())) {
      bench.perform(new Call.CreateTarget(T1, TargetSetup.remote(1)));
      bench.perform(new Call.CreateRequest(R1, T1, null));
      bench.perform(new Call.FormatRequest(R1, T1, Format.of(FormatMethod.READ, 64)));
      Performed send =
          bench.perform(new Call.Send(R1, T1, SendOptions.of(SendOptions.SYNCHRONOUS)));
      assertTrue(send.isWaiting());
      assertEquals(List.of(send.call()), lastBlocked(bench));

      bench.perform(new Call.LowerComplete(R1, NtStatus.SUCCESS, 5));

      assertEquals(List.of(), lastBlocked(bench));
      assertTrue(
          bench.history().events().stream()
              .anyMatch(
                  event ->
                      event
                          .happening()
                          .equals(new Event.Returned(send.call(), new Answer.Truth(true)))));
      assertEquals(null, bench.ending());
    }
  }

  private static List<Long> lastBlocked(Bench bench) {
    List<Event> events = bench.history().events();
    Event last = events.get(events.size() - 1);
    return assertInstanceOf(Event.Quiesced.class, last.happening()).blockedCalls();
  }

  @Test
  void anExceptionIsTheSubjectsErrorAndEndsTheCase() {
    IllegalStateException broken = new IllegalStateException("broken");
    try (Bench bench =
        open(
            small(
                Capabilities.all(),
                kit -> {
                  throw broken;
                }))) {
      bench.perform(new Call.GetStatus(R1));

      Ending.SubjectError error = assertInstanceOf(Ending.SubjectError.class, bench.ending());
      assertSame(broken, error.error());
      assertTrue(error.during().contains("GetStatus"), error.during());
      assertThrows(CaseEnded.class, () -> bench.perform(new Call.GetStatus(R1)));
    }
  }

  @Test
  void aCallThatNeitherReturnsNorWaitsIsAHang() {
    try (Bench bench =
        open(
            small(
                Capabilities.all(),
                kit -> {
                  while (true) {
                    Thread.onSpinWait();
                    if (Thread.interrupted()) {
                      return NtStatus.SUCCESS;
                    }
                  }
                }))) {
      Performed performed = bench.perform(new Call.GetStatus(R1));

      assertTrue(performed.isWaiting());
      assertInstanceOf(Ending.Hang.class, bench.ending());
    }
  }

  @Test
  void aBugCheckIsTheLastThingRecorded() {
    Fatal fatal = Fatal.violation(6, 3);
    try (Bench bench =
        open(
            small(
                Capabilities.all(),
                kit -> {
                  kit.fatal(fatal);
                  return NtStatus.SUCCESS;
                }))) {
      bench.perform(new Call.GetStatus(R1));

      List<Event> events = bench.history().events();
      assertEquals(new Event.Stopped(fatal), events.get(events.size() - 1).happening());
      assertEquals(new Ending.Stopped(fatal), bench.ending());
    }
  }

  @Test
  void aMissingCapabilityEndsTheCaseBeforeTheCall() {
    Capabilities few = Capabilities.all().without(Capability.PURGE, "no purge here");
    try (Bench bench = open(small(few, kit -> NtStatus.SUCCESS))) {
      CaseEnded ended = assertThrows(CaseEnded.class, () -> bench.need(Capability.PURGE));

      assertEquals(new Ending.Unavailable(Capability.PURGE, "no purge here"), ended.ending());
      assertEquals(List.of(), bench.history().events());
    }
  }

  @Test
  void withoutQuiescenceTheWallClockDecides() {
    Capabilities few = Capabilities.all().without(Capability.QUIESCENCE, "cannot tell");
    try (Bench bench = open(small(few, kit -> NtStatus.SUCCESS))) {
      Performed performed = bench.perform(new Call.GetStatus(R1));

      assertEquals(new Answer.Status(NtStatus.SUCCESS), performed.answer());
      assertEquals(List.of(), lastBlocked(bench));
    }
  }

  @Test
  void withoutStrandsAllCallsComeFromOneThread() {
    Capabilities few = Capabilities.all().without(Capability.SEVERAL_STRANDS, "one thread only");
    Set<Thread> threads = Collections.synchronizedSet(new HashSet<>());
    SubjectFactory factory =
        small(
            few,
            kit -> {
              threads.add(Thread.currentThread());
              return NtStatus.SUCCESS;
            });
    try (Bench bench = open(factory)) {
      for (int i = 0; i < 20; i++) {
        bench.perform(new Call.GetStatus(R1));
      }
      assertEquals(1, threads.size());
    }
  }

  @Test
  void withoutStrandsACallThatWaitsNeedsThem() {
    SubjectFactory reference = new ReferenceSubjects();
    SubjectFactory lone =
        new SubjectFactory() {
          @Override
          public String name() {
            return "lone";
          }

          @Override
          public Capabilities capabilities() {
            return Capabilities.all().without(Capability.SEVERAL_STRANDS, "one thread only");
          }

          @Override
          public Subject open(Setup setup, Kit kit) {
            return reference.open(setup, kit);
          }
        };
    try (Bench bench = open(lone)) {
      bench.perform(new Call.CreateTarget(T1, TargetSetup.remote(1)));
      Performed transfer =
          bench.perform(
              new Call.SendSynchronously(
                  T1, null, Format.of(FormatMethod.READ, 64), SendOptions.NONE));

      assertTrue(transfer.isWaiting());
      assertEquals(
          new Ending.Unavailable(Capability.SEVERAL_STRANDS, "one thread only"), bench.ending());
    }
  }

  @Test
  void whatAScriptThrowsComesOutOfTheAct() {
    try (Bench bench =
        open(
            small(
                Capabilities.all(),
                kit -> {
                  kit.requestPresented(R1);
                  return NtStatus.SUCCESS;
                }))) {
      bench
          .roles()
          .onPresented(
              R1,
              () -> {
                throw new AssertionError("as it should");
              });
      AssertionError thrown =
          assertThrows(AssertionError.class, () -> bench.perform(new Call.GetStatus(R1)));

      assertEquals("as it should", thrown.getMessage());
      assertEquals(null, bench.ending());
      assertTrue(
          bench.history().events().stream()
              .anyMatch(
                  event ->
                      event.happening() instanceof Event.CallbackBegan began
                          && began.observation().equals(new Callback.RequestPresented(R1))));
    }
  }
}
