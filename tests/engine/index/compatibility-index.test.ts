import { describe, expect, test } from '@jest/globals';
import { namedPurposes } from '../../../server/engine/judge/purpose-scope.ts';
import { createCatalogue } from '../../../server/engine/facts/catalogue.ts';
import { Calendar } from '../../../server/engine/facts/calendar.ts';
import { GRADES } from '../../../server/engine/facts/grade.ts';
import { codeFrom, codeOf, gradeOfCode, LEFT_OUT, levelOfCode, useOfCode } from '../../../server/engine/verdict/level-and-grade.ts';
import { CompatibilityIndex } from '../../../server/engine/index/compatibility-index.ts';
import type { Wanted } from '../../../server/engine/index/find-items.ts';
import { meet } from '../../../server/engine/index/meet.ts';
import { USES_WORST_FIRST } from '../../../server/engine/verdict/use.ts';
import { BEST_FIRST } from '../../../server/engine/verdict/verdict.ts';
import { randomRecords } from '../../harness/random-catalogue.ts';
import {
  claims,
  DAY,
  equipment,
  guest,
  host,
  KINDS,
  peer,
  spec,
  supply,
  tinyDay,
  verdictIn,
  word,
  type Parts,
} from '../../harness/tiny-catalogue.ts';
import { finish } from '../../../server/engine/facts/steps.ts';

const strong = { evidence: word('p', 'DEMONSTRATED') };
const on = tinyDay({
  interfaces: [
    spec('x'),
    spec('y', 'calibre', { distinctFrom: [{ interface: 'x', reason: 'Shorter.' }] }),
    spec('z', 'calibre', { fixesWholeInterface: false, accepts: [] }),
    spec('f', 'probe'),
  ],
  equipment: [equipment('gun', [host('x', { ...strong, qualified: claims(['r2'], strong) })])],
  supplies: [
    supply('r1', [guest('x')]),
    supply('r2', [guest('x', strong)]),
    supply('r3', [guest('x')]),
    supply('r4', [guest('y')]),
    supply('r5', [guest('x', { conditions: [], requires: [{ feature: 'setter', otherwise: 'CONDITIONAL', condition: 'Fitted.' }] })]),
    supply('r6'),
    supply('r7', [guest('f', { purpose: 'FUEL' })]),
    supply('s1', [guest('x')], { category: 'dart' }),
  ],
  vocabulary: {
    categories: [
      { id: 'gun', name: 'Gun' },
      { id: 'round', name: 'Round' },
      { id: 'dart', name: 'Dart', parent: 'round' },
    ],
  },
});
const gun = (id: string, more: Parameters<typeof equipment>[2] = {}) => equipment(id, [host('w')], { evidence: word('guns'), ...more });
const made = () => new CompatibilityIndex(on);
const find = (wanted: Partial<Wanted>, id = 'gun') =>
  finish(made().find(id, { levels: ['COMPATIBLE', 'CONDITIONAL'], first: 10, ...wanted }));
const idsOf = ({ found }: ReturnType<typeof find>) => found.map(({ id }) => id);

describe('the code of a pair', () => {
  test('is that of the verdict, also with itself and with what is not there', () => {
    const index = made();
    expect(levelOfCode(index.code('gun', 'r1'))).toBe('COMPATIBLE');
    expect(levelOfCode(index.code('gun', 'gun'))).toBe('COMPATIBLE');
    expect(levelOfCode(index.code('gun', 'gun', 'ACCEPTS'))).toBe('UNKNOWN');
    expect(levelOfCode(index.code('gun', 'x'))).toBe('COMPATIBLE');
    expect(levelOfCode(index.code('x', 'r4'))).toBe('INCOMPATIBLE');
    const nothing = codeFrom('NOT_COMPARABLE');
    expect([index.code('gun', 'ghost'), index.code('ghost', 'gun'), index.code('ghost', 'ghost')]).toEqual([nothing, nothing, nothing]);
  });

  test('of a relation that is named', () => {
    const index = made();
    expect(levelOfCode(index.code('r1', 'r4', 'INTERCHANGES'))).toBe('INCOMPATIBLE');
    expect(levelOfCode(index.code('r1', 'r4', 'COMMON'))).toBe('INCOMPATIBLE');
    expect(levelOfCode(index.code('r1', 'r1', 'COMMON'))).toBe('COMPATIBLE');
    expect(levelOfCode(index.code('r1', 'r3', 'COMMON'))).toBe('INCOMPATIBLE');
  });
});

