// How values are read from messages and written to them. A reader takes a value and the name of
// its field, and refuses what the schema does not allow.

/** Thrown where a request has no outcome: an error with this code is the reply. */
export class Refusal extends Error {
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}

/** A status as the protocol writes it. */
export function toHex(status) {
  return '0x' + status.toString(16).toUpperCase().padStart(8, '0');
}

/** Reads a string. */
export function text(value, field) {
  expect(typeof value === 'string', field, 'a string');
  return value;
}

/** Reads true or false. */
export function truth(value, field) {
  expect(typeof value === 'boolean', field, 'true or false');
  return value;
}

/** Reads an integer that every language reads exactly. */
export function integer(value, field) {
  expect(Number.isSafeInteger(value), field, 'an integer');
  return value;
}

/** Reads an integer of 32 bits. */
export function integer32(value, field) {
  expect(Number.isInteger(value) && value === (value | 0), field, 'an integer of 32 bits');
  return value;
}

/** Reads an NTSTATUS, which is an unsigned number inside. */
export function ntstatus(value, field) {
  const fits = typeof value === 'string' && /^0x[0-9A-Fa-f]{8}$/.test(value);
  expect(fits, field, 'a status such as 0xC0000120');
  return Number(value);
}

/** A reader of one of these words. */
export function oneOf(...words) {
  return (value, field) => {
    expect(words.includes(value), field, `one of ${words.join(', ')}`);
    return value;
  };
}

/** A reader of something that may be null or left out; it is null then. */
export function nullable(read) {
  return (value, field) => (value === undefined || value === null ? null : read(value, field));
}

/** A reader of an object with these fields and no others. */
export function object(readers) {
  const fields = Object.entries(readers);
  return (value, field) => {
    expect(isObject(value), field, 'an object');
    for (const name in value) {
      if (!Object.hasOwn(readers, name)) {
        throw new Refusal('malformed', `field '${field}' has an unknown field '${name}'`);
      }
    }
    const result = {};
    for (const [name, read] of fields) {
      result[name] = read(value[name], name);
    }
    return result;
  };
}

/** Whether a value is a JSON object. */
export function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function expect(fits, field, what) {
  if (!fits) {
    throw new Refusal('malformed', `field '${field}' is not ${what}`);
  }
}
