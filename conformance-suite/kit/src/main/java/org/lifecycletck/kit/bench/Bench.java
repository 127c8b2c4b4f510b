package org.lifecycletck.kit.bench;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.lifecycletck.kit.history.Event;
import org.lifecycletck.kit.history.History;
import org.lifecycletck.kit.history.Sides;
import org.lifecycletck.spi.Capabilities;
import org.lifecycletck.spi.Capability;
import org.lifecycletck.spi.Performer;
import org.lifecycletck.spi.Subject;
import org.lifecycletck.spi.SubjectFactory;
import org.lifecycletck.spi.SystemStopped;
import org.lifecycletck.spi.vocabulary.Answer;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.Callback;
import org.lifecycletck.spi.vocabulary.Fatal;

/**
 * One case of one subject: plays client driver, lower drivers and originator, and records what
 * happens.
 *
 * <p>A top-level act ends when the subject is quiescent: every call has returned, or waits inside
 * the subject. An act inside a callback runs on the callback's own thread and waits for its return.
 * When the case cannot go on, every further act throws {@link CaseEnded}; the history so far stays.
 */
public final class Bench implements AutoCloseable {
  private final SubjectFactory factory;
  private final Capabilities capabilities;
  private final History.Header header;
  private final Recorder recorder;
  private final Roles roles = new Roles(this);
  private final AtomicReference<Ending> ending = new AtomicReference<>();
  private final AtomicReference<Throwable> failure = new AtomicReference<>();
  private final Holds holds;
  private final ThreadLocal<Watchers> watchers = ThreadLocal.withInitial(() -> Watchers.NOBODY);
  private final Pace pace;
  private Subject subject;

  /**
   * Opens a subject for a case.
   *
   * @param hang how long the subject may take to come to rest
   */
  public Bench(SubjectFactory factory, History.Header header, Duration hang) {
    this.factory = factory;
    this.capabilities = factory.capabilities();
    this.header = header.lacking(capabilities.missing().keySet());
    this.recorder = new Recorder(!capabilities.has(Capability.QUIESCENCE));
    this.holds = new Holds(recorder);
    this.pace = new Pace(this, recorder, hang);
    pace.outside("opening", this::open);
  }

  private SubjectFactory.Setup setup() {
    String name = header.name() == null ? header.id() : header.name();
    return new SubjectFactory.Setup(header.verifier(), name);
  }

  private void open() {
    subject = factory.open(setup(), new RecordingKit(this));
  }

  /** The behaviours and scripts of the driver and the lower drivers. */
  public Roles roles() {
    return roles;
  }

  /** What happened so far. */
  public History history() {
    return new History(header, recorder.events());
  }

  /** Why the case has ended; null while it goes on. */
  public Ending ending() {
    return ending.get();
  }

  /** Makes a call, at top level or inside a callback. */
  public Performed perform(Call call) {
    checkRunning();
    checkOffered(call);
    Strand here = Strand.current(this);
    if (here != null) {
      return performOn(here, call);
    }
    AtomicReference<Performed> performed = new AtomicReference<>();
    long number =
        pace.topLevel(
            Sides.of(call),
            call.toString(),
            Needs.canBlock(call),
            on -> performOn(on, call),
            performed);
    rethrowFailure();
    return performed.get() == null ? new Performed(number, null) : performed.get();
  }

  /**
   * Makes a call if it still may be made: inside callbacks others act at the same time. What {@code
   * may} asks is asked under the recorder's monitor, and the call recorded at once.
   *
   * @return what became of it; null where it was not made
   */
  public Performed performIf(Call call, BooleanSupplier may) {
    Strand here = Strand.current(this);
    if (here == null) {
      return may.getAsBoolean() ? perform(call) : null;
    }
    checkRunning();
    checkOffered(call);
    return performOn(here, call, may);
  }

  /**
   * Runs scripts at top level that start together: each has its first call recorded, then all go
   * on. Comes back when every script is over or waits in a call, and the subject is quiescent.
   */
  public void race(List<Racer> racers) {
    checkRunning();
    need(Capability.SEVERAL_STRANDS);
    pace.race(racers);
    rethrowFailure();
  }

  /** Moves the clock by this many 100-nanosecond units. */
  public void advance(long units) {
    checkRunning();
    need(Capability.VIRTUAL_CLOCK);
    Strand here = Strand.current(this);
    if (here != null) {
      advanceOn(here, units);
      return;
    }
    pace.topLevel(
        "clock",
        "advance",
        false,
        on -> {
          advanceOn(on, units);
          return null;
        },
        new AtomicReference<>());
    rethrowFailure();
  }

  /** Waits, inside a callback, until nothing moves but this callback; at top level nothing does. */
  public void restOthers() {
    checkRunning();
    Strand here = Strand.current(this);
    if (here != null) {
      pace.restOthers(here);
    }
  }

  /**
   * Keeps the next such callback open until it is released; no other act waits for it. A subject
   * that comes to no rest meanwhile is not wrong: it gets its callbacks back, see {@link
   * #isHoldingGivenUp}.
   */
  public void hold(Hold hold) {
    if (offers(Capability.SEVERAL_STRANDS)) {
      holds.want(hold);
    }
  }

  /** Keeps every callback in which the kit acts open from now on, at both its points. */
  public void holdAll() {
    if (offers(Capability.SEVERAL_STRANDS)) {
      holds.wantAll();
    }
  }

  /** The callbacks that are kept open now, the longest held first. */
  public List<Hold> held() {
    return holds.held();
  }

