// The framework of one case: its parts, each known to the others through it, and the handles.

import { invalidHandle } from './bugcheck.mjs';
import { CancelPath } from './cancel-path.mjs';
import { Clock } from './clock.mjs';
import { LowerSide } from './lower-side.mjs';

/** The parts of one framework and the objects in it. An invalid handle stops the system. */
export class Framework {
  requests = new Map();
  targets = new Map();
  clock = new Clock();
  cancelPath = new CancelPath(this);
  lowerSide = new LowerSide(this);

  /**
   * @param hasVerifier whether the framework's verifier is on
   * @param kit the callbacks
   */
  constructor(hasVerifier, kit) {
    this.hasVerifier = hasVerifier;
    this.kit = kit;
  }

  /** The request with this handle, which its driver may still use. */
  request(id) {
    const request = this.referenced(id);
    if (request.isForgotten) {
      throw invalidHandle();
    }
    return request;
  }

  /** The request with this handle, kept at least by a reference. */
  referenced(id) {
    return this.requests.get(id) ?? fail(invalidHandle());
  }

  /** The target with this handle. */
  target(id) {
    return this.targets.get(id) ?? fail(invalidHandle());
  }

  /** The requests that a target is parent of, in order of creation. */
  childrenOf(parent) {
    return [...this.requests.values()].filter((request) => request.parent === parent);
  }

  /** Reports a mistake of the driver where the verifier is on. */
  *verifierBreak(reason) {
    if (this.hasVerifier) {
      yield* this.kit.verifierBreak(reason);
    }
  }
}

function fail(error) {
  throw error;
}
