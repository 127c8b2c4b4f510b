package org.lifecycletck.reference;

/**
 * The life of one object: cleaned up when it is deleted, destroyed when after that the last
 * reference goes. It begins with one reference, which deletion releases.
 */
final class Lifetime {
  private final Runnable cleanup;
  private final Runnable destroy;
  private int references = 1;
  private int driverReferences;
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

  /** The driver takes a reference. */
  synchronized void addDriverReference() {
    driverReferences++;
    references++;
  }

  /** The driver drops a reference of its own; false, and nothing done, if it holds none. */
  boolean dropDriverReference() {
    synchronized (this) {
      if (driverReferences == 0) {
        return false;
      }
      driverReferences--;
    }
    dropReference();
    return true;
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
