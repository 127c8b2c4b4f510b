// The life of a request object: cleaned up when it is deleted, destroyed when after that the last
// reference goes.

/** The references of one object. It begins with one, which deletion releases. */
export class Lifetime {
  #references = 1;
  #driverReferences = 0;
  #isDeleted = false;
  #onCleanup;
  #onDestroy;

  /** A new life with the generator functions to run at its end. */
  constructor(onCleanup, onDestroy) {
    this.#onCleanup = onCleanup;
    this.#onDestroy = onDestroy;
  }

  get isDeleted() {
    return this.#isDeleted;
  }

  addReference() {
    this.#references++;
  }

  /** Drops a reference and destroys the object with the last one. */
  *dropReference() {
    this.#references--;
    if (this.#references === 0) {
      yield* this.#onDestroy();
    }
  }

  /** The driver takes a reference. */
  addDriverReference() {
    this.#driverReferences++;
    this.addReference();
  }

  /** The driver drops a reference of its own; false, and nothing done, if it holds none. */
  *dropDriverReference() {
    if (this.#driverReferences === 0) {
      return false;
    }
    this.#driverReferences--;
    yield* this.dropReference();
    return true;
  }

  /** Runs the cleanup callback; false, and nothing done, if the object was deleted before. */
  *cleanUp() {
    if (this.#isDeleted) {
      return false;
    }
    this.#isDeleted = true;
    yield* this.#onCleanup();
    return true;
  }
}
