// The callbacks of the kit: one function per message. Each is run by `yield*` and returns when the
// kit has answered, which may call the subject meanwhile.

import { toHex } from './values.mjs';

/** The driver, the lower driver and the originator that the kit plays. */
export const kit = {
  /** A request arrives at the lower driver. */
  *lowerArrival(request, target, parameters) {
    const initialStatus = toHex(parameters.initialStatus);
    yield callback('LowerArrival', {
      request,
      target,
      parameters: { ...parameters, initialStatus },
    });
  },

  /** The cancel routine of the lower driver. */
  *lowerCancel(request, target) {
    yield callback('LowerCancel', { request, target });
  },

  /** The driver's completion routine. */
  *completionRoutine(request, target, { type, status, information }, context) {
    yield callback('CompletionRoutine', {
      request,
      target,
      params: { type, status: toHex(status), information },
      context,
    });
  },

  /** A received request is presented to the driver. */
  *requestPresented(request) {
    yield callback('RequestPresented', { request });
  },

  /** A received request is back with its originator. */
  *upperCompletion(request, status, information) {
    yield callback('UpperCompletion', { request, status: toHex(status), information });
  },

  /** The cleanup callback of a request object. */
  *requestCleanup(request) {
    yield callback('RequestCleanup', { request });
  },

  /** The destroy callback of a request object. */
  *requestDestroy(request) {
    yield callback('RequestDestroy', { request });
  },

  /** The cleanup callback of an I/O target. */
  *targetCleanup(target) {
    yield callback('TargetCleanup', { target });
  },

  /** The destroy callback of an I/O target. */
  *targetDestroy(target) {
    yield callback('TargetDestroy', { target });
  },

  /** The framework's verifier reports a mistake of the driver. */
  *verifierBreak(reason) {
    yield callback('VerifierBreak', { reason });
  },
};

function callback(method, params) {
  return { method, params };
}
