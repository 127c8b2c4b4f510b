package org.lifecycletck.spec;

import org.lifecycletck.spec.Request.Place;
import org.lifecycletck.spi.vocabulary.TargetState;

/** The conditions rows are made of, as far as they are about a target and what it waits for. */
final class TargetGuards {
  private TargetGuards() {}

  static Guard started() {
    return Guard.target("the target is started", t -> t.state() == TargetState.STARTED);
  }

  static Guard stopped() {
    return Guard.target("the target is stopped", t -> t.state() == TargetState.STOPPED);
  }

  static Guard inGateOpen() {
    return Guard.target("the in-gate is open", Target::inGateOpen);
  }

  static Guard outGateOpen() {
    return Guard.target("the out-gate is open", Target::outGateOpen);
  }

  static Guard outGateShut() {
    return Guard.target("the out-gate is shut", t -> !t.outGateOpen());
  }

  static Guard noTarget() {
    return Guard.of("no target is named", (r, t) -> t == null);
  }

  static Guard inGateShut() {
    return Guard.target("the in-gate is shut", t -> !t.inGateOpen());
  }

  static Guard closedForGood() {
    return Guard.target(
        "the target is closed and nothing is out", t -> t.state().isClosed() && !t.closing());
  }

  static Guard notClosedForGood() {
    return Guard.target(
        "the target is not closed, or still closing", t -> !t.state().isClosed() || t.closing());
  }

  static Guard notClosed() {
    return Guard.target("the target is not closed", t -> !t.state().isClosed());
  }

  static Guard closedNotDeleted() {
    return Guard.target(
        "the target is closed", t -> t.state().isClosed() && t.state() != TargetState.DELETED);
  }

  static Guard targetDeleted() {
    return Guard.target("the target is deleted", t -> t.state() == TargetState.DELETED);
  }

  static Guard targetNotDeleted() {
    return Guard.target("the target is not deleted", t -> t.state() != TargetState.DELETED);
  }

  static Guard anyClosed() {
    return Guard.target("the target is closed or deleted", t -> t.state().isClosed());
  }

  static Guard stillClosing() {
    return Guard.target("a close of the target still waits", Target::closing);
  }

  static Guard notClosing() {
    return Guard.target("no close of the target waits", t -> !t.closing());
  }

  static Guard deviceAttached() {
    return Guard.target("the target has a device", t -> t.stack() > 0);
  }

  static Guard noDevice() {
    return Guard.target("the target has no device", t -> t.stack() == 0);
  }

  static Guard open() {
    return Guard.target("the target is open", Target::open);
  }

  static Guard notOpen() {
    return Guard.target("the target is not open", t -> !t.open());
  }

  static Guard byName() {
    return Guard.target("it was opened by name", Target::byName);
  }

  static Guard notByName() {
    return Guard.target("it was not opened by name", t -> !t.byName());
  }

  static Guard remote() {
    return Guard.target("the target is remote", t -> !t.local());
  }

  static Guard local() {
    return Guard.target("the target is local", Target::local);
  }

  static Guard somebodyWaits() {
    return Guard.target("a stop or purge waits", Target::waiting);
  }

  static Guard nobodyWaits() {
    return Guard.target("no stop or purge waits", t -> !t.waiting());
  }

  static Guard trackedOut() {
    return Guard.target("tracked requests are out", t -> t.tracked() > 0);
  }

  static Guard noTrackedOut() {
    return Guard.target("no tracked request is out", t -> t.tracked() == 0);
  }

  static Guard anyOut() {
    return Guard.target("requests are out", t -> t.tracked() > 0 || t.ignoring() > 0);
  }

  static Guard nothingOut() {
    return Guard.target("no request is out", t -> t.tracked() == 0 && t.ignoring() == 0);
  }

  static Guard lastTrackedBack() {
    return Guard.of(
        "a stop or purge waits for this one alone",
        (r, t) -> r != null && t != null && endsWait(r, t));
  }

  static Guard lastOfClosingBack() {
    return Guard.of(
        "a close waits for this one alone", (r, t) -> r != null && t != null && endsClosing(r, t));
  }

  static Guard othersStillOut() {
    return Guard.of(
        "nobody waits for this one alone",
        (r, t) -> r != null && t != null && !endsWait(r, t) && !endsClosing(r, t));
  }

  private static boolean endsWait(Request r, Target t) {
    return !t.closing()
        && t.waiting()
        && !r.ignoring()
        && (t.tracked() == 1 && tracked(r) || t.tracked() == 0);
  }

  private static boolean endsClosing(Request r, Target t) {
    int out = t.tracked() + t.ignoring();
    return t.closing() && (out == 1 && tracked(r) || out == 0);
  }

  /** Whether the request is on one of its target's lists of requests that are out. */
  private static boolean tracked(Request r) {
    return r.place() == Place.COMPLETED && r.listed();
  }

  static Guard noRoutineRuns() {
    return Guard.target(
        "every accepted request is completed and its routine has returned",
        t -> t.unfinished() == 0);
  }
}
