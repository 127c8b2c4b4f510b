// The control of I/O targets: creation, start, stop, purge, close, deletion, notifications.

import { invalidHandle } from './bugcheck.mjs';
import {
  STATUS_INVALID_DEVICE_REQUEST,
  STATUS_INVALID_DEVICE_STATE,
  STATUS_SUCCESS,
  STATUS_WDF_DEVICE_REMOVED_NOT_SENT,
} from './ntstatus.mjs';
import { Target } from './target.mjs';
import { Extent } from './waits.mjs';

/** What a driver does to a target, and what the system says about its device. */
export class TargetControl {
  #framework;
  #requests;

  constructor(framework, requests) {
    this.#framework = framework;
    this.#requests = requests;
  }

  create(id, setup) {
    this.#framework.targets.set(id, new Target(id, setup, this.#framework));
    return STATUS_SUCCESS;
  }

  state(id) {
    return this.#framework.target(id).state;
  }

  // Open and start

  /** WdfIoTargetOpen: attaches to the device and starts. */
  *open(id) {
    const target = this.#remote(id);
    if (!target.open()) {
      return STATUS_INVALID_DEVICE_STATE;
    }
    return yield* this.#start(target);
  }

  /** WdfIoTargetOpen with reopen parameters, for a target that was opened by name. */
  *reopen(id) {
    const { openedByName } = this.#remote(id).setup;
    return openedByName ? yield* this.open(id) : STATUS_INVALID_DEVICE_REQUEST;
  }

  /** WdfIoTargetStart: once no stop or purge waits any more, starts and sends what is queued. */
  *start(id) {
    const target = this.#framework.target(id);
    yield* awaitStop(target);
    return yield* this.#start(target);
  }

  *#start(target) {
    const queued = target.start();
    if (queued === null) {
      return STATUS_INVALID_DEVICE_STATE;
    }
    for (const submission of queued) {
      yield* this.#resubmit(submission);
    }
    return STATUS_SUCCESS;
  }

  *#resubmit(submission) {
    const admission = submission.target.readmit(submission);
    switch (admission.kind) {
      case 'DELIVER':
        yield* this.#framework.lowerSide.deliver(submission);
        break;
      case 'REFUSED':
        yield* this.#framework.cancelPath.fail(submission, admission.status);
        break;
    }
  }

  // Stop, purge, close

  /** WdfIoTargetStop. */
  *stop(id, action) {
    const target = this.#framework.target(id);
    if (action !== 'UNDEFINED') {
      yield* this.#carryOut(target.stop(action));
    }
  }

  /** WdfIoTargetPurge. */
  *purge(id, action) {
    const target = this.#framework.target(id);
    if (action !== 'UNDEFINED') {
      yield* this.#carryOut(target.purge(action === 'PURGE_IO_AND_WAIT'));
    }
  }

  /** WdfIoTargetClose. */
  *close(id) {
    yield* this.#close(this.#remote(id), 'CLOSED', Extent.EVERYTHING);
  }

  /** WdfIoTargetCloseForQueryRemove; a target that is not open is closed for good. */
  *closeForQueryRemove(id) {
    const target = this.#remote(id);
    const closed = target.isOpen ? 'CLOSED_FOR_QUERY_REMOVE' : 'CLOSED';
    yield* this.#close(target, closed, Extent.EVERYTHING);
  }

  *#close(target, closed, awaited) {
    yield* awaitStop(target);
    yield* this.#carryOut(target.close(closed, awaited));
  }

  /** What the framework does about a device notification when no callback is registered. */
  *notifyDevice(id, notification) {
    const target = this.#remote(id);
    switch (notification) {
      case 'QUERY_REMOVE':
        yield* this.#close(target, 'CLOSED_FOR_QUERY_REMOVE', Extent.EVERYTHING);
        break;
      case 'REMOVE_COMPLETE':
        yield* this.#close(target, 'CLOSED', Extent.EVERYTHING);
        break;
      case 'REMOVE_CANCELED':
        yield* this.reopen(id);
        break;
    }
  }

  *#carryOut({ drained, cancelled, signal }) {
    const { cancelPath } = this.#framework;
    for (const submission of drained) {
      yield* cancelPath.fail(submission, STATUS_WDF_DEVICE_REMOVED_NOT_SENT);
    }
    for (const request of cancelled) {
      yield* cancelPath.cancel(request);
      yield* request.lifetime.dropReference();
    }
    if (signal !== null) {
      yield* signal.take();
    }
  }

  // Deletion

  /** Deletes a target after its children are cleaned up, and destroys it when all is back. */
  *delete(id) {
    const { kit, targets } = this.#framework;
    const target = this.#framework.target(id);
    if (target.state === 'DELETED') {
      return;
    }
    const idle = yield* this.#cleanUpChildren(target);
    yield* kit.targetCleanup(id);
    yield* this.#close(target, 'DELETED', Extent.ROUTINES);
    for (const child of idle) {
      yield* child.lifetime.dropReference();
    }
    targets.delete(id);
    yield* kit.targetDestroy(id);
  }

  /** Cleans up the requests that the target is parent of; gives those that are not in flight. */
  *#cleanUpChildren(target) {
    const idle = [];
    for (const child of this.#framework.childrenOf(target)) {
      if (child.lifetime.isDeleted) {
        continue;
      }
      if (yield* this.#requests.cleanUp(child)) {
        yield* child.lifetime.dropReference();
      } else {
        idle.push(child);
      }
    }
    return idle;
  }

  /** A target that can be opened and closed; a local one is no such handle. */
  #remote(id) {
    const target = this.#framework.target(id);
    if (target.isLocal) {
      throw invalidHandle();
    }
    return target;
  }
}

/** Waits until no stop or purge of the target waits any more. */
function* awaitStop(target) {
  const signal = target.waitForStop();
  if (signal !== null) {
    yield* signal.take();
  }
}
