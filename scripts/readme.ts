/** Keeps the answers printed in README.md true: each is asked anew. */
import { readFile, writeFile } from 'node:fs/promises';
import { answerQuestions } from './readme/answer-questions.ts';
import { askSeed } from './readme/ask-seed.ts';
import { readCommand } from './read-command.ts';

const { values } = readCommand({
  usage: 'Usage: npm run readme -- [--check]\nWrites the live answers into README.md; --check only says whether they are true.',
  options: { check: { type: 'boolean' } },
});
const page = await readFile('README.md', 'utf8');
const answered = await answerQuestions(page, await askSeed('seed', '2026-11-24'));
if (answered === page) console.log('README.md: every answer is true.');
else if (values.check) {
  console.error('README.md prints an answer that is not the live one. Run: npm run readme');
  process.exitCode = 1;
} else {
  await writeFile('README.md', answered);
  console.log('README.md: answers written.');
}
