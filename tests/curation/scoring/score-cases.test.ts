import { beforeAll, describe, expect, test } from '@jest/globals';
import { reportScore, scoreCases, type Ask, type ScoredCase } from '../../../server/curation/scoring/score-cases.ts';
import { openApi } from '../../harness/open-api.ts';

const ROWS = [
  { id: 'T-1', kind: 'fires', a: 'Badger', b: 'Plain shell', verdict: 'COMPATIBLE' },
  { id: 'T-2', kind: 'fires', a: 'Heron', b: 'Lance', verdict: 'COMPATIBLE' },
  { id: 'T-3', kind: 'fires', a: 'Badger', b: 'Plain shell', verdict: 'INCOMPATIBLE' },
  { id: 'T-4', kind: 'operates', a: 'Norway', b: 'Marten', verdict: 'TRUE', question: 'In 2019?' },
  { id: 'T-5', kind: 'operates', a: 'Norway', b: 'Marten', verdict: 'FALSE', question: 'In 2024?' },
  { id: 'T-6', kind: 'standard-covers', a: 'STD 50', b: '50 mm round', verdict: 'TRUE' },
  { id: 'T-7', kind: 'fires', a: 'Unheard Of', b: 'Lance', verdict: 'COMPATIBLE' },
  { id: 'T-8', kind: 'name', a: 'Badger', verdict: 'badger' },
  { id: 'T-9', kind: 'name', a: 'Unheard Of', verdict: 'NOT_FOUND' },
  { id: 'T-10', kind: 'name', a: 'Badger', verdict: 'marten' },
];

let scored: ScoredCase[];
beforeAll(async () => {
  const { ask } = await openApi();
  const data: Ask = async (query, variables) => (await ask(query, variables)).data as Record<string, unknown>;
  scored = await scoreCases(ROWS, data, () => undefined);
});

test.each(
  ['cautious', 'wrong', 'wrong', 'exact', 'exact', 'exact', 'open', 'exact', 'exact', 'wrong'].map((outcome, at) => [
    `T-${at + 1}`,
    outcome,
  ]),
)('%s is %s, through the API', (id, outcome) => {
  expect(scored.find((one) => one.id === id)?.outcome).toBe(outcome);
});

test('day and nations of a pair are asked along', async () => {
  const asked: Record<string, unknown>[] = [];
  const ask: Ask = async (_, variables) => {
    if (variables['items'] === undefined) asked.push(variables);
    const candidates = [{ confidence: 1, entity: { slug: 'x' } }];
    return { matchItems: [{ candidates }, { candidates }], compatibility: { level: 'CONDITIONAL', use: 'NO' } };
  };
  const row = {
    id: 'D-1',
    kind: 'carries',
    a: 'A',
    b: 'B',
    verdict: 'CONDITIONAL',
    asOf: '2018-06',
    hostNation: 'FRA',
    guestNation: 'DEU',
  };
  const [one] = await scoreCases([row], ask, () => undefined);
  expect(asked).toMatchObject([{ a: 'x', b: 'x', asOf: '2018-06', hostNation: 'FRA', guestNation: 'DEU' }]);
  expect(one).toMatchObject({ answered: 'CONDITIONAL', use: 'NO', outcome: 'wrong' });
});

test('a name of several things is read beside the other name', async () => {
  const asked: Record<string, unknown>[][] = [];
  const ask: Ask = async (_, { items }) => {
    if (items === undefined) return { compatibility: { level: 'CONDITIONAL', use: 'ASK' } };
    const those = items as { name: string; partner?: string }[];
    asked.push(those);
    const reading = (slug: string, confidence: number) => ({ confidence, entity: { slug } });
    const matchItems = those.map(({ name, partner }) =>
      name === 'F-34'
        ? [reading('f-34', 1)]
        : partner === 'f-34'
          ? [reading('f-35-fuel', 0.9)]
          : [reading('f-35', 0.75), reading('f-35-fuel', 0.75)],
    );
    return { matchItems: matchItems.map((candidates) => ({ candidates })) };
  };
  const row = { kind: 'interchangeable-ammunition', verdict: 'CONDITIONAL' };
  const rows = [
    { ...row, id: 'N-1', a: 'F-34', b: 'F-35' },
    { ...row, id: 'N-2', a: 'F-35', b: 'F-34' },
  ];
  const [one, other] = await scoreCases(rows, ask, () => undefined);
  expect([one?.matchedA, one?.matchedB, other?.matchedA, other?.matchedB]).toEqual(['f-34', 'f-35-fuel', 'f-35-fuel', 'f-34']);
  expect(asked).toHaveLength(4);
  expect(one?.outcome).toBe('exact');
});

describe('the report', () => {
  test('counts by kind, and names each dangerous answer with what was matched', () => {
    const report = reportScore(scored);
    expect(report).toMatch(/^fires +0 +1 +1 +2 +0 +0 +4$/m);
    expect(report).toMatch(/^name +2 +0 +0 +1 +0 +0 +3$/m);
    expect(report).toMatch(/^all +5 +1 +1 +3 +0 +0 +10$/m);
    expect(report).toMatch(
      /Wrong: .*\n {2}T-2.*\n {2}T-3: Badger \(badger\) \/ Plain shell \(shell-plain\): documented INCOMPATIBLE, answered CONDITIONAL, use YES_IF/,
    );
    expect(report).toContain('T-10: Badger (badger): documented marten, answered badger');
    expect(report).toMatch(/Cautious: .*\n {2}T-1/);
  });

  test.each([
    ['dangerous', 'Dangerous: a yes where the documented answer is no'],
    ['plain', 'Plain: no condition where the documented answer has some'],
  ] as const)('names each that is %s', (outcome, title) => {
    const [first] = scored;
    if (first === undefined) throw new Error('nothing was scored');
    expect(reportScore([{ ...first, outcome }])).toContain(`${title}\n  T-1`);
  });
});