  /** Lets a held callback go on and waits for rest, at top level; whether there was one. */
  public boolean release(Hold hold) {
    checkRunning();
    Strand strand = holds.release(hold);
    if (strand != null) {
      pace.goesOn(hold.toString());
      rethrowFailure();
    }
    return strand != null;
  }

  /**
   * Holds no callback any more; those held go on one by one, each after rest, the longest first.
   */
  public void releaseAll() {
    holds.wantNone();
    for (List<Hold> held = held(); !held.isEmpty(); held = held()) {
      release(held.get(0));
    }
  }

  /** Whether a callback that comes may be kept open. */
  public boolean mayHold() {
    return holds.isAnyWanted();
  }

  /** Whether the subject came to no rest while callbacks were held, and got them back. */
  public boolean isHoldingGivenUp() {
    return pace.isHoldingGivenUp();
  }

  /** Whether the subject offers this. */
  public boolean offers(Capability capability) {
    return capabilities.has(capability);
  }

  /** Whether the subject offers all that this call needs. */
  public boolean offers(Call call) {
    return Needs.of(call).stream().allMatch(capabilities::has);
  }

  /** Hands each event to {@code follower} as it is recorded, under the recorder's monitor. */
  public void follow(Consumer<Event> follower) {
    recorder.follow(follower);
  }

  /** Ends the case where the subject does not offer this. */
  public void need(Capability capability) {
    if (!capabilities.has(capability)) {
      endWithout(capability);
      throw new CaseEnded(ending());
    }
  }

  /** Ends the case because the subject cannot tell this. */
  public void endUntold(String what) {
    end(new Ending.Untold(what));
  }

  void endWithout(Capability capability) {
    end(new Ending.Unavailable(capability, capabilities.missing().get(capability)));
  }

  /** Ends the case; calls that wait are given up. */
  @Override
  public void close() {
    recorder.close();
    if (subject != null) {
      pace.close(subject);
    }
  }

  Holds holds() {
    return holds;
  }

  Subject subject() {
    return subject;
  }

  /** Who wants to know when a callback is taken note of, and when it is about to end. */
  private record Watchers(Runnable begun, Runnable ending) {
    static final Watchers NOBODY = new Watchers(() -> {}, () -> {});
  }

  void onNextCallback(Runnable begun, Runnable ending) {
    watchers.set(new Watchers(begun, ending));
  }

  void callback(Callback callback) {
    Strand strand = Strand.current(this);
    if (strand == null) {
      Strand foreign = recorder.foreign(this, Thread.currentThread());
      foreign.run(() -> callbackOn(foreign, callback));
    } else {
      callbackOn(strand, callback);
    }
  }

  private void callbackOn(Strand strand, Callback callback) {
    Watchers watching = watchers.get();
    watchers.remove();
    long number = recorder.callbackBegan(strand, callback);
    watching.begun().run();
    try {
      if (ending.get() == null) {
        long arrival = roles.begin(callback);
        holds.pass(strand, callback, Moment.Point.BEGIN);
        roles.act(callback, arrival);
        holds.pass(strand, callback, Moment.Point.END);
      }
    } catch (CaseEnded | SystemStopped e) {
      throw e;
    } catch (RuntimeException | AssertionError e) {
      failure.compareAndSet(null, e);
    } finally {
      watching.ending().run();
      recorder.callbackEnded(strand, number);
    }
  }

  /** The system stops: the last thing that is recorded. */
  void stop(Fatal fatal) {
    if (ending.compareAndSet(null, new Ending.Stopped(fatal))) {
      Strand strand = Strand.current(this);
      recorder.stopped(
          strand == null ? recorder.foreign(this, Thread.currentThread()) : strand, fatal);
    }
  }

  /** Ends the case for this reason, unless it has ended before. */
  void end(Ending reason) {
    ending.compareAndSet(null, reason);
    recorder.close();
  }

  private Performed performOn(Strand strand, Call call) {
    return performOn(strand, call, () -> true);
  }

  private Performed performOn(Strand strand, Call call, BooleanSupplier may) {
    long number = recorder.called(strand, call, may, () -> roles.calling(call));
    if (number == Recorder.NOT_CALLED) {
      return null;
    }
    strand.start();
    boolean returned = false;
    try {
      Answer answer = Performer.perform(subject, call);
      recorder.returned(strand, number, answer);
      returned = true;
      return new Performed(number, answer);
    } catch (SystemStopped e) {
      stop(e.fatal());
      throw e;
    } catch (RuntimeException | Error e) {
      end(new Ending.SubjectError(call.toString(), e));
      throw new CaseEnded(ending());
    } finally {
      if (!returned) {
        recorder.thrown(strand);
      }
    }
  }

  private void advanceOn(Strand strand, long units) {
    recorder.advancing(strand, units);
    strand.start();
    try {
      subject.advance(units);
    } catch (SystemStopped e) {
      stop(e.fatal());
      throw e;
    } catch (RuntimeException | Error e) {
      end(new Ending.SubjectError("advance", e));
      throw new CaseEnded(ending());
    } finally {
      recorder.advanced(strand);
    }
  }

  private void checkRunning() {
    Ending reason = ending.get();
    if (reason != null) {
      throw new CaseEnded(reason);
    }
  }

  private void checkOffered(Call call) {
    Needs.of(call).forEach(this::need);
  }

  private void rethrowFailure() {
    Throwable thrown = failure.getAndSet(null);
    if (thrown instanceof Error) {
      throw (Error) thrown;
    }
    if (thrown != null) {
      throw (RuntimeException) thrown;
    }
  }
}
