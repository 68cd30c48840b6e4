import { describe, expect, test } from '@jest/globals';
import { namedPurposes } from '../../../server/engine/judge/purpose-scope.ts';
import { assessNations, type Comparison } from '../../../server/engine/questions/nation-interoperability.ts';
import type { HoldingEntry } from '../../../server/engine/facts/records.ts';
import { claims, DAY, equipment, guest, host, peer, spec, supply, tinyDay, word } from '../../harness/tiny-catalogue.ts';
import { finish } from '../../../server/engine/facts/steps.ts';

type Held = string | HoldingEntry;
const list = (nation: string, held: Held[]) => ({
  id: nation.toLowerCase(),
  nation,
  holdings: held.map((one): HoldingEntry => ({ from: '2020', ...(typeof one === 'string' ? { item: one, status: 'IN_SERVICE' } : one) })),
  evidence: word('list'),
});

function judge(a: Held[], b: Held[], comparison?: Comparison) {
  const rifle = (id: string, to: string) => equipment(id, [host(to)], { category: 'rifle' });
  const on = tinyDay({
    interfaces: [
      spec('x'),
      spec('y', 'calibre', { distinctFrom: [{ interface: 'x', reason: 'Shorter.' }] }),
      spec('c', 'calibre', {
        distinctFrom: ['x', 'y'].map((other) => ({ interface: other, reason: 'Longer.' })),
        fixesWholeInterface: false,
      }),
      spec('n', 'net'),
      spec('o', 'net', {
        distinctFrom: [{ interface: 'n', reason: 'Another series.' }],
        fixesWholeInterface: false,
        conditions: ['Keys.'],
      }),
    ],
    equipment: [
      rifle('rx1', 'x'),
      rifle('rx2', 'x'),
      rifle('ry', 'y'),
      ...['rc1', 'rc2'].map((id) => equipment(id, [host('c', { qualified: claims(['slug']) })], { category: 'rifle' })),
      equipment('radio-n', [peer('n')], { category: 'radio' }),
      equipment('radio-o', [peer('o')], { category: 'radio' }),
      equipment('bare', [], { category: 'rifle' }),
    ],
    supplies: [supply('shell', [host('x')]), supply('slug', [guest('c')])],
    holdings: [list('AAA', a), list('BBB', b)],
    vocabulary: {
      categories: [
        { id: 'gun', name: 'Gun' },
        { id: 'rifle', name: 'R', parent: 'gun' },
        { id: 'radio', name: 'Radio' },
      ],
    },
  });
  return finish(assessNations(on, 'AAA', 'BBB', comparison));
}
const NO_PAIRS = { COMPATIBLE: 0, CONDITIONAL: 0, CONFLICTING: 0, UNKNOWN: 0, INCOMPATIBLE: 0, NOT_COMPARABLE: 0 };
const NO_USES = { YES: 0, YES_IF: 0, ASK: 0, NO: 0 };

describe('domain by domain', () => {
  test('items, interfaces that both have, those of one only, and pairs by level', () => {
    const { a, b, asOf, domains } = judge(['rx1', 'rc1', 'radio-n'], ['rx2', 'ry', 'rx1']);
    expect([a, b, asOf]).toEqual(['AAA', 'BBB', DAY]);
    expect(domains).toEqual([
      {
        domain: 'gun',
        itemsA: ['rx1', 'rc1'],
        itemsB: ['rx2', 'ry', 'rx1'],
        shared: ['x'],
        onlyA: ['c'],
        onlyB: ['y'],
        pairs: { ...NO_PAIRS, COMPATIBLE: 2, INCOMPATIBLE: 4 },
        uses: { ...NO_USES, YES: 2, NO: 4 },
        leftOut: 0,
        servedA: ['rx1'],
        servedB: ['rx1', 'rx2'],
      },
      {
        domain: 'radio',
        itemsA: ['radio-n'],
        itemsB: [],
        shared: [],
        onlyA: ['n'],
        onlyB: [],
        pairs: NO_PAIRS,
        uses: NO_USES,
        leftOut: 0,
        servedA: [],
        servedB: [],
      },
    ]);
  });

  test('radios talk to one another', () => {
    const [radio] = judge(['radio-n', 'radio-o'], ['radio-n', 'radio-o']).domains;
    expect(radio?.pairs).toEqual({ ...NO_PAIRS, COMPATIBLE: 2, INCOMPATIBLE: 2 });
  });

  test('what is in service on the day counts, and has an end', () => {
    const held: Held[] = [
      'bare',
      'shell',
      'ghost',
      { item: 'rx1', status: 'DELIVERED' },
      { item: 'rx1', status: 'IN_SERVICE' },
      { item: 'rx2', status: 'IN_STORE' },
      { item: 'ry', status: 'IN_SERVICE', from: '2027' },
      { item: 'rc1', status: 'IN_SERVICE', to: '2025' },
    ];
    expect(judge(held, []).domains.map(({ domain, itemsA }) => [domain, itemsA])).toEqual([['gun', ['rx1']]]);
    expect(judge([], []).domains).toEqual([]);
  });
});

