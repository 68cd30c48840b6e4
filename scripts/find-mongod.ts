/** Prints the path of a mongod, fetching one when there is none. What it tries goes to stderr. */
import { readConfig } from '../server/config.ts';
import { findMongod } from '../server/storage/embedded/find-mongod.ts';
import { reasonOf } from '../server/storage/embedded/reason-of.ts';
import { readCommand } from './read-command.ts';

readCommand({
  usage: `Usage: node --import tsx scripts/find-mongod.ts

Prints the path of a mongod as the last line of stdout; what was tried goes to stderr.
Looks at MONGOMS_SYSTEM_BINARY, PATH and .cache/mongod, then downloads. MONGODB_URI is not looked at:
whoever asks for a binary wants to start a server of their own.`,
});
try {
  const source = await findMongod({ environment: readConfig().machine, log: (line) => console.error(line) });
  if (source.kind === 'binary') console.log(source.path);
} catch (error) {
  console.error(reasonOf(error));
  process.exitCode = 1;
}
