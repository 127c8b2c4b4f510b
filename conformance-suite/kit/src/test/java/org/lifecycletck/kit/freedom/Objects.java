package org.lifecycletck.kit.freedom;

/** The end of request objects: cleanup, destruction, and the way back to the originator. */
final class Objects {
  private final Core core;

  Objects(Core core) {
    this.core = core;
  }

  /** Cleans a request up, destroys it where nobody uses it, and then does the rest. */
  void cleanUpThen(PlainRequest request, Runnable rest) {
    request.deleted = true;
    core.later(
        () -> {
          cleanUp(request);
          destroy(request);
          rest.run();
        });
  }

  /** Cleans a request up at once; not under the lock. */
  void cleanUp(PlainRequest request) {
    synchronized (core) {
      request.deleted = true;
    }
    core.outside(() -> core.kit.requestCleanup(request.id));
    synchronized (core) {
      request.cleanedUp = true;
    }
  }

  /** Destroys a request that has been cleaned up, where nobody uses it; not under the lock. */
  void destroy(PlainRequest request) {
    Runnable destruction;
    synchronized (core) {
      destruction = destruction(request);
    }
    destruction.run();
  }

  /** Leaves the destruction to be done, where it is due. */
  void destroyIfUnused(PlainRequest request) {
    Runnable destruction = destruction(request);
    if (request.destroyed) {
      core.later(destruction);
    }
  }

  private Runnable destruction(PlainRequest request) {
    boolean used =
        request.holds > 0 || request.references > 0 || request.isInFlight() && !request.forgotten;
    if (!request.cleanedUp || request.destroyed || used) {
      return () -> {};
    }
    request.destroyed = true;
    return () -> core.outside(() -> core.kit.requestDestroy(request.id));
  }

  /** The driver completes a received request. */
  void complete(PlainRequest request) {
    if (core.manner.endsObjectsFirst()) {
      cleanUpThen(request, () -> returnUpward(request));
    } else {
      core.later(() -> returnUpward(request));
      cleanUpThen(request, () -> {});
    }
  }

  /** The lower driver has completed a forgotten request. */
  void endForgotten(PlainRequest request) {
    core.later(() -> returnUpward(request));
    if (core.manner.keepsForgottenObjects()) {
      cleanUpThen(request, () -> {});
    }
  }

  private void returnUpward(PlainRequest request) {
    core.outside(() -> core.kit.upperCompletion(request.id, request.status, request.information));
  }
}
