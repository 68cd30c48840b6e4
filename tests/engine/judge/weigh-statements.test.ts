import { describe, expect, test } from '@jest/globals';
import type { Statement } from '../../../server/engine/judge/statements.ts';
import { besideBetterWords, findingsOfStatement, sourcesDisagree, weighStatements } from '../../../server/engine/judge/weigh-statements.ts';
import type { EvidenceGrade } from '../../../server/engine/facts/records.ts';
import { concludeVerdict } from '../../../server/engine/verdict/conclude.ts';
import type { Finding, Level } from '../../../server/engine/verdict/verdict.ts';
import { statement } from '../../harness/a-statement.ts';
import { brief, DAY, equipment, subjectIn, supply, tinyDay, word } from '../../harness/tiny-catalogue.ts';

describe('weighing', () => {
  const yes = statement('COMPATIBLE');
  const no = statement('INCOMPATIBLE');
  const maybe = statement('CONDITIONAL');
  const weak = (one: Statement) => ({ ...one, claim: word('page', 'UNVERIFIED') });

  test.each<[string, Statement[], string | undefined, number]>([
    ['nothing said', [], undefined, 0],
    ['yes', [yes], 'COMPATIBLE', 1],
    ['no', [no, no], 'INCOMPATIBLE', 2],
    ['yes and with conditions: one claim, as good as the worse', [yes, maybe], 'CONDITIONAL', 1],
    ["a yes that is nobody's word, and a word on the family", [weak(yes), { ...yes, distance: 1 }], 'COMPATIBLE', 1],
    ['yes and no', [yes, no], 'CONFLICTING', 2],
    ['with conditions and no', [maybe, no], 'CONFLICTING', 2],
    ['an unverified yes against a no', [weak(yes), no], 'INCOMPATIBLE', 1],
    ['an unverified yes against an unverified no', [weak(yes), weak(no)], 'CONFLICTING', 2],
    ['a yes against an unverified no', [yes, weak(no)], 'CONFLICTING', 2],
    ['two of the yes, one of them verified', [weak(yes), yes, no], 'CONFLICTING', 3],
    ['what is said nearer counts', [{ ...no, distance: 1 }, yes], 'COMPATIBLE', 1],
    ['and the other way round', [no, { ...yes, distance: 1 }], 'INCOMPATIBLE', 1],
  ])('%s', (_, statements, level, counted) => {
    const weighed = weighStatements(statements);
    expect([weighed?.level, weighed?.statements.length ?? 0]).toEqual([level, counted]);
  });

  test.each([
    ['nearer than the word on the class', 10, 'UNVERIFIED'],
    ['further than it', 30, 'DECLARED'],
  ])("a yes that is nobody's word takes the word on the class, but not past a no %s", (_, distance, grade) => {
    const weighed = weighStatements([weak(yes), { ...yes, distance: 20 }, { ...no, distance }]);
    expect(weighed?.statements.map(({ claim }) => claim.map((one) => one.grade))).toEqual([[grade]]);
  });
});

test('a page that names the pair settles that another one does not; one that does not, nothing', () => {
  const open = { code: 'PAGE_DOES_NOT_NAME_THE_PAIR', facts: {} } as const;
  const vague = statement('COMPATIBLE', { conditions: [open, 'Fitted.'], claim: word('page', 'INFERRED') });
  const conditions = [
    [vague, statement('COMPATIBLE')],
    [vague, vague],
  ].map((all) => weighStatements(all)?.statements[0]?.conditions);
  expect(conditions).toEqual([['Fitted.'], [open, 'Fitted.']]);
});

