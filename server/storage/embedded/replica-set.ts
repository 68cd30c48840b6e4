import mongoose from 'mongoose';
import { setTimeout as sleep } from 'node:timers/promises';
import type { AccessKey } from './access-key.ts';

const { MongoClient, MongoServerError } = mongoose.mongo;
type Admin = ReturnType<mongoose.mongo.MongoClient['db']>;

const NAME = 'catalogue';
const ALREADY_INITIALISED = 23;
const NO_SUCH_USER = 11;
const USER_EXISTS = 51_003;

/** The database of the catalogue, and the only one that its users may touch. */
const DATABASE = 'catalogue';

/** Who publishes may make collections and indexes there, and nothing else of an administrator; who serves may read. */
const USERS = [
  { name: 'catalogue', role: 'readWrite', passwordOf: (key: AccessKey) => key.apiPassword },
  { name: 'catalogue-reader', role: 'read', passwordOf: (key: AccessKey) => key.readerPassword },
] as const;

/**
 * Makes the server on this port a writable primary with the users the API connects as.
 * Does only what is missing, so it may run at every start and at the same time in two processes.
 * @param deadline epoch milliseconds
 * @throws Error when the server is no primary by then; another server on the port fails at the login
 */
export async function makePrimary(port: number, key: AccessKey, deadline: number): Promise<void> {
  const client = new MongoClient(`mongodb://127.0.0.1:${port}/`, {
    directConnection: true,
    auth: { username: '__system', password: key.adminPassword },
    authSource: 'local',
    authMechanism: 'SCRAM-SHA-256',
    serverSelectionTimeoutMS: 5_000,
  });
  try {
    const admin = client.db('admin');
    await describeSet(admin, `127.0.0.1:${port}`, deadline);
    await writable(admin, deadline);
    for (const { name, role, passwordOf } of USERS) await grantUser(admin, name, passwordOf(key), role);
  } finally {
    await client.close();
  }
}

/** What the catalogue connects with, to publish or only to read. Holds a password: never log it. */
export function apiUri(port: number, key: AccessKey, rights: 'read' | 'write'): string {
  const { name, passwordOf } = USERS[rights === 'write' ? 0 : 1];
  return `mongodb://${name}:${passwordOf(key)}@127.0.0.1:${port}/${DATABASE}?replicaSet=${NAME}&authSource=admin`;
}

/** Gives the set its one member, at the address the server has today. */
async function describeSet(admin: Admin, host: string, deadline: number): Promise<void> {
  const members = [{ _id: 0, host }];
  const hello = await admin.command({ hello: 1 });
  if (hello.isreplicaset === true && hello.setName === undefined && !(await hasConfig(admin))) {
    await admin.command({ replSetInitiate: { _id: NAME, members } }).catch(unless(ALREADY_INITIALISED));
    return;
  }
  const { config } = await storedConfig(admin, deadline);
  if (config.members[0]?.host === host) return;
  // Forced, since the set as stored has no member at this address and so nobody who could agree.
  await admin.command({ replSetReconfig: { ...config, version: config.version + 1, members }, force: true });
}

interface StoredConfig {
  readonly config: { readonly version: number; readonly members: readonly { readonly host: string }[] };
}

async function hasConfig(admin: Admin): Promise<boolean> {
  return (await admin.client.db('local').collection('system.replset').findOne()) !== null;
}

/** Right after its start the server has the config on disk, but not yet read. */
async function storedConfig(admin: Admin, deadline: number): Promise<StoredConfig> {
  for (;;) {
    try {
      return (await admin.command({ replSetGetConfig: 1 })) as unknown as StoredConfig;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await sleep(50);
    }
  }
}

async function writable(admin: Admin, deadline: number): Promise<void> {
  for (;;) {
    const hello = await admin.command({ hello: 1 });
    if (hello.isWritablePrimary === true) return;
    if (Date.now() > deadline) throw new Error(`mongod answers but is not a primary: ${String(hello.info ?? hello.me)}`);
    await sleep(50);
  }
}

async function grantUser(admin: Admin, name: string, pwd: string, role: string): Promise<void> {
  const rights = { pwd, roles: [{ role, db: DATABASE }] };
  try {
    await admin.command({ updateUser: name, ...rights });
  } catch (error) {
    unless(NO_SUCH_USER)(error);
    await admin.command({ createUser: name, ...rights }).catch(unless(USER_EXISTS));
  }
}

function unless(code: number): (error: unknown) => void {
  return (error) => {
    if (!(error instanceof MongoServerError && error.code === code)) throw error;
  };
}