test('a row is judged once, and named rows are kept', () => {
  const index = made();
  const row = finish(index.row('r1'));
  expect([finish(index.row('r3')) === row, finish(index.row('r4')) === row]).toEqual([true, false]);
  expect(finish(index.row('r1', 'COMMON'))).toBe(finish(index.row('r3', 'COMMON')));
  expect(finish(index.row('r1', 'COMMON'))).not.toBe(finish(index.row('r1', 'INTERCHANGES')));
  expect(finish(index.row('x'))).toBe(finish(index.row('x')));
  expect(finish(index.row('x'))).not.toBe(finish(index.row('y')));
});

test('of named rows the 512 asked for last are kept', () => {
  const interfaces = Array.from({ length: 514 }, (_, at) => spec(`x-${at}`));
  const index = new CompatibilityIndex(tinyDay({ interfaces, equipment: [equipment('gun', [host('x-0')])] }));
  const rows = Array.from({ length: 512 }, (_, at) => finish(index.row(`x-${at}`)));
  expect(finish(index.row('x-0'))).toBe(rows[0]);
  finish(index.row('x-512'));
  expect(finish(index.row('x-0'))).toBe(rows[0]);
  expect(finish(index.row('x-1'))).not.toBe(rows[1]);
});

describe('finding', () => {
  test('best bottom line first, then strongest word, level, identifier', () => {
    expect(idsOf(find({}))).toEqual(['r2', 'r1', 'r3', 's1', 'r5']);
    expect(find({}).found[0]).toEqual({ id: 'r2', code: codeFrom('COMPATIBLE', 0, 'YES') });
    expect(find({})).toMatchObject({ totalCount: 5, hasNextPage: false });
  });

  test('levels that are asked for', () => {
    expect(idsOf(find({ levels: ['CONDITIONAL'] }))).toEqual(['r5']);
    expect(idsOf(find({ levels: ['INCOMPATIBLE', 'UNKNOWN'] }))).toEqual(['r6', 'r4']);
    expect(find({ levels: [] })).toMatchObject({ found: [], totalCount: 0, hasNextPage: false });
  });

  test('coverage counts everything but the item itself', () => {
    expect(find({}).coverage).toEqual({ considered: 8, decided: 6, unknown: 1, leftOut: 0, truncated: false });
    expect(find({}, 'x').coverage.considered).toBe(9);
  });

  test('a category with those below it', () => {
    expect(idsOf(find({ categories: ['dart'] }))).toEqual(['s1']);
    expect(idsOf(find({ categories: ['round'] }))).toEqual(['r2', 'r1', 'r3', 's1', 'r5']);
    expect(find({ categories: ['gun'] })).toMatchObject({ totalCount: 0, coverage: { considered: 0 } });
  });

  test('bottom lines and grades that are asked for; what they leave out is counted', () => {
    expect(find({ uses: ['YES_IF'] })).toMatchObject({ found: [{ id: 'r5' }], totalCount: 1, coverage: { leftOut: 4 } });
    expect(find({ minimumBasis: 'DEMONSTRATED' })).toMatchObject({ found: [{ id: 'r2' }], totalCount: 1, coverage: { leftOut: 4 } });
    expect(find({ minimumBasis: 'UNVERIFIED', uses: ['YES', 'YES_IF'] })).toMatchObject({ totalCount: 5, coverage: { leftOut: 0 } });
    expect(find({ uses: ['YES_IF'], first: 1, after: 'r2' })).toMatchObject({ found: [{ id: 'r5' }], hasNextPage: false });
  });

  test('page by page', () => {
    expect(find({ first: 2 })).toMatchObject({ hasNextPage: true, totalCount: 5 });
    expect(idsOf(find({ first: 2 }))).toEqual(['r2', 'r1']);
    expect(idsOf(find({ first: 2, after: 'r1' }))).toEqual(['r3', 's1']);
    expect(idsOf(find({ first: 2, after: 's1' }))).toEqual(['r5']);
    expect(find({ first: 2, after: 's1' }).hasNextPage).toBe(false);
    expect(find({ first: 5 }).hasNextPage).toBe(false);
    expect(idsOf(find({ after: 'ghost' }))).toEqual(['r2', 'r1', 'r3', 's1', 'r5']);
    expect(idsOf(find({ after: 'r5' }))).toEqual([]);
  });

  test('an item is not found for itself, its likes are', () => {
    const relation = 'INTERCHANGES' as const;
    expect(idsOf(find({ relation, levels: ['COMPATIBLE'] }, 'r1'))).toEqual(['r2', 'r3', 's1']);
    expect(find({ relation }, 'r1').coverage.considered).toBe(8);
    expect(idsOf(find({ relation, levels: ['COMPATIBLE'] }, 's1'))).toEqual(['r1', 'r2', 'r3']);
  });
});

