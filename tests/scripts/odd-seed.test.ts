import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { FIXTURE } from '../harness/fixture.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
let seed = '';
beforeAll(async () => {
  seed = await mkdtemp(join(tmpdir(), 'odd-'));
  await cp(FIXTURE, seed, { recursive: true });
  await writeFile(join(seed, 'holdings/nor/support.yaml'), 'id: nor\nnation: NOR\nholdings: none\nevidence: [3]\n');
  await writeFile(
    join(seed, 'equipment/badger.yaml'),
    'id: badger\nname: Badger\ncategory: howitzer\nports: { a: 1 }\nevidence: [{ grade: UNVERIFIED }]\n',
  );
});
afterAll(() => rm(seed, { recursive: true }));

function run(script: string, args: string[]): Promise<{ code: number; said: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', `scripts/${script}`, ...args], { cwd: ROOT }, (fault, out, problems) =>
      resolve({ code: Number(fault?.code ?? 0), said: out + problems }),
    );
  });
}

test.each<[string, (root: string) => string[], RegExp, number?]>([
  ['coverage.ts', (root) => ['--seed', root], /badger\.yaml:4:1 schema-is-met: .*\(and \d+ more: npm run seed:lint\)/],
  ['stale-facts.ts', (root) => ['--seed', root], /badger\.yaml:4:1 schema-is-met/],
  ['leverage.ts', (root) => ['--seed', root], /Expected a seed that can be joined in .*npm run seed:lint/],
  ['find-duplicates.ts', (root) => ['--seed', root], /badger\.yaml:4:1 schema-is-met/],
  ['explain.ts', (root) => ['badger', 'round-50', '--seed', root], /Expected a seed that can be joined in .*npm run seed:lint/],
  ['seed-lint.ts', (root) => [root], /support\.yaml:3:1 schema-is-met[^]*\d+ problems/, 1],
  ['seed-diff.ts', (root) => ['--seed', root], /Expected git to read/],
  ['coverage.ts', () => ['--seed', 'nowhere-at-all'], /nowhere-at-all/],
])(
  '%s of a seed with mistakes names one, and ends with 2; with 1 where finding them is its work',
  async (script, argsOf, said, code = 2) => {
    const result = await run(script, argsOf(seed));
    expect(result.said).toMatch(said);
    expect(result.said).not.toMatch(/^ +at .*:\d+:\d+\)?$/m);
    expect(result.code).toBe(code);
  },
);
