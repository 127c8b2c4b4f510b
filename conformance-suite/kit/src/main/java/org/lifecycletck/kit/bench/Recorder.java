package org.lifecycletck.kit.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.lifecycletck.kit.history.Event;
import org.lifecycletck.spi.vocabulary.Answer;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.Callback;
import org.lifecycletck.spi.vocabulary.Fatal;

/**
 * What has happened in a case so far, and which strand is where. Everything is recorded under this
 * object's monitor: a call before it enters the subject, its return after it left.
 */
final class Recorder {
  /** The number of a strand's frame that is no call: the clock being moved. */
  static final long NO_CALL = -1;

  /** The number of a call that was not made. */
  static final long NOT_CALLED = 0;

  private final Map<String, Strand> strands = new LinkedHashMap<>();
  private final Map<Thread, Strand> foreign = new HashMap<>();
  private final List<Event> events = new ArrayList<>();
  private Consumer<Event> follower = event -> {};
  private final boolean tellsEvents;
  private long frames;

  /** How often a strand has left the subject without an event. */
  private int unrecorded;

  private int step;
  private int watchers;
  private boolean closed;

  /** A recorder that, where {@code tellsEvents}, wakes who waits on it with every event. */
  Recorder(boolean tellsEvents) {
    this.tellsEvents = tellsEvents;
  }

  /** The first strand of this kind without a frame; a new one where all are busy. */
  synchronized Strand free(Bench bench, String kind) {
    return free(bench, kind, List.of());
  }

  /** Strands of these kinds without a frame, each another one. */
  synchronized List<Strand> free(Bench bench, List<String> kinds) {
    List<Strand> chosen = new ArrayList<>();
    for (String kind : kinds) {
      chosen.add(free(bench, kind, chosen));
    }
    return chosen;
  }

  private Strand free(Bench bench, String kind, List<Strand> taken) {
    for (int i = 1; ; i++) {
      String name = i == 1 ? kind : kind + "-" + i;
      Strand strand = strands.computeIfAbsent(name, key -> new Strand(bench, key));
      if (strand.isFree() && !taken.contains(strand)) {
        return strand;
      }
    }
  }

  /** The strand of a thread that the subject made. */
  synchronized Strand foreign(Bench bench, Thread thread) {
    return foreign.computeIfAbsent(
        thread,
        key -> {
          String name = "subject-" + (foreign.size() + 1);
          return strands.computeIfAbsent(name, unused -> new Strand(bench, name));
        });
  }

  /** Begins the next top-level step. */
  synchronized void nextStep() {
    step++;
  }

  /** Records a call if it may be made, and tells {@code noted} before; its number. */
  synchronized long called(Strand strand, Call call, BooleanSupplier may, Runnable noted) {
    if (!may.getAsBoolean()) {
      return NOT_CALLED;
    }
    noted.run();
    long number = ++frames;
    strand.enterCall(number);
    add(strand, new Event.Called(number, call));
    return number;
  }

  synchronized void returned(Strand strand, long number, Answer answer) {
    strand.leave();
    add(strand, new Event.Returned(number, answer));
  }

  /** A call left the subject without a return. */
  synchronized void thrown(Strand strand) {
    leaveUnrecorded(strand);
  }

  synchronized long callbackBegan(Strand strand, Callback callback) {
    long number = ++frames;
    strand.enterCallback(number);
    add(strand, new Event.CallbackBegan(number, callback));
    return number;
  }

  synchronized void callbackEnded(Strand strand, long number) {
    strand.leave();
    add(strand, new Event.CallbackEnded(number));
  }

  synchronized void advancing(Strand strand, long units) {
    strand.enterCall(NO_CALL);
    add(strand, new Event.Advanced(units));
  }

  synchronized void advanced(Strand strand) {
    leaveUnrecorded(strand);
  }

  private void leaveUnrecorded(Strand strand) {
    strand.leave();
    unrecorded++;
    tellWatchers();
  }

  private void tellWatchers() {
    if (tellsEvents || watchers > 0) {
      notifyAll();
    }
  }

  synchronized void stopped(Strand strand, Fatal fatal) {
    add(strand, new Event.Stopped(fatal));
    close();
  }

  /** Records nothing any more. */
  synchronized void close() {
    closed = true;
    notifyAll();
  }

  synchronized boolean isClosed() {
    return closed;
  }

  /**
   * A number that changes with each event, and whenever a strand leaves the subject without one.
   */
  synchronized int version() {
    return events.size() + unrecorded;
  }

  /**
   * Waits until something is recorded after {@code version}, no longer than so many nanoseconds.
   */
  synchronized void awaitEvent(int version, long nanos) {
    if (version == version() && !closed) {
      watchers++;
      try {
        TimeUnit.NANOSECONDS.timedWait(this, nanos);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      } finally {
        watchers--;
      }
    }
  }

  /** The number of strands inside the subject. */
  synchronized int inSubject() {
    int inside = 0;
    for (Strand strand : strands.values()) {
      inside += strand.isInSubject() ? 1 : 0;
    }
    return inside;
  }

  private boolean isAnyInCallback(Strand except) {
    for (Strand strand : strands.values()) {
      if (strand != except && strand.isInCallback()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Records quiescence if nothing was recorded since {@code version}, no code of the kit runs, and
   * exactly the strands inside the subject wait there; asks {@code begun} under the monitor.
   */
  synchronized boolean quiesced(int version, int waiting, BooleanSupplier begun) {
    boolean still =
        version == version()
            && waiting == inSubject()
            && begun.getAsBoolean()
            && !isAnyInCallback(null);
    if (still) {
      add("kit", new Event.Quiesced(waitingCalls()));
    }
    return still;
  }

  /** Whether nothing was recorded since {@code version} and all others wait inside the subject. */
  synchronized boolean othersRest(int version, int waiting, Strand here) {
    return closed || version == version() && waiting == inSubject() && !isAnyInCallback(here);
  }

  /** The calls that are innermost on their strand and have not returned. */
  synchronized List<Long> waitingCalls() {
    List<Long> waiting = new ArrayList<>();
    for (Strand strand : strands.values()) {
      if (strand.isInSubject() && strand.innermost() != NO_CALL) {
        waiting.add(strand.innermost());
      }
    }
    return waiting;
  }

  synchronized List<Event> events() {
    return List.copyOf(events);
  }

  private void add(Strand strand, Event.Happening happening) {
    add(strand.name(), happening);
  }

  /** Hands each event from now on to {@code next}. */
  synchronized void follow(Consumer<Event> next) {
    follower = next;
  }

  private void add(String strand, Event.Happening happening) {
    if (!closed) {
      Event event = new Event(events.size() + 1L, step, strand, happening);
      events.add(event);
      follower.accept(event);
      tellWatchers();
    }
  }
}
