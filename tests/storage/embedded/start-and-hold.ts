/** Started by a test as a process of its own, to be killed: starts a mongod and never stops it. */
import { startEmbeddedMongod } from '../../../server/storage/embedded/embedded-server.ts';

const [binary = '', dataDir = '', port = ''] = process.argv.slice(2);
await startEmbeddedMongod({ binary, dataDir, port: Number(port), log: () => undefined });
console.log('ready');
setInterval(() => undefined, 60_000);
