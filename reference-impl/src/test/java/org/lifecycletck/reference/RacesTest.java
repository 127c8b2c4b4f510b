package org.lifecycletck.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lifecycletck.reference.Bench.R1;
import static org.lifecycletck.reference.Bench.R2;
import static org.lifecycletck.reference.Bench.T1;
import static org.lifecycletck.reference.Race.call;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.PurgeIoAction;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.SendOptions;
import org.lifecycletck.spi.vocabulary.SentIoAction;

/** Whatever races with whatever: each accepted request is completed exactly once. */
class RacesTest {
  private static final long MILLISECONDS_20 = 20 * SendOptions.UNITS_PER_MILLISECOND;
  private static final SendOptions AFTER_20 = SendOptions.NONE.withTimeoutAfter(20);

  private final Race race = new Race();

  @AfterEach
  void end() {
    race.close();
  }

  @Test
  void cancelAndCompletion() throws Exception {
    race.repeat(
        () -> {
          try (Bench bench = sentCancelable(SendOptions.NONE)) {
            List<Object> results = race.run(List.of(cancel(bench, R1), complete(bench, R1)));
            boolean cancelled = results.get(0).equals(true);
            assertCompletedOnce(bench, cancelled ? "CANCELLED 0" : "SUCCESS 5");
          }
        });
  }

  @Test
  void timeoutAndCompletion() throws Exception {
    race.repeat(
        () -> {
          try (Bench bench = sentCancelable(AFTER_20)) {
            race.run(List.of(expire(bench), complete(bench, R1)));
            assertCompletedOnce(bench, "IO_TIMEOUT 0", "SUCCESS 5");
          }
        });
  }

  @Test
  void timeoutAndCancelAndCompletion() throws Exception {
    race.repeat(
        () -> {
          try (Bench bench = sentCancelable(AFTER_20)) {
            race.run(List.of(expire(bench), cancel(bench, R1), complete(bench, R1)));
            assertCompletedOnce(bench, "IO_TIMEOUT 0", "CANCELLED 0", "SUCCESS 5");
          }
        });
  }

  @Test
  void twoCancelsReachTheLowerDriverOnce() throws Exception {
    race.repeat(
        () -> {
          try (Bench bench = sentCancelable(SendOptions.NONE)) {
            List<Object> results = race.run(List.of(cancel(bench, R1), cancel(bench, R1)));
            assertEquals(Set.of(true, false), Set.copyOf(results));
            assertCompletedOnce(bench, "CANCELLED 0");
          }
        });
  }

  @Test
  void cancelAndMark() throws Exception {
    race.repeat(
        () -> {
          try (Bench bench = Bench.withRequest()) {
            bench.send(R1);
            List<Object> results =
                race.run(List.of(cancel(bench, R1), () -> bench.subject.lowerMarkCancelable(R1)));
            boolean marked = results.get(1).equals(NtStatus.SUCCESS);
            assertEquals(marked, results.get(0));
            assertEquals(marked ? 1 : 0, bench.count("cancel"));
          }
        });
  }

  @Test
  void cancelAndUnmark() throws Exception {
    race.repeat(
        () -> {
          try (Bench bench = Bench.withRequest()) {
            bench.lower(T1, Bench.Lower.NOTES);
            bench.send(R1);
            List<Object> results =
                race.run(List.of(cancel(bench, R1), () -> bench.subject.lowerUnmarkCancelable(R1)));
            boolean cancelled = results.get(0).equals(true);
            assertEquals(cancelled ? NtStatus.CANCELLED : NtStatus.SUCCESS, results.get(1));
            assertEquals(cancelled ? 1 : 0, bench.count("cancel"));
          }
        });
  }

  @Test
  void sendAndCancel() throws Exception {
    race.repeat(
        () -> {
          try (Bench bench = Bench.withRequest()) {
            bench.lower(T1, Bench.Lower.CANCELABLE);
            List<Object> results = race.run(List.of(() -> bench.send(R1), cancel(bench, R1)));
            if (results.get(0).equals(true)) {
              bench.subject.cancelSentRequest(R1);
              assertCompletedOnce(bench, "CANCELLED 0");
            } else {
              assertEquals(NtStatus.CANCELLED, bench.subject.getStatus(R1));
              assertEquals(0, bench.count("arrival") + bench.count("routine"));
            }
          }
        });
  }

