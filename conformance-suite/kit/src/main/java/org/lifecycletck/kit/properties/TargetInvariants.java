package org.lifecycletck.kit.properties;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lifecycletck.kit.properties.Seen.Change;
import org.lifecycletck.kit.properties.Seen.Heard;
import org.lifecycletck.spec.Profile;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.Callback;
import org.lifecycletck.spi.vocabulary.PurgeIoAction;
import org.lifecycletck.spi.vocabulary.SendOptions;
import org.lifecycletck.spi.vocabulary.SentIoAction;
import org.lifecycletck.spi.vocabulary.TargetId;

/** What is seen of targets: order, gates, barriers, and that each keeps to itself; and objects. */
final class TargetInvariants {
  private static final List<String> STOPPED = List.of("SND-007", "TGT-024", "TGT-012");
  private static final List<String> PURGED = List.of("SND-008", "TGT-027", "TGT-032");
  private static final List<String> CLOSED = List.of("SND-008", "TGT-027");
  private static final List<String> CANCELLING_STOP = List.of("TGT-015", "TGT-018");
  private static final List<String> WAITING_STOP = List.of("TGT-016", "TGT-018");
  private static final List<String> WAITING_PURGE = List.of("TGT-034");
  private static final List<String> CLOSE = List.of("TGT-039");

  static final Invariant FIRST_IN_FIRST_OUT =
      new Invariant(
          "queued requests arrive in the order in which they were sent",
          List.of("SND-019", "TGT-007"),
          TargetInvariants::firstInFirstOut,
          Profile.KMDF_1_33);
  static final Invariant GATES =
      new Invariant(
          "a stopped target delivers nothing, a purged or closed one accepts nothing",
          List.of("SND-007", "TGT-012", "TGT-024", "SND-008", "TGT-027", "TGT-032"),
          TargetInvariants::gates);
  static final Invariant BARRIERS =
      new Invariant(
          "when a waiting change returns, the lower driver holds nothing that it waits for",
          List.of("TGT-015", "TGT-016", "TGT-018", "TGT-034", "TGT-039"),
          TargetInvariants::barriers);
  static final Invariant APART =
      new Invariant(
          "changing one target cancels and completes nothing of another",
          List.of("TGT-057", "CAN-020"),
          TargetInvariants::apart,
          Profile.KMDF_1_33);
  static final Invariant CLEANED_THEN_DESTROYED =
      new Invariant(
          "an object is cleaned up before it is destroyed, and each once",
          List.of("LIF-001", "LIF-002"),
          TargetInvariants::cleanedThenDestroyed);

  private TargetInvariants() {}

  private static void firstInFirstOut(Seen seen, Invariant.Report report) {
    Map<TargetId, List<Trip>> queued = new HashMap<>();
    for (Trip trip : seen.trips()) {
      if (trip.wasQueued() && !trip.isSynchronous()) {
        queued.computeIfAbsent(trip.target, key -> new ArrayList<>()).add(trip);
      }
    }
    for (List<Trip> trips : queued.values()) {
      trips.sort(Comparator.comparingInt(Trip::arrived));
      for (int i = 0; i + 1 < trips.size(); i++) {
        Trip first = trips.get(i);
        Trip second = trips.get(i + 1);
        report.require(
            second.returned > first.called || second.called > first.arrived(),
            second.arrived(),
            second + " was queued before and arrives after " + first.request);
      }
    }
  }

  private static void gates(Seen seen, Invariant.Report report) {
    for (Change change : seen.changes()) {
      if (change.returned < 0 || !closesGate(change.call)) {
        continue;
      }
      int until = nextChange(seen, change);
      for (Trip trip : seen.trips()) {
        boolean during =
            trip.target.equals(change.call.target())
                && trip.called > change.returned
                && trip.called < until
                && !trip.isForgotten();
        if (during && isShutFor(change.call, trip)) {
          boolean stopped = change.call instanceof Call.StopTarget;
          boolean arrives = trip.arrived() >= 0 && trip.arrived() < until;
          report.require(
              !arrives && (stopped || !trip.isAccepted()),
              trip.called,
              trip + " after " + change.call + ": accepted or delivered through a shut gate",
              stopped ? STOPPED : change.call instanceof Call.PurgeTarget ? PURGED : CLOSED);
        }
      }
    }
  }

