// Cuts the bytes that come in into lines.

const LINE_FEED = 10;

/** The most bytes that a line may have. */
export const LONGEST = 1_048_576;

/** The lines of a stream that arrives in chunks, wherever these are cut. */
export class Lines {
  #begun = null;

  /** Takes a chunk, which its owner may overwrite afterwards, and passes on each line it ends. */
  take(chunk, pass) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
      pass(this.#finish(chunk.subarray(from, end)));
      from = end + 1;
    }
    if (from < chunk.length) {
      this.#begun = this.#joined(chunk.subarray(from));
    }
  }

  #finish(last) {
    const line = this.#begun === null ? last : this.#joined(last);
    this.#begun = null;
    return line.toString('utf8');
  }

  #joined(more) {
    const parts = this.#begun === null ? [more] : [this.#begun, more];
    const line = Buffer.concat(parts);
    if (line.length > LONGEST) {
      throw new Error(`a line has more than ${LONGEST} bytes`);
    }
    return line;
  }
}