describe('purposes', () => {
  const scope = (...purposes: Parameters<typeof namedPurposes>[0]) => namedPurposes(purposes);
  const fuelled = tinyDay({
    interfaces: [spec('x'), spec('diesel', 'fuel'), spec('boom', 'probe'), spec('n', 'net')],
    equipment: [
      equipment('tank', [host('x'), host('diesel', { purpose: 'FUEL' }), peer('n', { purpose: 'DATA' })]),
      equipment('twin', [host('x'), host('diesel', { purpose: 'FUEL' })]),
      equipment('truck', [host('diesel', { purpose: 'FUEL' }), peer('n', { purpose: 'DATA' })], { category: 'lorry' }),
      equipment('fighter', [host('x'), guest('boom', { purpose: 'FUEL' })]),
      equipment('tanker', [host('boom', { purpose: 'FUEL' })], { category: 'lorry' }),
    ],
    supplies: [supply('shell', [guest('x')]), supply('oil', [guest('diesel', { purpose: 'FUEL' })], { category: 'lubricant' })],
    vocabulary: {
      'interface-kinds': [...KINDS, { id: 'fuel', name: 'Fuel', roles: 'HOST_GUEST', decides: [], consumed: true }],
      categories: ['gun', 'round', 'lorry', 'lubricant'].map((id) => ({ id, name: id })),
    },
  });
  const index = new CompatibilityIndex(fuelled);
  const list = (id: string, wanted: Partial<Wanted> = {}) =>
    finish(index.find(id, { levels: ['COMPATIBLE', 'CONDITIONAL'], first: 10, ...wanted }));

  test.each<[string, string, Partial<Wanted>, string[], number]>([
    ['fuel is left out, and counted', 'tank', {}, ['fighter', 'shell', 'twin'], 2],
    ['unless it is asked for', 'tank', { scope: scope('FUEL') }, ['oil', 'truck', 'twin'], 2],
    ['with what else is asked for', 'tank', { scope: scope('FUEL', 'MAIN_ARMAMENT') }, ['fighter', 'oil', 'shell', 'truck', 'twin'], 0],
    ['the ends for a purpose choose the relation', 'tank', { scope: scope('DATA') }, ['truck'], 4],
    ['a category of such things asks for it', 'tank', { categories: ['lubricant'] }, ['oil'], 0],
    ['one of other things does not', 'tank', { categories: ['lorry', 'round'] }, ['shell'], 1],
    ['a category of those that give it', 'fighter', { categories: ['lorry'] }, ['tanker'], 0],
    ['a thing that is there for it', 'oil', {}, ['tank', 'truck', 'twin'], 0],
    ['one that gives it', 'tanker', {}, ['fighter'], 0],
    ['one that only burns it', 'truck', {}, [], 3],
    ['an interface', 'diesel', {}, ['oil', 'tank', 'truck', 'twin'], 0],
  ])('%s: %s %j', (_, id, wanted, ids, leftOut) => {
    const { found, totalCount, coverage } = list(id, wanted);
    expect([found.map((one) => one.id).sort(), totalCount, coverage.leftOut]).toEqual([ids, ids.length, leftOut]);
    for (const one of found) {
      const [subject, other] = [fuelled.subject(id), fuelled.subject(one.id)];
      if (subject !== undefined && other !== undefined) expect(codeOf(index.verdictInList(subject, other, wanted))).toBe(one.code);
    }
  });

  test('a matrix is judged cell by cell on its own purposes', () => {
    const scopes = [undefined, scope('FUEL'), scope('DATA')];
    const codes = finish(index.matrix(['tank'], ['truck', 'truck', 'truck'], undefined, (_, column) => scopes[column]));
    expect([...codes].map(levelOfCode)).toEqual(['NOT_COMPARABLE', 'CONDITIONAL', 'COMPATIBLE']);
    expect([...codes].map((code) => code === LEFT_OUT)).toEqual([false, false, false]);
    expect(index.code('tank', 'truck', 'SHARES_SUPPLY', scope('MAIN_ARMAMENT'))).toBe(LEFT_OUT);
    expect(index.code('tank', 'tank', 'SHARES_SUPPLY', scope('FUEL'))).toBe(index.code('tank', 'tank', 'SHARES_SUPPLY'));
  });

  test('what things ask for by their names', () => {
    expect(['tank', 'truck', 'tanker', 'oil', 'shell', 'diesel'].map((id) => index.askedByNaming(id) > 0)).toEqual([
      false,
      false,
      true,
      true,
      false,
      true,
    ]);
  });
});

