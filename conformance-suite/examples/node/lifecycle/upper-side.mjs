// The border to the originators of received requests.

import { informationLengthMismatch } from './bugcheck.mjs';
import { Irp, receivedLocation } from './irp.mjs';
import { isSuccess, translateForOriginator } from './ntstatus.mjs';
import { Origin } from './request.mjs';

/** Requests that come in, are cancelled from above, and go back. */
export class UpperSide {
  #framework;
  #requests;
  #submitted = new Map();

  constructor(framework, requests) {
    this.#framework = framework;
    this.#requests = requests;
  }

  /** An I/O request comes in and is presented to the driver. */
  *submit(id, method, stackSize, length) {
    const irp = new Irp(stackSize, receivedLocation(method, length));
    this.#submitted.set(id, irp);
    this.#requests.add(id, Origin.RECEIVED, irp, null);
    yield* this.#framework.kit.requestPresented(id);
  }

  /** Whoever made the IRP cancels it, wherever it is; false once it came back. */
  *cancel(id) {
    const irp = this.#submitted.get(id) ?? this.#framework.requests.get(id)?.irp ?? null;
    return irp === null ? false : yield* irp.cancel();
  }

  /**
   * WdfRequestComplete and WdfRequestCompleteWithInformation; the information is null for the
   * former. A request that the driver does not have is left alone.
   */
  *complete(id, status, information) {
    const framework = this.#framework;
    const request = framework.request(id);
    if (!request.isReceived) {
      yield* framework.verifierBreak('the driver completes a request that it created');
      return;
    }
    if (request.isInFlight) {
      return;
    }
    const { irp, lifetime } = request;
    const passed = information ?? irp.information;
    if (framework.hasVerifier && isSuccess(status) && irp.receivedLength < passed) {
      throw informationLengthMismatch();
    }
    if (yield* lifetime.cleanUp()) {
      this.#submitted.delete(id);
      yield* framework.kit.upperCompletion(id, translateForOriginator(status), passed);
      irp.setResult(status, 0);
      yield* lifetime.dropReference();
    }
  }
}
