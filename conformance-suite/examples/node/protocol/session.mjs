// The conversation with the kit: reads messages, gives each call a frame, nests callbacks and what
// the kit calls inside them, and answers.

import { perform, performAll } from './calls.mjs';
import { kit } from './kit.mjs';
import { Lines } from './lines.mjs';
import { Strands, SystemStopped } from './strands.mjs';
import { Refusal, integer, integer32, isObject, object, text, truth } from './values.mjs';

const PROTOCOL = 1;

const readHello = object({ least: integer32, greatest: integer32, kit: text, ruleSet: text });
const readOpen = object({ verifier: truth, name: text });
const readAdvance = object({ units: integer });

/** Serves an implementation to the kit until it hangs up or says to exit. */
export function serve(channel, implementation) {
  const session = new Session(channel, implementation);
  const lines = new Lines();
  const take = (chunk) => {
    try {
      lines.take(chunk, (line) => session.take(line));
      channel.flush();
    } catch (error) {
      console.error(error);
      channel.close(1);
    }
  };
  channel.receive(take, () => channel.close(0));
}

/**
 * One connection. A frame is a call of the kit that is under way:
 * `{ id, outer, steps }`, the kit's id of it, the callback it is made in or null, and its
 * coroutine. A callback is `{ frame, inner }`, the frame that waits for it and the frame that is
 * open inside of it or null.
 */
class Session {
  #channel;
  #implementation;
  #lastId = 0;
  #callbacks = new Map();
  #strands = null;
  #subject = null;
  #isStopped = false;

  constructor(channel, implementation) {
    this.#channel = channel;
    this.#implementation = implementation;
  }

  /** Does what a line says and runs everything to rest. */
  take(line) {
    const message = JSON.parse(line);
    if (message.method === undefined) {
      this.#resume(message);
    } else if (message.id !== undefined) {
      this.#begin(message);
    } else if (message.method === 'exit') {
      this.#channel.close(0);
    } else {
      throw new Error(`the kit sends a notice of an unknown kind: ${line}`);
    }
    this.#strands?.runToRest();
  }

  // Requests of the kit

  #begin({ id, in: inside, method, params }) {
    const outer = inside === undefined ? null : this.#callback(inside);
    if (outer === undefined) {
      return;
    }
    if (outer?.inner) {
      throw new Error(`the kit asks in ${inside}, inside which ${outer.inner.id} is open`);
    }
    const frame = { id, outer, steps: null };
    try {
      const answer = this.#manage(method, params);
      if (answer !== undefined) {
        this.#reply(id, answer);
        return;
      }
      frame.steps = this.#steps(method, params);
    } catch (error) {
      this.#refuse(id, error);
      return;
    }
    if (outer !== null) {
      outer.inner = frame;
    }
    this.#strands.resume(frame);
  }

  /** The answer of what is answered at once; undefined for what needs a frame. */
  #manage(method, params) {
    switch (method) {
      case 'hello':
        return this.#welcome(readHello(params, 'params'));
      case 'open':
        return this.#open(readOpen(params, 'params'));
      case 'close':
        this.#drop();
        return {};
      case 'quiesce':
        // Everything is at rest whenever a line is read, so there is nothing to wait for.
        return { waiting: this.#strands?.waiting ?? 0 };
      case 'ping':
        return {};
      default:
        return undefined;
    }
  }

  #steps(method, params) {
    if (this.#subject === null) {
      throw new Refusal('malformed', 'no case is open');
    }
    switch (method) {
      case 'advance':
        return this.#advance(readAdvance(params, 'params').units);
      case 'batch':
        return performAll(this.#subject, params?.calls);
      default:
        return perform(this.#subject, method, params);
    }
  }

  *#advance(units) {
    yield* this.#subject.advance(units);
    return {};
  }

  #reply(id, result) {
    this.#channel.send(JSON.stringify({ id, result }));
  }

  #refuse(id, error) {
    const isRefusal = error instanceof Refusal;
    if (!isRefusal) {
      console.error(error);
    }
    const code = isRefusal ? error.code : 'internal';
    const message = isRefusal ? error.message : String(error);
    this.#channel.send(JSON.stringify({ id, error: { code, message } }));
  }

  // What becomes of a frame

  /** The frame calls back: it goes on when the kit has answered. */
  ask(frame, { method, params }) {
    const id = ++this.#lastId;
    this.#callbacks.set(id, { frame, inner: null });
    this.#channel.send(JSON.stringify({ id, in: frame.id, method, params }));
  }

  finish(frame, result) {
    this.#leave(frame);
    this.#reply(frame.id, result);
  }

  fail(frame, error) {
    if (error instanceof SystemStopped) {
      this.#stop(frame, error);
    } else {
      this.#leave(frame);
      this.#refuse(frame.id, error);
    }
  }

  #leave(frame) {
    if (frame.outer !== null) {
      frame.outer.inner = null;
    }
  }

  /** The system stops: the frame and those it is nested in are never answered. */
  #stop(frame, { params }) {
    if (!this.#isStopped) {
      this.#isStopped = true;
      this.#channel.send(JSON.stringify({ in: frame.id, method: 'Fatal', params }));
    }
    for (const [id, callback] of this.#callbacks) {
      if (isNested(frame, callback)) {
        this.#callbacks.delete(id);
      }
    }
  }

  /** The kit answers a callback. */
  #resume({ id, result, error }) {
    const callback = this.#callback(id);
    if (callback === undefined) {
      return;
    }
    if (!isObject(result)) {
      throw new Error(`the kit refuses callback ${id}: ${JSON.stringify(error)}`);
    }
    if (callback.inner !== null) {
      throw new Error(`the kit answers ${id}, inside which ${callback.inner.id} is open`);
    }
    this.#callbacks.delete(id);
    this.#strands.resume(callback.frame);
  }

  /** The callback with this id; undefined for one that was dropped, with its case or its strand. */
  #callback(id) {
    if (!(id >= 1 && id <= this.#lastId)) {
      throw new Error(`the kit speaks of ${id}, which was not asked`);
    }
    return this.#callbacks.get(id);
  }

  // Session and cases

  #welcome({ least, greatest }) {
    if (least > PROTOCOL || greatest < PROTOCOL) {
      throw new Refusal('not-supported', `speaks protocol ${PROTOCOL} only`);
    }
    const { name, version, language, lacks } = this.#implementation;
    return { protocol: PROTOCOL, name, version, language, lacks };
  }

  #open(setup) {
    this.#drop();
    this.#strands = new Strands(this);
    this.#subject = this.#implementation.open(setup, kit);
    return {};
  }

  /** Drops the case with every frame in it, wherever it is suspended. */
  #drop() {
    this.#callbacks.clear();
    this.#strands = null;
    this.#subject = null;
    this.#isStopped = false;
  }
}

/** Whether a frame is open inside a callback, however deep. */
function isNested(frame, callback) {
  for (let outer = frame.outer; outer !== null; outer = outer.frame.outer) {
    if (outer === callback) {
      return true;
    }
  }
  return false;
}
