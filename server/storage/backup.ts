import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Connection } from 'mongoose';
import { canonicalJson } from '../engine/facts/canonical-json.ts';
import { KIND_NAMES, type Kind } from '../engine/facts/kinds.ts';
import type { Records } from '../engine/facts/records.ts';
import { hashOf } from './content-hash.ts';
import { findCurrentKey, readCurrentRelease } from './releases.ts';

const MANIFEST = 'manifest.json';

/** What a backup holds, and by what it is told whole. */
export interface BackupManifest {
  form: 1;
  version: string;
  /** Content hash of the release. */
  hash: string;
  loadedAt: string;
  counts: Record<string, number>;
  /** SHA-256 of each file, hexadecimal. */
  files: Record<string, string>;
}

/**
 * Writes the release that is served into a folder of its own: a file a kind, one record a line with its keys in order, and a manifest with the sum
 * of each file. The folder appears whole, by one rename.
 * @throws Error where nothing is served, what is stored was altered, or the folder is there already
 */
export async function writeBackup(connection: Connection, folder: string): Promise<BackupManifest> {
  const key = await findCurrentKey(connection);
  if (key === null) throw new Error('Expected a release to back up, but none is served. npm run seed:load publishes one.');
  const { head, records } = await readCurrentRelease(connection, key);
  const unfinished = `${folder}.unfinished-${process.pid}`;
  await mkdir(unfinished, { recursive: true, mode: 0o700 });
  try {
    const files: Record<string, string> = {};
    for (const [name, text] of textsOf(records)) {
      await writeFile(join(unfinished, name), text);
      files[name] = sumOf(text);
    }
    const { version, hash, loadedAt, counts } = head;
    const manifest: BackupManifest = { form: 1, version, hash, loadedAt, counts, files };
    await writeFile(join(unfinished, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
    await rename(unfinished, folder).catch((fault: NodeJS.ErrnoException) => {
      throw new Error(`Expected a folder that is not there yet, but got: ${folder} (${fault.code}).`, { cause: fault });
    });
    return manifest;
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

/**
 * Reads a backup and holds it against its manifest, file by file and as a whole.
 * @throws Error that names the file where one is missing or altered
 */
export async function readBackup(folder: string): Promise<{ manifest: BackupManifest; records: Records }> {
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch(() => undefined);
  if (text === undefined) throw new Error(`Expected a backup with a ${MANIFEST}, but there is none: ${folder}`);
  const manifest = JSON.parse(text) as BackupManifest;
  if (manifest.form !== 1) throw new Error(`Expected a backup of form 1, but got: ${String(manifest.form)} in ${folder}`);
  const read = async (name: string): Promise<string> => {
    const held = await readFile(join(folder, name), 'utf8').catch(() => undefined);
    if (held === undefined || sumOf(held) !== manifest.files[name])
      throw new Error(
        `Expected ${join(folder, name)} as its manifest describes it, but it is ${held === undefined ? 'missing' : 'altered'}.`,
      );
    return held;
  };
  const lists: Partial<Record<Kind, object[]>> = {};
  for (const kind of KIND_NAMES)
    lists[kind] = (await read(`${kind}.ndjson`))
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as object);
  const rest = JSON.parse(await read('rest.json')) as Pick<Records, 'vocabulary' | 'moved' | 'dataset'>;
  const records = { ...lists, ...rest } as unknown as Records;
  const hash = hashOf(records);
  if (hash !== manifest.hash) throw new Error(`Expected the backup ${folder} to hold the release ${manifest.hash}, but it holds ${hash}.`);
  return { manifest, records };
}

function* textsOf(records: Records): Generator<[name: string, text: string]> {
  for (const kind of KIND_NAMES) yield [`${kind}.ndjson`, records[kind].map((record) => `${canonicalJson(record)}\n`).join('')];
  const { vocabulary, moved, dataset } = records;
  yield ['rest.json', `${canonicalJson({ vocabulary, moved, dataset })}\n`];
}

function sumOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
