package org.lifecycletck.kit.sequence;

import org.lifecycletck.spi.vocabulary.TargetId;

/** What the driver and the lower drivers know of one request. */
final class RequestView {
  boolean received;
  boolean exists;
  boolean gone;

  /** How many references there are to it besides the driver's own. */
  int references;

  boolean backAbove;

  /** The number of the call that sent it, while it is out. */
  long sentBy;

  /** The target it was last sent to. */
  TargetId sentTo;

  /** Whether it was last sent with a timeout. */
  boolean timed;

  boolean formatted;

  /** The target it is formatted for; null where that is any. */
  TargetId formattedFor;

  /** Whether it has come back since it was last formatted or reused. */
  boolean answered;

  boolean routine;
  boolean everSent;
  boolean usedUp;
  TargetId changedTo;
  TargetId heldBy;
  boolean marked;

  RequestView() {}

  RequestView(RequestView from) {
    received = from.received;
    exists = from.exists;
    gone = from.gone;
    references = from.references;
    backAbove = from.backAbove;
    sentBy = from.sentBy;
    sentTo = from.sentTo;
    timed = from.timed;
    formatted = from.formatted;
    formattedFor = from.formattedFor;
    answered = from.answered;
    routine = from.routine;
    everSent = from.everSent;
    usedUp = from.usedUp;
    changedTo = from.changedTo;
    heldBy = from.heldBy;
    marked = from.marked;
  }

  /** Whether the driver may act on it. */
  boolean isWithDriver() {
    return exists && !gone && sentBy == 0;
  }

  /** It is with the driver again. */
  void isBack() {
    sentBy = 0;
    answered = true;
    formatted = false;
    usedUp = !received;
    changedTo = null;
  }

  /** Whether it is formatted for a target, as the driver knows. */
  boolean isFormattedFor(TargetId target) {
    if (!formatted) {
      return false;
    }
    return formattedFor == null
        ? !everSent || target.equals(changedTo)
        : formattedFor.equals(target);
  }
}
