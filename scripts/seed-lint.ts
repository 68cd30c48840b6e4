/** Lints the seed; with --fix, writes its canonical form first. Exit code 1 where a problem is left. */
import { readFile } from 'node:fs/promises';
import { readExceptions } from '../server/seed/lint/exceptions.ts';
import { fixSeed } from '../server/seed/form/fix-seed.ts';
import { lintSeed } from '../server/seed/lint/lint-seed.ts';
import { ALL_RULES } from '../server/seed/lint/seed-rules.ts';
import { strayProblems } from '../server/seed/lint/stray-problems.ts';
import { parseSeedFile, readSeed } from '../server/seed/read-seed.ts';
import { surveySeed } from '../server/seed/survey-seed.ts';
import { endWithMessage } from './end-with-message.ts';
import { readCommand } from './read-command.ts';

const { values, positionals } = readCommand({
  usage:
    'Usage: npm run seed:lint [-- <folder>]   or   npm run seed:fix\nPrints each problem of the seed as file:line:column rule: message, then what each rule asks that was not met. seed:fix first writes every file as it should stand; it moves no holding while a file can not be read.',
  options: { fix: { type: 'boolean' } },
  more: 1,
});
const root = positionals[0] ?? 'seed';
await endWithMessage(async () => {
  if (values.fix) for (const path of await fixSeed(await readSeed(root), root)) console.log(`fixed ${path}`);
  const exceptions = readExceptions(await readFile(`${root}/lint-exceptions.txt`, 'utf8').catch(() => ''));
  const { texts, strays } = await surveySeed(root);
  const files = texts.map(({ path, text }) => parseSeedFile(path, text));
  const problems = [...strayProblems(strays, root), ...lintSeed(files, root, exceptions, ALL_RULES)];
  for (const { message } of problems) console.log(message);
  for (const { name, sentence } of ALL_RULES) if (problems.some(({ rule }) => rule === name)) console.log(`  ${name}: ${sentence}`);
  console.log(`${files.length} files, ${problems.length} problem${problems.length === 1 ? '' : 's'}`);
  process.exitCode = problems.length > 0 ? 1 : 0;
});
