import { open } from 'node:fs/promises';

const LONGEST_READ_BYTES = 256 * 1024;
const LONGEST_LINE = 400;

/** Written by mongod when the folder belongs to a series it can't read. */
const INCOMPATIBLE_FILES = 62;

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

/** The Error for a mongod that ended before it answered: how it ended, what its log says, what to do. */
export function launchFailure(outcome: number | NodeJS.Signals, logFile: string, said: string): Error {
  const how = typeof outcome === 'number' ? `exit code ${outcome}` : `signal ${outcome}`;
  const hint =
    outcome === INCOMPATIBLE_FILES
      ? '\nThe data folder was written by another series of MongoDB: set MONGOMS_SYSTEM_BINARY to a mongod of that series, or move the folder away.'
      : '';
  return new Error(`mongod ended before it answered (${how}). ${logFile} says:\n${complaints(said)}${hint}`);
}

/** The last three lines of severity fatal or error; the last three of any kind when there are none such. */
function complaints(said: string): string {
  const lines = said.split('\n').filter((line) => line !== '');
  const serious = lines.filter((line) => /"s":"[FE]"/.test(line) || !line.startsWith('{'));
  const chosen = (serious.length > 0 ? serious : lines).slice(-3);
  return chosen.map((line) => `  ${line.slice(0, LONGEST_LINE)}`).join('\n');
}