describe('findings', () => {
  const on = tinyDay({ equipment: [equipment('gun')], supplies: [supply('shell')] });
  const [gun, shell] = [subjectIn(on, 'gun'), subjectIn(on, 'shell')];
  const asked = { on, a: gun, b: shell };
  const said = {
    code: 'STATED',
    level: 'CONDITIONAL',
    facts: { a: 'gun', b: 'shell', reason: 'Said so.', source: 'No page was found that says so.' },
    claims: ['page'],
  };

  test('one of a statement, one more for each further condition', () => {
    expect(findingsOfStatement(asked, statement('CONDITIONAL')).map(brief)).toEqual([{ ...said, condition: 'Said so.' }]);
    expect(findingsOfStatement(asked, statement('CONDITIONAL', { conditions: ['A.', 'B.'] })).map(brief)).toEqual([
      { ...said, condition: 'A.' },
      { ...said, condition: 'B.' },
    ]);
    expect(findingsOfStatement(asked, statement('COMPATIBLE'))[0]?.rule).toBe('statement-outranks-derivation');
  });

  test('a remark is shown and decides nothing', () => {
    expect(findingsOfStatement(asked, statement('CONDITIONAL', { cautions: ['Range falls.'] }))).toMatchObject([
      { level: 'CONDITIONAL', condition: 'Said so.' },
      { level: 'COMPATIBLE', caution: 'Range falls.', outranked: true },
    ]);
    expect(findingsOfStatement(asked, statement('COMPATIBLE', { cautions: ['Range falls.'] }))).toMatchObject([
      { level: 'COMPATIBLE' },
      { caution: 'Range falls.', outranked: true },
    ]);
  });

  test('where sources disagree both sides count as words', () => {
    const sides = [
      ...findingsOfStatement(asked, statement('COMPATIBLE')),
      ...findingsOfStatement(asked, statement('INCOMPATIBLE', { claim: word('other') })),
    ];
    const found = sourcesDisagree(gun, shell, sides);
    expect(brief(found)).toEqual({
      code: 'SOURCES_DISAGREE',
      level: 'CONFLICTING',
      facts: { a: 'gun', b: 'shell' },
      claims: ['page', 'other'],
    });
    expect(found.rule).toBe('statement-outranks-derivation');
  });
});

describe('a yes beside what is derived', () => {
  const derived = (level: Level, grade: EvidenceGrade) =>
    concludeVerdict({ a: 'a', b: 'b', relation: 'ACCEPTS', asOf: DAY, names: { a: 'a', b: 'b' } }, [
      {
        rule: 'guest-fits-host-interface',
        code: 'INTERFACE_IS_THE_SAME',
        level,
        facts: {},
        claims: [word('rule', grade)],
        condition: 'Held.',
      } as Finding,
    ]);
  const on = tinyDay({ equipment: [equipment('gun')], supplies: [supply('shell')] });
  const pair = { on, a: subjectIn(on, 'gun'), b: subjectIn(on, 'shell') };
  const beside = (one: Statement, level: Level, grade: EvidenceGrade) =>
    besideBetterWords([one], findingsOfStatement(pair, one), derived(level, grade))?.map(({ condition, outranked, restricts }) => [
      condition,
      outranked === true ? 'shown' : restricts === true ? 'open' : 'decides',
    ]);
  const said = (grade: EvidenceGrade, ...conditions: Statement['conditions']) => ({
    ...statement('COMPATIBLE'),
    claim: word('page', grade),
    conditions,
  });
  const wider = { code: 'PAGE_SPEAKS_OF_THE_CLASS' as const, facts: { of: 'all' } };

  test.each<[string, Statement, Level, EvidenceGrade, unknown]>([
    ["nobody's word adds nothing", said('UNVERIFIED'), 'COMPATIBLE', 'STANDARD_DERIVED', [[undefined, 'shown']]],
    ['nor does it raise what has conditions', said('UNVERIFIED'), 'CONDITIONAL', 'INFERRED', [[undefined, 'shown']]],
    [
      'a page on the class neither, nor that it is one',
      said('INFERRED', wider),
      'COMPATIBLE',
      'STANDARD_DERIVED',
      [
        [undefined, 'shown'],
        [wider, 'shown'],
      ],
    ],
    [
      'what it asks for stays open',
      said('UNVERIFIED', 'Fitted.'),
      'COMPATIBLE',
      'DECLARED',
      [
        [undefined, 'shown'],
        ['Fitted.', 'open'],
      ],
    ],
    ['a better word decides', said('DECLARED'), 'COMPATIBLE', 'STANDARD_DERIVED', undefined],
    ['an equal word decides', said('UNVERIFIED'), 'COMPATIBLE', 'UNVERIFIED', undefined],
    ['where nothing is derived it decides', said('UNVERIFIED'), 'UNKNOWN', 'DECLARED', undefined],
    ['a no decides', { ...said('UNVERIFIED'), level: 'INCOMPATIBLE' }, 'COMPATIBLE', 'DECLARED', undefined],
  ])('%s', (_, one, level, grade, expected) => {
    expect(beside(one, level, grade)).toEqual(expected);
  });
});
