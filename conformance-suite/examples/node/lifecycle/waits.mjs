// The calls that wait for a target's requests.

import { Signal } from '../protocol/strands.mjs';

/** What a call waits for. */
export const Extent = Object.freeze({
  /** The requests sent with regard to the target's state: stop and purge. */
  SENT: 'SENT',
  /** Those that ignore the state as well: close. */
  EVERYTHING: 'EVERYTHING',
  /** Every completion routine to return: deletion. */
  ROUTINES: 'ROUTINES',
});

/** The waiting calls of one target. */
export class Waits {
  #waits = [];

  /** Adds a call; the signal is raised when it may go on. */
  add(extent) {
    const signal = new Signal();
    this.#waits.push({ extent, signal });
    return signal;
  }

  /** Whether a call waits for this. */
  has(extent) {
    return this.#waits.some((wait) => wait.extent === extent);
  }

  /** Takes out the calls that have what they wait for, the longest waiting first. */
  takeSatisfied(isSatisfied) {
    const taken = this.#waits.filter((wait) => isSatisfied(wait.extent));
    this.#waits = this.#waits.filter((wait) => !taken.includes(wait));
    return taken.map((wait) => wait.signal);
  }
}
