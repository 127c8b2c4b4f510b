package org.lifecycletck.kit.model;

import org.lifecycletck.spec.Cell;
import org.lifecycletck.spec.Guard;
import org.lifecycletck.spec.Request;
import org.lifecycletck.spec.Request.Context;
import org.lifecycletck.spec.Request.Place;
import org.lifecycletck.spec.Target;

/**
 * The control part of records: what tells two cells apart. Left out are names, data, marks that
 * only documentation's choices or source defects look at, and the record that no guard of the row
 * does.
 */
public final class Control {
  /** Counts from here on are alike. */
  private static final int MANY = 2;

  private Control() {}

  /** The cell by its control part; equal where nothing the row's guards look at differs. */
  public static Cell of(Cell cell) {
    boolean request = cell.row().given().stream().anyMatch(Guard::looksAtRequest);
    boolean target = cell.row().given().stream().anyMatch(Guard::looksAtTarget);
    return new Cell(
        cell.row(),
        request && cell.request() != null ? of(cell.request()) : null,
        target && cell.target() != null ? of(cell.target()) : null);
  }

  /** A request's control part. */
  public static Request of(Request r) {
    if (r.destroyed() && r.place() == Place.GONE) {
      return gone();
    }
    return new Request(
        r.origin(),
        r.stack(),
        r.formatted(),
        r.context() == Context.NONE ? Context.NONE : Context.EMPTY,
        false,
        r.routine(),
        r.cancelMark(),
        false,
        r.irpCancelled(),
        r.place(),
        r.hold(),
        r.timer(),
        r.timerFault() && r.timerAllocated(),
        r.timerFault(),
        r.tokens(),
        r.ignoring(),
        r.listed(),
        false,
        false,
        r.sender(),
        r.cleanedUp() || r.destroyed(),
        r.destroyed(),
        Math.min(r.holds(), MANY),
        Math.min(r.references(), MANY));
  }

  private static Request gone() {
    Request fresh = Request.fresh(Request.Origin.CREATED, 0);
    return new Request(
        fresh.origin(),
        0,
        fresh.formatted(),
        fresh.context(),
        false,
        false,
        false,
        false,
        false,
        Place.GONE,
        fresh.hold(),
        fresh.timer(),
        false,
        false,
        0,
        false,
        false,
        false,
        false,
        fresh.sender(),
        true,
        true,
        0,
        0);
  }

  /** A target's control part. */
  public static Target of(Target t) {
    return new Target(
        t.local(),
        t.byName(),
        t.deviceStack(),
        t.state(),
        t.open(),
        t.stack(),
        t.closing(),
        t.waiting(),
        t.deleting(),
        Math.min(t.tracked(), MANY),
        Math.min(t.ignoring(), MANY),
        Math.min(t.unfinished(), MANY));
  }
}
