import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The secret of one data folder. Whoever can read the folder (mode 0700) may administer its server. */
export interface AccessKey {
  /** mongod's key file; its content is also the password of the built-in administrator `__system`. */
  readonly file: string;
  readonly adminPassword: string;
  /** Derived, so that there is one secret to keep and not two. */
  readonly apiPassword: string;
  /** Of the user that only reads. */
  readonly readerPassword: string;
}

/**
 * Reads the data folder's key, making one the first time. Without it any user of this machine could read
 * records that are not released to them, straight from the port.
 */
export async function accessKey(dataFolder: string): Promise<AccessKey> {
  const file = join(dataFolder, 'keyfile');
  const existing = await readFile(file, 'utf8').catch(() => undefined);
  const adminPassword = (existing ?? (await created(file))).trim();
  const derived = (user: string) => createHmac('sha256', adminPassword).update(user).digest('base64url');
  return { file, adminPassword, apiPassword: derived('catalogue api user'), readerPassword: derived('catalogue reader') };
}

async function created(file: string): Promise<string> {
  const temporary = `${file}-${randomUUID()}`;
  await writeFile(temporary, randomBytes(48).toString('base64'), { mode: 0o400 });
  try {
    // A link, unlike a rename, doesn't replace: of two first starts at once one makes the key, both read it.
    await link(temporary, file).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  } finally {
    await rm(temporary, { force: true });
  }
  return readFile(file, 'utf8');
}
