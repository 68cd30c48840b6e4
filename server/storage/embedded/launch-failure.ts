import { open } from 'node:fs/promises';

const LONGEST_READ_BYTES = 256 * 1024;
const LONGEST_LINE = 400;

/** Written by mongod when the folder belongs to a series it can't read. */
const INCOMPATIBLE_FILES = 62;

/** What mongod says of files that it can't read: WiredTiger's codes (error, panic, try salvage), and its own words. */
const DAMAGE = /"error":-3180[249]|corrupt|--repair|storage engine metadata file/;
/** With these the files may be as they should be: what is wrong is the disk, or who may do what. */
const FAULT_OF_THE_MACHINE =
  /No space left|Permission denied|Operation not permitted|Read-only file system|Input\/output error|Too many open files/;

/** What mongod has written to its log since the log was `fromByte` long. */
export async function logSince(logFile: string, fromByte: number): Promise<string> {
  const handle = await open(logFile, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(LONGEST_READ_BYTES), 0, LONGEST_READ_BYTES, fromByte);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** A mongod that ended before it answered: how it ended, what its log says. */
export class LaunchFailure extends Error {
  override readonly name = 'LaunchFailure';
  /** Why the files of the data folder are of no use to this mongod; undefined where they are not the fault. */
  readonly unusable: string | undefined;

  constructor(outcome: number | NodeJS.Signals, logFile: string, said: string) {
    const how = typeof outcome === 'number' ? `exit code ${outcome}` : `signal ${outcome}`;
    super(`mongod ended before it answered (${how}). ${logFile} says:\n${complaints(said)}`);
    if (outcome === INCOMPATIBLE_FILES) this.unusable = 'written by another series of MongoDB';
    else if (DAMAGE.test(said) && !FAULT_OF_THE_MACHINE.test(said)) this.unusable = 'damaged';
  }
}

/** The last three lines of severity fatal or error; the last three of any kind when there are none such. */
function complaints(said: string): string {
  const lines = said.split('\n').filter((line) => line !== '');
  const serious = lines.filter((line) => /"s":"[FE]"/.test(line) || !line.startsWith('{'));
  const chosen = (serious.length > 0 ? serious : lines).slice(-3);
  return chosen.map((line) => `  ${line.slice(0, LONGEST_LINE)}`).join('\n');
}
