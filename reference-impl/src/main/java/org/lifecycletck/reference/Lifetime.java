package org.lifecycletck.reference;

/**
 * The life of one object: cleaned up when it is deleted, destroyed when after that the last
 * reference goes. It begins with one reference, which deletion releases.
 */
final class Lifetime {
  private final Runnable cleanup;
  private final Runnable destroy;
  private int references = 1;
  private boolean deleted;

  /** A new life with the callbacks of its end. */
  Lifetime(Runnable cleanup, Runnable destroy) {
    this.cleanup = cleanup;
    this.destroy = destroy;
  }

  synchronized void addReference() {
    references++;
  }

  /** Drops a reference and destroys the object with the last one. */
  void dropReference() {
    if (isLastDropped()) {
      destroy.run();
    }
  }

  /** Whether dropping a reference now would end an object that nobody deleted. */
  synchronized boolean wouldEndUndeleted() {
    return references == 1 && !deleted;
  }

  synchronized boolean isDeleted() {
    return deleted;
  }

  /** Runs the cleanup callback; false, and nothing done, if the object was deleted before. */
  boolean cleanUp() {
    if (!markDeleted()) {
      return false;
    }
    cleanup.run();
    return true;
  }

  private synchronized boolean markDeleted() {
    boolean first = !deleted;
    deleted = true;
    return first;
  }

  private synchronized boolean isLastDropped() {
    references--;
    return references == 0;
  }
}
