package org.lifecycletck.spec;

import org.lifecycletck.spec.Request.Context;
import org.lifecycletck.spec.Request.Formatted;
import org.lifecycletck.spec.Request.Hold;
import org.lifecycletck.spec.Request.Origin;
import org.lifecycletck.spec.Request.Place;
import org.lifecycletck.spec.Request.Sender;
import org.lifecycletck.spec.Request.Timer;

/** A request record while an effect changes it. */
final class RequestDraft {
  Origin origin;
  int stack;
  Formatted formatted;
  Context context;
  boolean raw;
  boolean routine;
  boolean cancelMark;
  boolean cancelAsked;
  boolean irpCancelled;
  Place place;
  Hold hold;
  Timer timer;
  boolean timerAllocated;
  boolean timerFault;
  int tokens;
  boolean ignoring;
  boolean listed;
  boolean staleIgnore;
  boolean staleTimeout;
  Sender sender;
  boolean cleanedUp;
  boolean destroyed;
  int holds;
  int references;

  RequestDraft(Request request) {
    origin = request.origin();
    stack = request.stack();
    formatted = request.formatted();
    context = request.context();
    raw = request.raw();
    routine = request.routine();
    cancelMark = request.cancelMark();
    cancelAsked = request.cancelAsked();
    irpCancelled = request.irpCancelled();
    place = request.place();
    hold = request.hold();
    timer = request.timer();
    timerAllocated = request.timerAllocated();
    timerFault = request.timerFault();
    tokens = request.tokens();
    ignoring = request.ignoring();
    listed = request.listed();
    staleIgnore = request.staleIgnore();
    staleTimeout = request.staleTimeout();
    sender = request.sender();
    cleanedUp = request.cleanedUp();
    destroyed = request.destroyed();
    holds = request.holds();
    references = request.references();
  }

  Request freeze() {
    return new Request(
        origin,
        stack,
        formatted,
        context,
        raw,
        routine,
        cancelMark,
        cancelAsked,
        irpCancelled,
        place,
        hold,
        timer,
        timerAllocated,
        timerFault,
        tokens,
        ignoring,
        listed,
        staleIgnore,
        staleTimeout,
        sender,
        cleanedUp,
        destroyed,
        holds,
        references);
  }
}
