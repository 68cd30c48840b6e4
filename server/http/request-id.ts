import { randomBytes } from 'node:crypto';

/** Of this process: requests of several processes are told apart in one log. */
const PROCESS = randomBytes(4).toString('hex');
let requests = 0;

/** A name for a request, short because every answer carries it; never given twice. */
export function nextRequestId(): string {
  return `${PROCESS}-${(requests++).toString(36)}`;
}