test.each<[string, Parts]>([
  ['a ban', { bans: [{ id: 'ban', kind: 'BAN', items: ['one'], reason: 'Forbidden.', evidence: word('order') }] }],
  [
    'a clearance',
    { clearances: [{ id: 'c', nation: 'DEU', between: ['two', 'shell'], status: 'CLEARED', reason: 'Trials.', evidence: word('c') }] },
  ],
  ['a first day in service', { equipment: ['one', 'two'].map((id) => gun(id, id === 'one' ? { inServiceFrom: '2027' } : {})) }],
])('two that are alike but for %s have each its own code', (_, parts) => {
  const day = tinyDay({
    interfaces: [spec('w', 'well')],
    equipment: ['one', 'two'].map((id) => gun(id)),
    supplies: [supply('shell', [guest('w')])],
    ...parts,
  });
  const index = new CompatibilityIndex(day);
  const [one, two] = ['one', 'two'].map((id) => codeOf(verdictIn(day, id, 'shell')));
  expect([index.code('one', 'shell'), index.code('two', 'shell')]).toEqual([one, two]);
  expect(one).not.toBe(two);
});

test('things that are alike are judged each by itself where a fleet is asked about', () => {
  const configurations = [
    { id: 'f', nation: 'NOR', item: 'two', guest: 'shell', state: 'NOT_FITTED' as const, reason: 'Seen.', evidence: word('f') },
  ];
  const guns = ['one', 'two'].map((id) => gun(id));
  const day = tinyDay({
    interfaces: [spec('w', 'well')],
    equipment: guns,
    supplies: [supply('shell', [guest('w')])],
    configurations,
  });
  const index = new CompatibilityIndex(day);
  const rows: [string, string | undefined][] = [
    ['one', undefined],
    ['two', undefined],
    ['one', 'NOR'],
    ['two', 'NOR'],
    ['ghost', 'NOR'],
  ];
  const levels = () => {
    const ids = rows.map(([id]) => id);
    const fleetsAt = (row: number) => (rows[row]?.[1] === undefined ? undefined : { hostNation: rows[row][1] });
    const codes = finish(index.matrix(ids, ['shell'], undefined, undefined, fleetsAt));
    return [...codes].map(levelOfCode);
  };
  const expected = ['CONDITIONAL', 'CONDITIONAL', 'CONDITIONAL', 'INCOMPATIBLE', 'NOT_COMPARABLE'];
  expect(levels()).toEqual(expected);
  expect(levels()).toEqual(expected);
});

test('a matrix is the codes of every pair, row by row', () => {
  const index = made();
  const [rows, columns] = [
    ['gun', 'r1', 'x', 'ghost'],
    ['r1', 'r3', 'gun', 'x', 'ghost'],
  ];
  for (const relation of [undefined, 'INTERCHANGES', 'COMMON'] as const) {
    const expected = rows.flatMap((a) => columns.map((b) => index.code(a, b, relation)));
    expect([...finish(index.matrix(rows, columns, relation))]).toEqual(expected);
  }
  expect([...finish(index.matrix([], columns))]).toEqual([]);
});

test('on catalogues made by chance, pages say what asking every pair says', () => {
  for (let seed = 1; seed <= 12; seed += 1) {
    const day = new Calendar(createCatalogue(randomRecords(seed))).on(DAY);
    const view = day.catalogue;
    const index = new CompatibilityIndex(day);
    const items = [...view.equipment.keys(), ...view.supplies.keys()].sort();
    for (const id of [...items, ...view.interfaces.keys()]) {
      const one = day.subject(id);
      if (one === undefined) continue;
      const all = items
        .filter((other) => other !== id)
        .map((other) => ({ id: other, verdict: index.verdictInList(one, day.subject(other) ?? one, {}) }))
        .filter(({ id: other, verdict }) => verdict.level !== 'NOT_COMPARABLE' || !meet(one, day.subject(other) ?? one, verdict.relation))
        .map(({ id: other, verdict }) => ({ id: other, code: codeOf(verdict) }));
      const rank = ({ code }: { code: number }) => {
        const use = useOfCode(code);
        const grade = gradeOfCode(code);
        const places = [
          use === null ? 9 : USES_WORST_FIRST.length - USES_WORST_FIRST.indexOf(use),
          grade === null ? GRADES.length : GRADES.indexOf(grade),
          BEST_FIRST.indexOf(levelOfCode(code)),
        ];
        return Number(places.join(''));
      };
      const expected = all.sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
      const found: typeof all = [];
      for (let after: string | undefined; ;) {
        const page = finish(index.find(id, { levels: BEST_FIRST, first: 7, ...(after !== undefined && { after }) }));
        found.push(...page.found);
        expect(page.totalCount).toBe(expected.length);
        if (!page.hasNextPage) break;
        after = page.found.at(-1)?.id;
      }
      expect(found).toEqual(expected);
    }
  }
});