  private static boolean closesGate(Call call) {
    return call instanceof Call.StopTarget
        || call instanceof Call.PurgeTarget
        || call instanceof Call.CloseTarget
        || call instanceof Call.CloseTargetForQueryRemove;
  }

  private static boolean isShutFor(Call change, Trip trip) {
    return isClose(change) || !trip.has(SendOptions.IGNORE_TARGET_STATE);
  }

  private static boolean isClose(Call call) {
    return call instanceof Call.CloseTarget || call instanceof Call.CloseTargetForQueryRemove;
  }

  private static int nextChange(Seen seen, Change change) {
    return seen.changes().stream()
        .filter(other -> other.call.target().equals(change.call.target()))
        .mapToInt(other -> other.called)
        .filter(called -> called > change.called)
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private static void barriers(Seen seen, Invariant.Report report) {
    for (Change change : seen.changes()) {
      if (change.returned < 0 || !waits(change.call)) {
        continue;
      }
      for (Trip trip : seen.trips()) {
        boolean tracked =
            trip.target.equals(change.call.target())
                && trip.arrived() >= 0
                && trip.arrived() < change.called
                && !trip.isForgotten()
                && (isClose(change.call) || !trip.has(SendOptions.IGNORE_TARGET_STATE));
        if (tracked && (trip.completed < 0 || trip.completed > change.called)) {
          report.require(
              !trip.isWithLowerDriver(change.returned),
              change.returned,
              change.call + " returns while the lower driver holds " + trip.request,
              demandingToWait(change.call));
        }
      }
    }
  }

  private static List<String> demandingToWait(Call call) {
    if (call instanceof Call.StopTarget stop) {
      return stop.action() == SentIoAction.CANCEL_SENT_IO ? CANCELLING_STOP : WAITING_STOP;
    }
    return isClose(call) ? CLOSE : WAITING_PURGE;
  }

  private static boolean waits(Call call) {
    if (call instanceof Call.StopTarget stop) {
      return stop.action() == SentIoAction.CANCEL_SENT_IO
          || stop.action() == SentIoAction.WAIT_FOR_SENT_IO_TO_COMPLETE;
    }
    if (call instanceof Call.PurgeTarget purge) {
      return purge.action() == PurgeIoAction.PURGE_IO_AND_WAIT;
    }
    return isClose(call);
  }

  private static void apart(Seen seen, Invariant.Report report) {
    for (Heard heard : seen.heard()) {
      boolean counts =
          heard.within() != null
              && Seen.isChange(heard.within())
              && (heard.callback() instanceof Callback.LowerCancel
                  || heard.callback() instanceof Callback.CompletionRoutine
                  || heard.callback() instanceof Callback.LowerArrival);
      if (counts) {
        report.require(
            heard.callback().target().equals(heard.within().target()) || follows(seen, heard),
            heard.event(),
            heard.within() + " leads to " + heard.callback());
      }
    }
  }

  /** Whether it is about a request that was out at the target then, and was sent on meanwhile. */
  private static boolean follows(Seen seen, Heard heard) {
    return seen.changes().stream()
        .filter(change -> change.call == heard.within())
        .anyMatch(
            change ->
                seen.trips().stream()
                    .filter(trip -> trip.request.equals(heard.callback().request()))
                    .filter(trip -> trip.target.equals(change.call.target()))
                    .filter(trip -> trip.called < change.called)
                    .anyMatch(trip -> trip.completed < 0 || trip.completed > change.called));
  }

  private static void cleanedThenDestroyed(Seen seen, Invariant.Report report) {
    Set<String> cleaned = new HashSet<>();
    Set<String> destroyed = new HashSet<>();
    for (Heard heard : seen.heard()) {
      Callback callback = heard.callback();
      if (callback instanceof Callback.RequestCleanup
          || callback instanceof Callback.TargetCleanup) {
        report.require(cleaned.add(name(callback)), heard.event(), callback + ": cleaned up twice");
      } else if (callback instanceof Callback.RequestDestroy
          || callback instanceof Callback.TargetDestroy) {
        report.require(
            cleaned.contains(name(callback)) && destroyed.add(name(callback)),
            heard.event(),
            callback + ": destroyed twice or before it is cleaned up");
      }
    }
  }

  private static String name(Callback callback) {
    return callback.request() != null ? callback.request().name() : callback.target().name();
  }
}