describe('what is compared', () => {
  const rifles = (comparison: Comparison) => judge(['rx1', 'rc1', 'radio-n'], ['rx2', 'rc2', 'radio-n'], comparison).domains;

  test.each<[string, Comparison, unknown[]]>([
    [
      'by default a yes serves, with or without conditions',
      {},
      [
        ['gun', ['rc1', 'rx1'], 0],
        ['radio', ['radio-n'], 0],
      ],
    ],
    [
      'a plain yes alone, where that is asked for',
      { uses: ['YES'] },
      [
        ['gun', ['rx1'], 0],
        ['radio', ['radio-n'], 0],
      ],
    ],
    [
      'an open question',
      { uses: ['ASK'] },
      [
        ['gun', [], 0],
        ['radio', [], 0],
      ],
    ],
    [
      'weaker evidence is left out',
      { minimumBasis: 'DEMONSTRATED' },
      [
        ['gun', [], 4],
        ['radio', ['radio-n'], 0],
      ],
    ],
    ['a category, with those below it', { categories: ['gun'] }, [['gun', ['rc1', 'rx1'], 0]]],
    [
      'a purpose that nothing has',
      { scope: namedPurposes(['FUEL']) },
      [
        ['gun', [], 0],
        ['radio', [], 1],
      ],
    ],
    [
      'a purpose',
      { scope: namedPurposes(['MAIN_ARMAMENT']) },
      [
        ['gun', ['rc1', 'rx1'], 0],
        ['radio', ['radio-n'], 0],
      ],
    ],
  ])('%s', (_, comparison, expected) => {
    expect(rifles(comparison).map(({ domain, servedA, leftOut }) => [domain, servedA, leftOut])).toEqual(expected);
  });
});

describe('what would help', () => {
  const adopt = (nation: string, to: string, turns: number, domain = 'gun') => ({
    kind: 'ADOPT_INTERFACE',
    domain,
    nation,
    interface: to,
    condition: undefined,
    turns,
  });

  test('the other nation adopts an interface, for items that it cannot serve', () => {
    expect(judge(['rx1', 'rx2'], ['ry']).changes).toEqual([adopt('BBB', 'x', 2), adopt('AAA', 'y', 1)]);
  });

  test('a condition is settled, for every pair that it turns', () => {
    const condition = { code: 'NATURES_ARE_QUALIFIED_ACROSS', facts: { aInterface: 'c' } };
    expect(judge(['rc1', 'rc2'], ['rc1', 'rc2']).changes).toEqual([
      { kind: 'SETTLE_CONDITION', domain: 'gun', nation: undefined, interface: undefined, condition, turns: 2 },
    ]);
  });

  test('the most helpful first, without what an earlier one turned', () => {
    const { changes } = judge(['rx1', 'rx2', 'rc1'], ['rc2', 'ry']);
    expect(changes.map(({ kind, interface: to, turns }) => [kind, to, turns])).toEqual([
      ['ADOPT_INTERFACE', 'x', 2],
      ['SETTLE_CONDITION', undefined, 1],
      ['ADOPT_INTERFACE', 'y', 1],
    ]);
  });

  test('nothing where all is served without conditions', () => {
    expect(judge(['rx1'], ['rx2']).changes).toEqual([]);
    expect(judge([], []).changes).toEqual([]);
  });
});

test('eight changes at most', () => {
  const specs = Array.from({ length: 10 }, (_, at) => spec(`x${at}`));
  const on = tinyDay({
    interfaces: [...specs, spec('y')],
    equipment: [...specs.map(({ id }) => equipment(`gun-${id}`, [host(id)])), equipment('other', [host('y')])],
    holdings: [
      list(
        'AAA',
        specs.map(({ id }) => `gun-${id}`),
      ),
      list('BBB', ['other']),
    ],
  });
  expect(finish(assessNations(on, 'AAA', 'BBB')).changes).toHaveLength(8);
});

test('two hundred items of a domain at most', () => {
  const guns = Array.from({ length: 201 }, (_, at) => equipment(`gun-${at}`, [host('x')]));
  const on = tinyDay({
    interfaces: [spec('x')],
    equipment: guns,
    holdings: [
      list(
        'AAA',
        guns.map(({ id }) => id),
      ),
      list('BBB', ['gun-0']),
    ],
  });
  expect(finish(assessNations(on, 'AAA', 'BBB')).domains[0]?.itemsA).toHaveLength(200);
});
