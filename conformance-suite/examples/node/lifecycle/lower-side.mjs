// The border to the lower drivers: deliveries, cancel marks and completions.

import { invalidHandle } from './bugcheck.mjs';
import { STATUS_CANCELLED, STATUS_INVALID_DEVICE_REQUEST, STATUS_SUCCESS } from './ntstatus.mjs';

/** What the lower drivers hold: for each request the last delivery. */
export class LowerSide {
  #framework;
  #deliveries = new Map();

  constructor(framework) {
    this.#framework = framework;
  }

  /** Hands an accepted request to the lower driver. */
  *deliver(submission) {
    const { request, target } = submission;
    const { cancelPath } = this.#framework;
    yield* this.#deliver(request, target, false, function* () {
      target.stopTimer(submission);
      yield* cancelPath.dropReference(submission);
    });
  }

  /** Hands a request to the lower driver that goes straight back to its originator. */
  *deliverForgotten(request, target) {
    const { kit } = this.#framework;
    const { irp } = request;
    yield* this.#deliver(request, target, !request.isRawFormatted, () =>
      kit.upperCompletion(request.id, irp.status, irp.information),
    );
  }

  *#deliver(request, target, skipsNext, completed) {
    const { irp } = request;
    const delivery = { irp, target: target.id, completed, isBack: false, isMarked: false };
    this.#deliveries.set(request.id, delivery);
    yield* this.#framework.kit.lowerArrival(request.id, target.id, irp.parameters(skipsNext));
  }

  /** The lower driver completes a request. */
  *complete(id, status, information) {
    const delivery = this.#held(id);
    if (delivery === null) {
      if (!this.#framework.hasVerifier) {
        throw invalidHandle();
      }
      yield* this.#framework.verifierBreak('the lower driver completes a request it does not hold');
      return;
    }
    delivery.isBack = true;
    if (delivery.irp.clearCancelRoutine()) {
      delivery.isMarked = false;
    }
    delivery.irp.passBack(status, information);
    yield* delivery.completed();
  }

  /** The lower driver makes a request cancelable. */
  markCancelable(id) {
    const delivery = this.#held(id);
    if (delivery === null || delivery.irp.isCancelable) {
      return STATUS_INVALID_DEVICE_REQUEST;
    }
    const { kit } = this.#framework;
    if (!delivery.irp.setCancelRoutine(() => kit.lowerCancel(id, delivery.target))) {
      return STATUS_CANCELLED;
    }
    delivery.isMarked = true;
    return STATUS_SUCCESS;
  }

  /** The lower driver makes a request no longer cancelable. */
  unmarkCancelable(id) {
    if (this.#held(id)?.irp.clearCancelRoutine()) {
      this.#deliveries.get(id).isMarked = false;
      return STATUS_SUCCESS;
    }
    const wasTaken = this.#deliveries.get(id)?.isMarked;
    return wasTaken ? STATUS_CANCELLED : STATUS_INVALID_DEVICE_REQUEST;
  }

  /** Whether the request that the lower driver holds is cancelled. */
  isCanceled(id) {
    return this.#deliveries.get(id)?.irp.isCancelled ?? false;
  }

  /** The delivery that the lower driver did not give back yet; null if there is none. */
  #held(id) {
    const delivery = this.#deliveries.get(id);
    return delivery === undefined || delivery.isBack ? null : delivery;
  }
}
