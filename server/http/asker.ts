import type { Socket } from 'node:net';

/** Who waits for an answer. */
export class Asker {
  readonly #socket: Socket;
  /** Called when nobody waits any more; set where there is something to give up. */
  leave: (() => void) | undefined;

  constructor(socket: Socket) {
    this.#socket = socket;
  }

  /** Whom it has its turns with: its address; behind a proxy and on the machine itself, where all have the same, its connection. */
  get client(): string {
    const { remoteAddress = '', remotePort } = this.#socket;
    return isLoopback(remoteAddress) ? `${remoteAddress} ${remotePort}` : remoteAddress;
  }
}

/** Whether an address is one of this machine. */
export function isLoopback(address: string): boolean {
  return address === '::1' || /^(::ffff:)?127\./.test(address);
}