  @Test
  void sendToAStoppedTargetAndCancel() throws Exception {
    race.repeat(
        () -> {
          try (Bench bench = Bench.withRequest()) {
            bench.subject.stopTarget(T1, SentIoAction.LEAVE_SENT_IO_PENDING);
            List<Object> results = race.run(List.of(() -> bench.send(R1), cancel(bench, R1)));
            assertEquals(results.get(0).equals(true) ? 1 : 0, bench.count("routine"));
            bench.subject.startTarget(T1);
            assertEquals(0, bench.count("arrival"));
          }
        });
  }

  @Test
  void sendAndClose() throws Exception {
    race.repeat(
        () -> {
          try (Bench bench = Bench.withRequest()) {
            bench.lower(T1, Bench.Lower.CANCELABLE);
            List<Object> results =
                race.run(List.of(() -> bench.send(R1), call(() -> bench.subject.closeTarget(T1))));
            int accepted = results.get(0).equals(true) ? 1 : 0;
            assertEquals(accepted, bench.count("arrival"));
            assertEquals(accepted, bench.count("routine"));
          }
        });
  }

  @Test
  void startAndCancel() throws Exception {
    race.repeat(
        () -> {
          try (Bench bench = queued(SendOptions.NONE)) {
            race.run(List.of(start(bench), cancel(bench, R1)));
            if (bench.count("routine") == 0) {
              assertTrue(bench.subject.cancelSentRequest(R1));
            }
            assertCompletedOnce(bench, "CANCELLED 0");
          }
        });
  }

  @Test
  void startAndTimeout() throws Exception {
    race.repeat(
        () -> {
          try (Bench bench = queued(AFTER_20)) {
            race.run(List.of(start(bench), expire(bench)));
            boolean timedOut = bench.count("routine") == 1;
            assertEquals(timedOut ? 0 : 1, bench.count("arrival"));
            bench.subject.cancelSentRequest(R1);
            assertCompletedOnce(bench, timedOut ? "IO_TIMEOUT 0" : "CANCELLED 0");
          }
        });
  }

  @Test
  void purgeAndCancelAndTimeout() throws Exception {
    race.repeat(
        () -> {
          try (Bench bench = queued(AFTER_20)) {
            race.run(List.of(purge(bench), cancel(bench, R1), expire(bench)));
            assertCompletedOnce(
                bench, "WDF_DEVICE_REMOVED_NOT_SENT 0", "CANCELLED 0", "IO_TIMEOUT 0");
            assertEquals(0, bench.count("arrival"));
          }
        });
  }

  @Test
  void startAndPurge() throws Exception {
    race.repeat(
        () -> {
          try (Bench bench = queued(SendOptions.NONE)) {
            race.run(List.of(start(bench), purge(bench)));
            if (bench.count("routine") == 0) {
              bench.subject.purgeTarget(T1, PurgeIoAction.PURGE_IO_AND_WAIT);
            }
            assertCompletedOnce(
                bench, "WDF_DEVICE_REMOVED_NOT_SENT 0", "CANCELLED 0", "INVALID_DEVICE_STATE 0");
          }
        });
  }

  @Test
  void startAndSendKeepTheOrderOfTheQueue() throws Exception {
    RequestId late = new RequestId("late");
    race.repeat(
        () -> {
          try (Bench bench = queued(SendOptions.NONE)) {
            bench.ready(R2);
            bench.send(R2);
            bench.ready(late);
            bench.seen();
            race.run(List.of(start(bench), () -> bench.send(late)));
            List<String> seen = bench.seen();
            assertEquals(3, seen.size());
            assertTrue(seen.indexOf("arrival r1 t1") < seen.indexOf("arrival r2 t1"));
          }
        });
  }

  @Test
  void stopAndTwoCompletions() throws Exception {
    race.repeat(
        () -> {
          try (Bench bench = sentCancelable(SendOptions.NONE)) {
            bench.ready(R2);
            bench.send(R2);
            Callable<?> stop =
                call(() -> bench.subject.stopTarget(T1, SentIoAction.WAIT_FOR_SENT_IO_TO_COMPLETE));
            race.run(List.of(stop, complete(bench, R1), complete(bench, R2)));
            assertEquals(2, bench.count("routine"));
            assertEquals(0, bench.subject.quiesce());
          }
        });
  }

