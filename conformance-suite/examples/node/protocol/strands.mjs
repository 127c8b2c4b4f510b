// Strands: the calls that are under way, as coroutines in one thread. A strand runs until it yields
//   - a callback { method, params }: it goes on when the kit has answered that, or
//   - a signal: it goes on when somebody raises that.
// Between two yields nothing else runs, so a step of the framework needs no lock.

/** Something a strand waits for: values are raised on one side and taken on the other. */
export class Signal {
  #values = [];
  #wake = null;

  /** Whether a value is there that nobody took yet. */
  get isRaised() {
    return this.#values.length > 0;
  }

  /** Hands a value over; whoever waits for it becomes ready to run. */
  raise(value) {
    this.#values.push(value);
    const wake = this.#wake;
    this.#wake = null;
    wake?.();
  }

  /** The next value; waits where there is none yet. */
  *take() {
    if (!this.isRaised) {
      yield this;
    }
    return this.#values.shift();
  }

  /** Has this run when the next value is raised. */
  onRaise(wake) {
    this.#wake = wake;
  }
}

/** The frames of one case: each is a call of the kit, on a strand of its own or in a callback. */
export class Strands {
  #ready = [];
  #waiting = 0;
  #outside;

  /**
   * @param outside what to do with a frame that leaves the framework: `ask(frame, callback)`,
   *     `finish(frame, result)` and `fail(frame, error)`
   */
  constructor(outside) {
    this.#outside = outside;
  }

  /** The number of frames that wait for a signal. */
  get waiting() {
    return this.#waiting;
  }

  /** Makes a frame ready to run, from its beginning or from the callback it was in. */
  resume(frame) {
    this.#ready.push(frame);
  }

  /** Runs until every frame has ended, waits for a signal or is in a callback. */
  runToRest() {
    for (let frame = this.#ready.shift(); frame; frame = this.#ready.shift()) {
      this.#run(frame);
    }
  }

  #run(frame) {
    let step;
    try {
      step = frame.steps.next();
    } catch (error) {
      this.#outside.fail(frame, error);
      return;
    }
    if (step.done) {
      this.#outside.finish(frame, step.value);
    } else if (step.value instanceof Signal) {
      this.#suspend(frame, step.value);
    } else {
      this.#outside.ask(frame, step.value);
    }
  }

  #suspend(frame, signal) {
    this.#waiting++;
    signal.onRaise(() => {
      this.#waiting--;
      this.#ready.push(frame);
    });
  }
}

/** Thrown where a mistake of the driver stops the system: the call is never answered. */
export class SystemStopped extends Error {
  /** A bug check with its first two parameters. */
  constructor(code, p1, p2) {
    super(`bug check 0x${code.toString(16)} (${p1}, ${p2})`);
    this.params = { code, p1, p2 };
  }
}
