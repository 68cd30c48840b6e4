import { randomUUID } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startMarkOf } from './process-table.ts';

/** The one start that ends the folder's mongod when it stops; others that share the mongod leave it running. */
export interface Owner {
  readonly pid: number;
  readonly startMark: string;
  /** Tells two starts inside one process apart. */
  readonly token: string;
}

/** An owner for this process, not yet written anywhere. */
export async function newOwner(): Promise<Owner> {
  return { pid: process.pid, startMark: (await startMarkOf(process.pid)) ?? '', token: randomUUID() };
}

/** Makes `owner` the owner of the folder, whoever was it before. */
export async function claim(dataFolder: string, owner: Owner): Promise<void> {
  const temporary = `${ownerFile(dataFolder)}-${owner.token}`;
  await writeFile(temporary, JSON.stringify(owner), { mode: 0o600 });
  await rename(temporary, ownerFile(dataFolder));
}

/** The folder's owner, or undefined when there is none or its process has ended (say by a kill -9). */
export async function livingOwner(dataFolder: string): Promise<Owner | undefined> {
  const text = await readFile(ownerFile(dataFolder), 'utf8').catch(() => '');
  if (text === '') return undefined;
  const owner = JSON.parse(text) as Owner;
  return (await startMarkOf(owner.pid)) === owner.startMark ? owner : undefined;
}

function ownerFile(dataFolder: string): string {
  return join(dataFolder, 'owner.json');
}
