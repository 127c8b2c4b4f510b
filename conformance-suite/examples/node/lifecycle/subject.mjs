// The implementation as the kit sees it: one method for each call, under the name of the message.
// A method returns its result, or is a coroutine that may call back and wait before it does.

import { Formatting } from './formatting.mjs';
import { Framework } from './framework.mjs';
import { RequestControl } from './request-control.mjs';
import { SendPath } from './send-path.mjs';
import { SynchronousTransfers } from './synchronous.mjs';
import { TargetControl } from './target-control.mjs';
import { UpperSide } from './upper-side.mjs';

/** One case: a framework, and who does which call. */
export class Subject {
  #framework;
  #requests;
  #targets;
  #formatting;
  #sendPath;
  #transfers;
  #upperSide;

  constructor({ verifier }, kit) {
    const framework = new Framework(verifier, kit);
    this.#framework = framework;
    this.#requests = new RequestControl(framework);
    this.#targets = new TargetControl(framework, this.#requests);
    this.#formatting = new Formatting(framework);
    this.#sendPath = new SendPath(framework);
    this.#transfers = new SynchronousTransfers(framework, this.#sendPath);
    this.#upperSide = new UpperSide(framework, this.#requests);
  }

  /** Moves the virtual clock by units of 100 nanoseconds. */
  advance(units) {
    return this.#framework.clock.advance(units);
  }

  // I/O targets

  CreateTarget({ target, setup }) {
    return this.#targets.create(target, setup);
  }

  OpenTarget({ target }) {
    return this.#targets.open(target);
  }

  ReopenTarget({ target }) {
    return this.#targets.reopen(target);
  }

  StartTarget({ target }) {
    return this.#targets.start(target);
  }

  StopTarget({ target, action }) {
    return this.#targets.stop(target, action);
  }

  PurgeTarget({ target, action }) {
    return this.#targets.purge(target, action);
  }

  CloseTarget({ target }) {
    return this.#targets.close(target);
  }

  CloseTargetForQueryRemove({ target }) {
    return this.#targets.closeForQueryRemove(target);
  }

  DeleteTarget({ target }) {
    return this.#targets.delete(target);
  }

  GetTargetState({ target }) {
    return this.#targets.state(target);
  }

  NotifyDevice({ target, notification }) {
    return this.#targets.notifyDevice(target, notification);
  }

  // Requests

  CreateRequest({ request, target, parent }) {
    return this.#requests.create(request, target, parent);
  }

  CreateRequestFromIrp({ request, stackSize, freesIrp }) {
    return this.#requests.createFromIrp(request, stackSize, freesIrp);
  }

  DeleteRequest({ request }) {
    return this.#requests.delete(request);
  }

  ReferenceRequest({ request }) {
    return this.#requests.reference(request);
  }

  DereferenceRequest({ request }) {
    return this.#requests.dereference(request);
  }

  Reuse({ request, params }) {
    return this.#requests.reuse(request, params);
  }

  SetCompletionRoutine({ request, context }) {
    return this.#requests.setCompletionRoutine(request, context);
  }

  GetStatus({ request }) {
    return this.#requests.status(request);
  }

  GetInformation({ request }) {
    return this.#requests.information(request);
  }

  SetInformation({ request, information }) {
    return this.#requests.setInformation(request, information);
  }

  GetCompletionParams({ request }) {
    return this.#requests.completionParams(request);
  }

  IsCanceled({ request }) {
    return this.#requests.isCanceled(request);
  }

  AllocateTimer({ request }) {
    return this.#requests.allocateTimer(request);
  }

  FailTimerAllocation({ request }) {
    return this.#requests.failTimerAllocation(request);
  }

  // Formatting, sending, cancelling

  FormatRequest({ request, target, format }) {
    return this.#formatting.format(request, target, format);
  }

  FormatUsingCurrentType({ request }) {
    return this.#formatting.formatUsingCurrentType(request);
  }

  FormatUsingStackLocation({ request, type, length }) {
    return this.#formatting.formatUsingStackLocation(request, type, length);
  }

  ChangeTarget({ request, target }) {
    return this.#formatting.changeTarget(request, target);
  }

  Send({ request, target, options }) {
    return this.#sendPath.send(request, target, options);
  }

  SendSynchronously({ target, request, format, options }) {
    return this.#transfers.send(target, request, format, options);
  }

  CancelSentRequest({ request }) {
    return this.#requests.cancelSent(request);
  }

  // The lower driver

  LowerComplete({ request, status, information }) {
    return this.#framework.lowerSide.complete(request, status, information);
  }

  LowerMarkCancelable({ request }) {
    return this.#framework.lowerSide.markCancelable(request);
  }

  LowerUnmarkCancelable({ request }) {
    return this.#framework.lowerSide.unmarkCancelable(request);
  }

  LowerIsCanceled({ request }) {
    return this.#framework.lowerSide.isCanceled(request);
  }

  // The originator

  Submit({ request, method, stackSize, length }) {
    return this.#upperSide.submit(request, method, stackSize, length);
  }

  UpperCancel({ request }) {
    return this.#upperSide.cancel(request);
  }

  CompleteRequest({ request, status, information }) {
    return this.#upperSide.complete(request, status, information);
  }
}
