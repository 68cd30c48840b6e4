import { expect, test } from '@jest/globals';
import { lintSeed } from '../../../server/seed/lint/lint-seed.ts';
import { ALL_RULES } from '../../../server/seed/lint/seed-rules.ts';
import { parseSeedFile, readSeed } from '../../../server/seed/read-seed.ts';
import { FIXTURE } from '../../harness/fixture.ts';
import { seedWith } from '../../harness/seed-of.ts';

test('the invented catalogue has no problem', async () => {
  expect(lintSeed(await readSeed(FIXTURE), FIXTURE)).toEqual([]);
});

test('problems come by file and line, as file:line:column rule: message', async () => {
  const files = await seedWith({
    'equipment/zulu.yaml': 'id: alpha\nname: X\ncategory: gnu\nevidence: [{ grade: UNVERIFIED }]\n',
    'equipment/aardvark.yaml': 'id: aardvark\nname: X\ncategory: gun\nfeatures: [none]\nevidence: [{ grade: DECLARED }]\n',
  });
  expect(lintSeed(files, 'seed').map(({ message }) => message.split(': ')[0])).toEqual([
    'seed/equipment/aardvark.yaml:4:12 reference-exists',
    'seed/equipment/aardvark.yaml:5:12 schema-is-met',
    'seed/equipment/aardvark.yaml:5:14 claim-has-evidence',
    'seed/equipment/zulu.yaml:1:1 id-is-file-name',
    'seed/equipment/zulu.yaml:3:1 reference-exists',
  ]);
});

test('an exception takes a problem out, and is a problem once nothing needs it', async () => {
  const files = await seedWith({ 'equipment/zulu.yaml': 'id: zulu\nname: X\ncategory: gnu\nevidence: [{ grade: UNVERIFIED }]\n' });
  const exception = { path: 'seed/equipment/zulu.yaml', rule: 'reference-exists', line: 1 };
  expect(lintSeed(files, 'seed', [exception])).toEqual([]);
  expect(lintSeed(await readSeed(FIXTURE), 'seed', [exception]).map(({ rule }) => rule)).toEqual(['exception-still-needed']);
});

test.each(['', '[]', 'null', '- 1\n- 2', '{}', 'id: 1', 'ports: {}', 'evidence: x', 'moved: 3', 'id: x\nmoved: [a]', '? [a]\n: b'])(
  'whatever stands in a file, the linter reports and does not fall over: %j',
  (text) => {
    for (const folder of ['equipment', 'holdings', 'vocabulary', 'nations'])
      expect(lintSeed([parseSeedFile(`${folder}/x.yaml`, text)], 'seed').every(({ line }) => line > 0)).toBe(true);
  },
);

test.each<[string, string]>([
  ['nations/nor.yaml', 'id: nor\ncode: NOR\nnames: { en: [null] }\naliases: 3\n'],
  ['vocabulary/categories.yaml', '- null\n- { id: gun }\n- 3\n'],
  ['vocabulary/topics.yaml', '- [x]\n'],
  ['equipment/x.yaml', 'id: x\nname: [3]\naliases: { a: 1 }\nports: [null, 3, { id: [] }]\n'],
])('a record of another shape is said to be one, and no rule falls over it: %s', async (path, text) => {
  const found = lintSeed(await seedWith({ [path]: text }), 'seed', [], ALL_RULES).map((problem) => `${problem.path} ${problem.rule}`);
  expect(found).toContain(`seed/${path} schema-is-met`);
});

test('a rule that falls over records of the right shape is a fault of ours, and is not passed over', () => {
  const check = () => JSON.parse('{') as never[];
  expect(() => lintSeed([], 'seed', [], [{ name: 'x', sentence: 'x', check }])).toThrow(SyntaxError);
});
