// The virtual clock and the deadlines that run on it. Time moves only when the kit advances it.

/** A clock that counts 100-nanosecond units since the case was opened. */
export class Clock {
  #now = 0;
  #number = 0;
  #deadlines = [];

  get now() {
    return this.#now;
  }

  /** The deadline of a timeout that starts now: negative is relative, positive absolute. */
  deadlineOf(timeout) {
    return timeout < 0 ? this.#now - timeout : timeout;
  }

  /**
   * Has `expire` run when the clock reaches `due`. Of what is due together, the waits of senders
   * end before timers fire, and each kind in the order in which it was scheduled.
   */
  schedule(due, isTimer, expire) {
    const deadline = { due, isTimer, number: this.#number++, expire };
    this.#deadlines.push(deadline);
    return deadline;
  }

  /** Forgets a deadline; without effect if it has expired. */
  cancel(deadline) {
    this.#deadlines = this.#deadlines.filter((each) => each !== deadline);
  }

  /** Moves the clock and lets everything expire that is due, in order of time. */
  *advance(units) {
    this.#now += units;
    for (let due = this.#nextDue(); due !== null; due = this.#nextDue()) {
      yield* due.expire();
    }
  }

  #nextDue() {
    const next = this.#deadlines.reduce(earlier, null);
    if (next === null || next.due > this.#now) {
      return null;
    }
    this.cancel(next);
    return next;
  }
}

function earlier(a, b) {
  if (a === null) {
    return b;
  }
  return (b.due - a.due || b.isTimer - a.isTimer || b.number - a.number) < 0 ? b : a;
}
