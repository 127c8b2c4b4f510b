// The channel to the kit: standard input and output, or a TCP connection. Hands on the bytes that
// come in, collects what goes out and sends it before it waits for more.

import fs from 'node:fs';
import net from 'node:net';

const CHUNK = 1 << 16;

/** The channel that the environment asks for. */
export function openChannel(environment) {
  const address = environment.TCK_CHANNEL ?? 'stdio';
  if (address === 'stdio') {
    return new StandardChannel(Number(environment.SUBJECT_OUTPUT ?? 1));
  }
  const [, host, port] = /^tcp:(.+):(\d+)$/.exec(address) ?? [];
  if (!host) {
    throw new Error(`TCK_CHANNEL is neither stdio nor tcp:HOST:PORT: ${address}`);
  }
  return new TcpChannel(host, Number(port), environment.TCK_TOKEN ?? '');
}

/** Standard input, read in big chunks by blocking, and a descriptor to write to. */
class StandardChannel {
  #output;
  #outgoing = '';

  constructor(output) {
    this.#output = output;
    if (output === 1) {
      process.stdout.write = process.stderr.write.bind(process.stderr);
    }
  }

  /** Adds a line to what goes out. */
  send(line) {
    this.#outgoing += line + '\n';
  }

  /** Sends what was collected. */
  flush() {
    const bytes = Buffer.from(this.#outgoing);
    this.#outgoing = '';
    for (let sent = 0; sent < bytes.length; ) {
      sent += whenReady(() => fs.writeSync(this.#output, bytes, sent));
    }
  }

  /** Reads until the kit hangs up. */
  receive(take, ended) {
    const chunk = Buffer.allocUnsafe(CHUNK);
    for (;;) {
      const length = whenReady(() => fs.readSync(0, chunk));
      if (length === 0) {
        return ended();
      }
      take(chunk.subarray(0, length));
    }
  }

  /** Ends the process. */
  close(exitCode) {
    this.flush();
    process.exit(exitCode);
  }
}

const pause = new Int32Array(new SharedArrayBuffer(4));

/** Repeats, every millisecond, what fails only because a descriptor does not block. */
function whenReady(transfer) {
  for (;;) {
    try {
      return transfer();
    } catch (error) {
      if (error.code === 'EOF') {
        return 0;
      }
      if (error.code !== 'EAGAIN') {
        throw error;
      }
      Atomics.wait(pause, 0, 0, 1);
    }
  }
}

/** A connection to the port on which the kit listens. */
class TcpChannel {
  #socket;
  #outgoing = '';

  constructor(host, port, token) {
    this.#socket = net.connect(port, host);
    this.#socket.setNoDelay(true);
    this.send(JSON.stringify({ token }));
    this.flush();
  }

  send(line) {
    this.#outgoing += line + '\n';
  }

  flush() {
    if (this.#outgoing !== '') {
      this.#socket.write(this.#outgoing);
      this.#outgoing = '';
    }
  }

  receive(take, ended) {
    this.#socket.on('data', take);
    this.#socket.on('end', ended);
    this.#socket.on('error', (error) => {
      console.error(`the connection to the kit is lost: ${error.message}`);
      process.exit(1);
    });
  }

  close(exitCode) {
    this.flush();
    this.#socket.end(() => process.exit(exitCode));
  }
}
