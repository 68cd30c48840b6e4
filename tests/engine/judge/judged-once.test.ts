import { expect, test } from '@jest/globals';
import { Calendar } from '../../../server/engine/facts/calendar.ts';
import { assess } from '../../../server/engine/judge/assess.ts';
import type { Case } from '../../../server/engine/judge/case.ts';
import { judgedOnce } from '../../../server/engine/judge/judged-once.ts';
import { namedPurposes, purposesWithout } from '../../../server/engine/judge/purpose-scope.ts';
import { concludeVerdict } from '../../../server/engine/verdict/conclude.ts';
import { caseIn, equipment, guest, host, spec, supply, tinyCatalogue } from '../../harness/tiny-catalogue.ts';

const calendar = () =>
  new Calendar(
    tinyCatalogue({
      interfaces: [spec('x')],
      equipment: [equipment('gun', [host('x')]), equipment('mortar')],
      supplies: [supply('round', [guest('x')])],
    }),
  );
const on = (day = '2026-01-01') => calendar().on(day);

/** How often two cases, one after the other, are judged. */
function timesJudged(one: Case, other: Case, isKept?: boolean): number {
  let times = 0;
  const judge = ({ on: day, a, b }: Case) => {
    times += 1;
    return concludeVerdict({ a: a.id, b: b.id, relation: 'ACCEPTS', asOf: day.asOf, names: { a: a.name, b: b.name } }, []);
  };
  judgedOnce(one, judge, isKept);
  judgedOnce(other, judge);
  return times;
}

test('a case is judged once', () => {
  const asked = caseIn(on(), 'ACCEPTS', 'gun', 'round');
  expect(timesJudged(asked, { ...asked })).toBe(1);
});

test.each<[string, Partial<Case>]>([
  ['another relation', { relation: 'COMMON' }],
  ["another host's nation", { hostNation: 'DEU' }],
  ["another guest's nation", { guestNation: 'DEU' }],
  ['the stock is to pass on', { transfer: { side: 'STOCK', holder: 'DEU', user: 'UKR' } }],
  ['on some purposes', { scope: namedPurposes(['FUEL']) }],
])('another case is judged by itself: %s', (_, other) => {
  const asked = caseIn(on(), 'ACCEPTS', 'gun', 'round');
  expect(timesJudged(asked, { ...asked, ...other })).toBe(2);
});

const [named, leftOut] = [namedPurposes(['FUEL']), purposesWithout(['FUEL'])];
test.each<[string, (asked: Case) => readonly [Case, Case]]>([
  ['another thing', (asked) => [asked, { ...asked, b: asked.a }]],
  ['the two the other way round', (asked) => [asked, { ...asked, a: asked.b, b: asked.a }]],
  [
    'purposes left out and purposes named',
    (asked) => [
      { ...asked, scope: leftOut },
      { ...asked, scope: named },
    ],
  ],
  [
    'other purposes',
    (asked) => [
      { ...asked, scope: named },
      { ...asked, scope: namedPurposes(['DATA']) },
    ],
  ],
  [
    'one nation as the host’s and as the guest’s',
    (asked) => [
      { ...asked, hostNation: 'DEU' },
      { ...asked, guestNation: 'DEU' },
    ],
  ],
  ...[{ side: 'b' as const }, { holder: 'USA' }, { user: 'GBR' }].map((other): [string, (asked: Case) => readonly [Case, Case]] => {
    const transfer = { side: 'a' as const, holder: 'DEU', user: 'UKR' };
    return [
      `what passes on differs in its ${Object.keys(other).join()}`,
      (asked) => [
        { ...asked, transfer },
        { ...asked, transfer: { ...transfer, ...other } },
      ],
    ];
  }),
  [
    'the same purposes, named by nobody',
    (asked) => [
      { ...asked, scope: named },
      { ...asked, scope: { ...named, isNamed: false } },
    ],
  ],
])('two cases are two: %s', (_, twoOf) => {
  expect(timesJudged(...twoOf(caseIn(on(), 'COMMON', 'gun', 'mortar')))).toBe(2);
});

test('days that share their facts have verdicts of their own', () => {
  const days = calendar();
  const [one, other] = ['2025-01-01', '2025-01-02'].map((day) => caseIn(days.on(day), 'ACCEPTS', 'gun', 'round')) as [Case, Case];
  expect(one.a).toBe(other.a);
  expect(timesJudged(one, other)).toBe(2);
  expect([one, other].map((asked) => assess(asked.on, asked.a, asked.b).asOf)).toEqual(['2025-01-01', '2025-01-02']);
});

test('a subject that was cut down to some of its ends is judged each time', () => {
  const asked = caseIn(on(), 'ACCEPTS', 'gun', 'round');
  const cut = { ...asked, a: { ...asked.a, ports: [] } };
  expect(timesJudged(cut, cut)).toBe(2);
  const cutGuest = { ...asked, b: { ...asked.b, ports: [] } };
  expect(timesJudged(cutGuest, cutGuest)).toBe(2);
});

test('what is not worth its room is judged, and read where it is remembered', () => {
  const asked = caseIn(on(), 'ACCEPTS', 'gun', 'round');
  expect(timesJudged(asked, asked, false)).toBe(2);
  const known = assess(asked.on, asked.a, asked.b);
  expect(judgedOnce({ ...asked, relation: 'ACCEPTS' }, () => ({ ...known }), false)).toBe(known);
});