  @Test
  void overlappingStopsAndCompletion() throws Exception {
    race.repeat(
        () -> {
          try (Bench bench = sentCancelable(SendOptions.NONE)) {
            Callable<?> stop =
                call(() -> bench.subject.stopTarget(T1, SentIoAction.CANCEL_SENT_IO));
            race.run(List.of(stop, stop, purge(bench), start(bench), complete(bench, R1)));
            assertCompletedOnce(bench, "SUCCESS 5", "CANCELLED 0");
          }
        });
  }

  @Test
  void deletionReturnsAfterEveryRoutine() throws Exception {
    race.repeat(
        () -> {
          try (Bench bench = sentCancelable(SendOptions.NONE)) {
            bench.ready(R2);
            bench.send(R2);
            int[] routines = new int[1];
            Callable<?> deletion =
                call(
                    () -> {
                      bench.subject.deleteTarget(T1);
                      routines[0] = bench.count("routine");
                    });
            race.run(List.of(deletion, complete(bench, R1), complete(bench, R2)));
            assertEquals(2, routines[0]);
          }
        });
  }

  @Test
  void synchronousSendAndCancelAndCompletion() throws Exception {
    race.repeat(
        () -> {
          try (Bench bench = Bench.withRequest()) {
            bench.lower(T1, Bench.Lower.CANCELABLE);
            SendOptions options = SendOptions.of(SendOptions.SYNCHRONOUS).withTimeoutAfter(20);
            Strand<Boolean> sender =
                Strand.blocked(bench.subject, () -> bench.subject.send(R1, T1, options));
            race.run(List.of(expire(bench), cancel(bench, R1), complete(bench, R1)));
            assertTrue(sender.result());
            assertCompletedOnce(bench, "IO_TIMEOUT 0", "CANCELLED 0", "SUCCESS 5");
          }
        });
  }

  @Test
  void deletionInTheRoutineAndCancelWithAReference() throws Exception {
    race.repeat(
        () -> {
          try (Bench bench = sentCancelable(SendOptions.NONE)) {
            bench.subject.referenceRequest(R1);
            bench.inRoutine("r1", () -> bench.subject.deleteRequest(R1));
            race.run(List.of(cancel(bench, R1), complete(bench, R1)));
            assertEquals(0, bench.count("destroy"));
            bench.subject.dereferenceRequest(R1);
            assertEquals(1, bench.count("destroy"));
          }
        });
  }

  private static Bench sentCancelable(SendOptions options) {
    Bench bench = Bench.withRequest();
    bench.lower(T1, Bench.Lower.CANCELABLE);
    assertTrue(bench.subject.send(R1, T1, options));
    return bench;
  }

  private static Bench queued(SendOptions options) {
    Bench bench = Bench.withRequest();
    bench.lower(T1, Bench.Lower.CANCELABLE);
    bench.subject.stopTarget(T1, SentIoAction.LEAVE_SENT_IO_PENDING);
    assertTrue(bench.subject.send(R1, T1, options));
    return bench;
  }

  private static Callable<?> cancel(Bench bench, RequestId request) {
    return () -> bench.subject.cancelSentRequest(request);
  }

  /** A lower driver that completes only what it made no longer cancelable. */
  private static Callable<?> complete(Bench bench, RequestId request) {
    return call(
        () -> {
          if (bench.subject.lowerUnmarkCancelable(request).isSuccess()) {
            bench.complete(request, NtStatus.SUCCESS, 5);
          }
        });
  }

  private static Callable<?> expire(Bench bench) {
    return call(() -> bench.subject.advance(MILLISECONDS_20));
  }

  private static Callable<?> start(Bench bench) {
    return () -> bench.subject.startTarget(T1);
  }

  private static Callable<?> purge(Bench bench) {
    return call(() -> bench.subject.purgeTarget(T1, PurgeIoAction.PURGE_IO_AND_WAIT));
  }

  private static void assertCompletedOnce(Bench bench, String... results) {
    assertEquals(0, bench.subject.quiesce());
    List<String> routines =
        bench.seen().stream().filter(seen -> seen.startsWith("routine")).toList();
    assertEquals(1, routines.size(), routines::toString);
    assertFalse(
        Set.of(results).stream()
            .filter(result -> routines.get(0).contains(" STATUS_" + result + " "))
            .findFirst()
            .isEmpty(),
        routines::toString);
  }
}
