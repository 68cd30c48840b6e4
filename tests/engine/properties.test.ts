import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Records } from '../../server/engine/facts/records.ts';
import { RELATIONS } from '../../server/engine/facts/relations.ts';
import { joinFamily } from '../../server/engine/facts/subject.ts';
import { catalogues, choice, chosen, dayOf, days, idsOf, judge, verdictsOf } from '../harness/catalogues-by-chance.ts';
import { assertion, claims, equipment, guest, host, spec, supply } from '../harness/tiny-catalogue.ts';

const RUNS = { numRuns: 20 };

describe('symmetric relations', () => {
  test.each(['SHARES_SUPPLY', 'INTERCHANGES', 'CONNECTS', 'COMMON'] as const)('%s: a with b is b with a', (relation) => {
    fc.assert(
      fc.property(catalogues, days, (records, day) => {
        const ids = idsOf(records);
        const verdicts = verdictsOf(dayOf(records, day), ids, [relation]);
        for (const a of ids)
          for (const b of ids)
            expect([a, b, verdicts.get(`${a} ${b} ${relation}`)?.level]).toEqual([a, b, verdicts.get(`${b} ${a} ${relation}`)?.level]);
      }),
      RUNS,
    );
  });
});

test('what one interface accepts says nothing of a host of another one: the inverse is never derived', () => {
  fc.assert(
    fc.property(catalogues, choice, days, (records, at, day) => {
      const giving = chosen(
        records.interfaces.filter((one) => one.accepts !== undefined),
        at,
      );
      if (giving === undefined) return;
      const without: Records = {
        ...records,
        interfaces: records.interfaces.map((one) => {
          const { accepts: _, ...rest } = one;
          return one === giving ? rest : one;
        }),
      };
      const [on, later] = [dayOf(records, day), dayOf(without, day)];
      // Of the day: where a variant's own port has ended, that of its family is back.
      const { catalogue } = on;
      const takesIt = (id: string) =>
        joinFamily(catalogue, id)?.ports.some((port) => port.role !== 'GUEST' && port.interface === giving.id);
      const others = idsOf(records).filter((id) => ![id, ...(joinFamily(catalogue, id)?.members ?? [])].some(takesIt));
      for (const one of others)
        for (const other of others)
          expect([one, other, judge(later, one, other, 'ACCEPTS')?.level]).toEqual([one, other, judge(on, one, other, 'ACCEPTS')?.level]);
    }),
    RUNS,
  );
});

test('a record that concerns neither changes nothing, whenever it holds', () => {
  fc.assert(
    fc.property(catalogues, days, (records, day) => {
      const ids = idsOf(records);
      const more: Records = {
        ...records,
        interfaces: [
          ...records.interfaces,
          spec('stranger-interface', 'link', {
            accepts: [{ interface: 'stranger-other', level: 'CONDITIONAL', reason: 'Said.', validFrom: '2014' }],
          }),
          spec('stranger-other', 'link'),
        ],
        equipment: [
          ...records.equipment,
          equipment('stranger', [
            host('stranger-interface', { validFrom: '2016', qualified: claims(['stranger-round'], { validTo: '2017' }) }),
          ]),
        ],
        supplies: [...records.supplies, supply('stranger-round', [guest('stranger-other')])],
        assertions: [...records.assertions, assertion(['stranger', 'stranger-round'], 'INCOMPATIBLE', { validTo: '2013' })],
        sources: [{ id: 'stranger-page', title: 'T', publisher: 'P', url: 'https://example.org', openedOn: '2026' }],
      };
      const [on, larger] = [dayOf(records, day), dayOf(more, day)];
      for (const relation of [undefined, ...RELATIONS])
        for (const a of ids) for (const b of ids) expect(judge(larger, a, b, relation)).toEqual(judge(on, a, b, relation));
    }),
    { numRuns: 8 },
  );
});

test('the order of the records changes nothing', () => {
  fc.assert(
    fc.property(catalogues, days, (records, day) => {
      const turned = Object.fromEntries(
        Object.entries(records).map(([folder, list]) => [folder, Array.isArray(list) ? [...list].reverse() : list]),
      );
      const [on, other] = [dayOf(records, day), dayOf(turned as unknown as Records, day)];
      const ids = idsOf(records);
      for (const a of ids) for (const b of ids) expect(judge(other, a, b, undefined)).toEqual(judge(on, a, b, undefined));
    }),
    { numRuns: 8 },
  );
});
