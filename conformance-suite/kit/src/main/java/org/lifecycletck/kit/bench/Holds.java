package org.lifecycletck.kit.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lifecycletck.spi.vocabulary.Callback;

/**
 * Which callbacks of a case are kept open: those wanted, once each, and those on whose strand one
 * is open now. Guarded by the recorder's monitor, on which the threads of held callbacks wait.
 */
final class Holds {
  private final Recorder recorder;
  private final List<Hold> wanted = new ArrayList<>();
  private final Map<Strand, Hold> held = new LinkedHashMap<>();
  private boolean all;
  private boolean none;

  Holds(Recorder recorder) {
    this.recorder = recorder;
  }

  /** Keeps the next such callback open. */
  void want(Hold hold) {
    synchronized (recorder) {
      wanted.add(hold);
    }
  }

  /** Keeps every callback open from now on, as it begins and before it ends. */
  void wantAll() {
    synchronized (recorder) {
      all = true;
    }
  }

  /** Keeps no callback open that comes from now on. */
  void wantNone() {
    synchronized (recorder) {
      none = true;
      all = false;
      wanted.clear();
    }
  }

  /** Keeps no callback open any more, and lets those go on that are open. */
  void giveUp() {
    synchronized (recorder) {
      wantNone();
      held.keySet().forEach(strand -> strand.hold(false));
      held.clear();
      recorder.notifyAll();
    }
  }

  /** Whether a callback that comes may be kept open. */
  boolean isAnyWanted() {
    synchronized (recorder) {
      return !none && (all || !wanted.isEmpty());
    }
  }

  /** The callbacks that are open now, the longest held first. */
  List<Hold> held() {
    synchronized (recorder) {
      return List.copyOf(held.values());
    }
  }

  /**
   * Begins a step in which the longest held such callback goes on; its strand, or null where none
   * is held so.
   */
  Strand release(Hold hold) {
    synchronized (recorder) {
      for (Map.Entry<Strand, Hold> entry : held.entrySet()) {
        if (entry.getValue().equals(hold)) {
          Strand strand = entry.getKey();
          recorder.nextStep();
          held.remove(strand);
          strand.hold(false);
          recorder.notifyAll();
          return strand;
        }
      }
      return null;
    }
  }

  /** Comes back when the callback may go on; at once where it is not to be held. */
  void pass(Strand strand, Callback callback, Moment.Point point) {
    Moment moment = Moment.of(callback);
    if (moment == null) {
      return;
    }
    Hold hold = new Hold(moment, point);
    boolean interrupted = false;
    synchronized (recorder) {
      if (none || recorder.isClosed() || !wanted.remove(hold) && !all) {
        return;
      }
      strand.hold(true);
      held.put(strand, hold);
      recorder.notifyAll();
      while (strand.isHeld() && !recorder.isClosed()) {
        try {
          recorder.wait();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
      held.remove(strand);
      strand.hold(false);
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
