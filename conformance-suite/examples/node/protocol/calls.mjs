// The calls of the kit: for each message its parameters and what its result looks like, and how
// the method of a subject with the same name is called.

import {
  Refusal,
  integer,
  integer32,
  nullable,
  ntstatus,
  object,
  oneOf,
  text,
  toHex,
  truth,
} from './values.mjs';

const request = text;
const target = text;
const type = oneOf(
  'CREATE',
  'READ',
  'WRITE',
  'DEVICE_CONTROL',
  'DEVICE_CONTROL_INTERNAL',
  'OTHER',
  'NO_FORMAT',
);
const method = oneOf('READ', 'WRITE', 'IOCTL', 'INTERNAL_IOCTL', 'INTERNAL_IOCTL_OTHERS');
const memory = object({ size: integer, withOffsets: truth, offset: integer, length: integer });
const format = object({
  method,
  input: nullable(memory),
  output: nullable(memory),
  deviceOffset: integer,
  ioControlCode: integer32,
});
const options = object({ size: integer32, flags: integer32, timeout: integer });
const setup = object({
  kind: oneOf('LOCAL', 'REMOTE'),
  transfer: oneOf('BUFFERED', 'DIRECT', 'NEITHER'),
  stackSize: integer32,
  openedByName: truth,
  open: truth,
});
const reuse = object({
  status: ntstatus,
  irp: oneOf('KEEP', 'NEW', 'NONE'),
  stackSize: integer32,
  unknownFlags: integer32,
});
const sentIoAction = oneOf(
  'UNDEFINED',
  'CANCEL_SENT_IO',
  'WAIT_FOR_SENT_IO_TO_COMPLETE',
  'LEAVE_SENT_IO_PENDING',
);
const purgeIoAction = oneOf('UNDEFINED', 'PURGE_IO_AND_WAIT', 'PURGE_IO');
const notification = oneOf('QUERY_REMOVE', 'REMOVE_CANCELED', 'REMOVE_COMPLETE');

// What a method returns, as the fields of a result.
const nothing = () => ({});
const status = (value) => ({ status: toHex(value) });
const value = (answer) => ({ value: answer });
const state = (answer) => ({ state: answer });
const params = (answer) => ({ params: { ...answer, status: toHex(answer.status) } });
const transfer = (answer) => ({ status: toHex(answer.status), bytes: answer.bytes });

/** The readers of the parameters and the form of the result, by the name of the message. */
const CALLS = new Map([
  ['AllocateTimer', { request, result: status }],
  ['CancelSentRequest', { request, result: value }],
  ['ChangeTarget', { request, target, result: status }],
  ['CloseTarget', { target, result: nothing }],
  ['CloseTargetForQueryRemove', { target, result: nothing }],
  [
    'CompleteRequest',
    { request, status: ntstatus, information: nullable(integer), result: nothing },
  ],
  [
    'CreateRequest',
    { request, target: nullable(target), parent: nullable(target), result: status },
  ],
  ['CreateRequestFromIrp', { request, stackSize: integer32, freesIrp: truth, result: status }],
  ['CreateTarget', { target, setup, result: status }],
  ['DeleteRequest', { request, result: nothing }],
  ['DeleteTarget', { target, result: nothing }],
  ['DereferenceRequest', { request, result: nothing }],
  ['FailTimerAllocation', { request, result: nothing }],
  ['FormatRequest', { request, target, format, result: status }],
  ['FormatUsingCurrentType', { request, result: nothing }],
  ['FormatUsingStackLocation', { request, type, length: integer, result: nothing }],
  ['GetCompletionParams', { request, result: params }],
  ['GetInformation', { request, result: value }],
  ['GetStatus', { request, result: status }],
  ['GetTargetState', { target, result: state }],
  ['IsCanceled', { request, result: value }],
  ['LowerComplete', { request, status: ntstatus, information: integer, result: nothing }],
  ['LowerIsCanceled', { request, result: value }],
  ['LowerMarkCancelable', { request, result: status }],
  ['LowerUnmarkCancelable', { request, result: status }],
  ['NotifyDevice', { target, notification, result: nothing }],
  ['OpenTarget', { target, result: status }],
  ['PurgeTarget', { target, action: purgeIoAction, result: nothing }],
  ['ReferenceRequest', { request, result: nothing }],
  ['ReopenTarget', { target, result: status }],
  ['Reuse', { request, params: reuse, result: status }],
  ['Send', { request, target, options, result: value }],
  ['SendSynchronously', { target, request: nullable(request), format, options, result: transfer }],
  ['SetCompletionRoutine', { request, context: nullable(text), result: nothing }],
  ['SetInformation', { request, information: integer, result: nothing }],
  ['StartTarget', { target, result: status }],
  ['StopTarget', { target, action: sentIoAction, result: nothing }],
  ['Submit', { request, method, stackSize: integer32, length: integer, result: nothing }],
  ['UpperCancel', { request, result: value }],
]);

for (const [name, { result, ...fields }] of CALLS) {
  CALLS.set(name, { read: object(fields), result });
}

/** A call of the subject, its parameters read: a coroutine that ends with the result's fields. */
export function perform(subject, name, given) {
  const call = CALLS.get(name);
  if (call === undefined || typeof subject[name] !== 'function') {
    throw new Refusal('not-supported', `no method ${name}`);
  }
  return steps(subject, name, call.read(given, 'params'), call.result);
}

function* steps(subject, name, parameters, result) {
  const outcome = subject[name](parameters);
  return result(isSteps(outcome) ? yield* outcome : outcome);
}

/** Whether a method is a generator function, which may call back and wait before it returns. */
function isSteps(outcome) {
  return typeof outcome?.next === 'function';
}

/** Several calls one after the other, none of which is made if one of them cannot be read. */
export function performAll(subject, calls) {
  if (!Array.isArray(calls)) {
    throw new Refusal('malformed', "field 'calls' is not a list");
  }
  return inTurn(calls.map((each) => perform(subject, each?.method, each?.params)));
}

function* inTurn(calls) {
  const results = [];
  for (const call of calls) {
    results.push(yield* call);
  }
  return { results };
}
