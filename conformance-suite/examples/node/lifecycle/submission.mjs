// Submissions: what is under way between a send that is accepted and the completion of the request.

/**
 * One send of a request. The parties that may still end it (the queue or the lower driver, a
 * canceller, the timer) each hold a completion reference; whoever drops the last one completes the
 * request.
 */
export class Submission {
  isExpired = false;

  #references = 1;
  #deadline = null;
  #startTimer;

  /**
   * @param ignoresState whether the send has IGNORE_TARGET_STATE
   * @param sender the signal of the sender that waits for the completion; or null
   * @param startTimer starts the timer of an asynchronous send and gives its deadline; or null
   */
  constructor(request, target, ignoresState, sender, startTimer) {
    this.request = request;
    this.target = target;
    this.ignoresState = ignoresState;
    this.sender = sender;
    this.#startTimer = startTimer;
  }

  /** Takes a completion reference; false if none is left, because somebody is completing. */
  addReference() {
    if (this.#references === 0) {
      return false;
    }
    this.#references++;
    return true;
  }

  /** Gives a completion reference back; true for the last one. */
  dropReference() {
    this.#references--;
    return this.#references === 0;
  }

  /** Holds a completion reference again, after the queue gave up the only one. */
  restoreReference() {
    this.#references++;
  }

  /** Starts the timer, if the send has one. */
  arm() {
    this.#deadline = this.#startTimer?.(this) ?? null;
  }

  /** Takes the deadline of the running timer; null if none runs. */
  disarm() {
    const running = this.#deadline;
    this.#deadline = null;
    return running;
  }
}
