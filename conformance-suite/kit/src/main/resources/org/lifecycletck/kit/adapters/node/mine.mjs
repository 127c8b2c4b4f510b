// Your implementation: one method for each call, in the order in which to write them. A method that
// calls back or waits is a generator function: yield* this.kit.lowerArrival(...). What is not
// written yet answers that it is not, and the kit says of each rule which call it missed.

import { Refusal } from './protocol/values.mjs';

function notWritten(call) {
  throw new Refusal('internal', `${call} is not written yet`);
}

export class Mine {
  constructor({ verifier }, kit) {
    this.verifier = verifier;
    this.kit = kit;
  }

  // First: objects, and what is asked of them

  CreateTarget({ target, setup }) {
    notWritten('CreateTarget');
  }

  GetTargetState({ target }) {
    notWritten('GetTargetState');
  }

  CreateRequest({ request, target, parent }) {
    notWritten('CreateRequest');
  }

  GetStatus({ request }) {
    notWritten('GetStatus');
  }

  GetInformation({ request }) {
    notWritten('GetInformation');
  }

  SetInformation({ request, information }) {
    notWritten('SetInformation');
  }

  // Second: a request goes down and comes back

  FormatRequest({ request, target, format }) {
    notWritten('FormatRequest');
  }

  SetCompletionRoutine({ request, context }) {
    notWritten('SetCompletionRoutine');
  }

  Send({ request, target, options }) {
    notWritten('Send');
  }

  LowerComplete({ request, status, information }) {
    notWritten('LowerComplete');
  }

  GetCompletionParams({ request }) {
    notWritten('GetCompletionParams');
  }

  ChangeTarget({ request, target }) {
    notWritten('ChangeTarget');
  }

  Reuse({ request, params }) {
    notWritten('Reuse');
  }

  DeleteRequest({ request }) {
    notWritten('DeleteRequest');
  }

  DeleteTarget({ target }) {
    notWritten('DeleteTarget');
  }

  AllocateTimer({ request }) {
    notWritten('AllocateTimer');
  }

  FormatUsingCurrentType({ request }) {
    notWritten('FormatUsingCurrentType');
  }

  FormatUsingStackLocation({ request, type, length }) {
    notWritten('FormatUsingStackLocation');
  }

  // Third: cancelling

  CancelSentRequest({ request }) {
    notWritten('CancelSentRequest');
  }

  LowerMarkCancelable({ request }) {
    notWritten('LowerMarkCancelable');
  }

  LowerUnmarkCancelable({ request }) {
    notWritten('LowerUnmarkCancelable');
  }

  LowerIsCanceled({ request }) {
    notWritten('LowerIsCanceled');
  }

  IsCanceled({ request }) {
    notWritten('IsCanceled');
  }

  // Fourth: targets stop and start

  StopTarget({ target, action }) {
    notWritten('StopTarget');
  }

  StartTarget({ target }) {
    notWritten('StartTarget');
  }

  // Then one capability after the other: VIRTUAL_CLOCK

  advance(units) {
    notWritten('advance');
  }

  // SYNCHRONOUS_METHODS

  SendSynchronously({ target, request, format, options }) {
    notWritten('SendSynchronously');
  }

  // PURGE

  PurgeTarget({ target, action }) {
    notWritten('PurgeTarget');
  }

  // REMOTE_TARGETS, DEVICE_NOTIFICATIONS

  OpenTarget({ target }) {
    notWritten('OpenTarget');
  }

  ReopenTarget({ target }) {
    notWritten('ReopenTarget');
  }

  CloseTarget({ target }) {
    notWritten('CloseTarget');
  }

  CloseTargetForQueryRemove({ target }) {
    notWritten('CloseTargetForQueryRemove');
  }

  NotifyDevice({ target, notification }) {
    notWritten('NotifyDevice');
  }

  // RECEIVED_REQUESTS, REQUESTS_FROM_IRP

  Submit({ request, method, stackSize, length }) {
    notWritten('Submit');
  }

  UpperCancel({ request }) {
    notWritten('UpperCancel');
  }

  CompleteRequest({ request, status, information }) {
    notWritten('CompleteRequest');
  }

  CreateRequestFromIrp({ request, stackSize, freesIrp }) {
    notWritten('CreateRequestFromIrp');
  }

  // OBJECT_CALLBACKS, ALLOCATION_FAULTS

  ReferenceRequest({ request }) {
    notWritten('ReferenceRequest');
  }

  DereferenceRequest({ request }) {
    notWritten('DereferenceRequest');
  }

  FailTimerAllocation({ request }) {
    notWritten('FailTimerAllocation');
  }
}
