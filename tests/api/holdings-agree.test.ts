import { beforeAll, expect, test } from '@jest/globals';
import type { CompiledRelease } from '../../server/release/compiled-release.ts';
import { isHeldBy, isOfStatus, seenFromTo } from '../../server/engine/facts/holding.ts';
import { daysAfter, endOf, startOf, yearsAfter } from '../../server/engine/facts/partial-date.ts';
import { assessNations } from '../../server/engine/questions/nation-interoperability.ts';
import { assessOperation } from '../../server/engine/questions/operates.ts';
import { readItemSet } from '../../server/graphql/arguments/read-item-set.ts';
import { holdingsPage } from '../../server/graphql/pages/holdings-page.ts';
import type { RequestContext } from '../../server/graphql/context.ts';
import { createRequestContext } from '../../server/http/request-context.ts';
import { openSeed } from '../../server/curation/open-seed.ts';
import { SEED, TODAY } from '../harness/fixture.ts';
import { finish } from '../../server/engine/facts/steps.ts';

/** A nation without equipment of its own in the seed: what the other one holds is all that is compared. */
const NONE = 'ISL';

/** What every question that asks for holdings says of one item of a nation on one day. */
type Said = { operates: boolean; holdings: boolean; matrix: boolean; nations: boolean };

let release: CompiledRelease;
let context: RequestContext;
beforeAll(async () => {
  release = await openSeed(SEED, 'files');
  context = createRequestContext(release, TODAY);
});

function say(nation: string, item: string, asOf: string, compare: boolean): Said {
  const on = release.on(asOf);
  const filter = { nations: [nation], items: [item], asOf, stands: ['YES' as const] };
  const page = holdingsPage(context, { filter, first: 100 });
  const { category } = release.catalogue.equipment.get(item) ?? release.catalogue.supplies.get(item) ?? { category: '' };
  const entries = release.catalogue.holdings.get(nation)?.holdings ?? [];
  const isHeld = entries.some((one) => one.item === item && isHeldBy(one, on, 'OPERATED'));
  const domains = compare ? finish(assessNations(on, nation, NONE)).domains : [];
  const ends = on.subject(item)?.ends;
  const isCompared = compare && release.catalogue.equipment.has(item) && (ends?.HOST.length ?? 0) + (ends?.PEER.length ?? 0) > 0;
  return {
    operates: assessOperation(on, nation, item).answer === 'YES',
    holdings: page.nodes.some(({ found }) => found.entry.item === item && isOfStatus(found.entry, 'OPERATED')),
    matrix: isHeld && readItemSet(context, { filter: { holder: nation, category } }, 'rows', on).ids.includes(item),
    nations: isCompared ? domains.some(({ itemsA }) => itemsA.includes(item)) : isHeld,
  };
}

test('on the last day of every holding of the seed that ended, and the day after, every question says the same of it', () => {
  const ended = [...release.catalogue.holdings.values()].flatMap(({ nation, holdings }) =>
    holdings.flatMap((entry) => (isOfStatus(entry, 'OPERATED') && entry.to !== undefined ? [[nation, entry.item, entry.to] as const] : [])),
  );
  expect(ended.length).toBeGreaterThan(300);
  let held = 0;
  for (const [at, [nation, item, to]] of ended.entries()) {
    for (const day of [startOf(to), daysAfter(endOf(to), 1)]) {
      // Two whole nations are much to compare: every fifth time is enough.
      const said = say(nation, item, day, at % 5 === 0);
      const { holdings } = said;
      held += holdings ? 1 : 0;
      // A variant that is held makes its base held, and is no entry of it.
      expect({ nation, item, day, ...said, operates: said.operates || holdings }).toEqual({
        ...{ nation, item, day, operates: said.operates, holdings, matrix: holdings, nations: holdings },
      });
      if (holdings) expect({ nation, item, day, operates: said.operates }).toEqual({ nation, item, day, operates: true });
    }
  }
  expect(held).toBeGreaterThan(200);
}, 120_000);

test('a day later than ten years after the last sight is never a yes, and none is asked for after the data', () => {
  let asked = 0;
  for (const { nation, holdings } of release.catalogue.holdings.values()) {
    for (const entry of holdings) {
      if (!isOfStatus(entry, 'OPERATED')) continue;
      const last = seenFromTo(entry)?.last;
      const day = last === undefined ? '2026-11-30' : daysAfter(yearsAfter(endOf(last), 10), 1);
      const held = isHeldBy(entry, release.on(day), 'OPERATED');
      expect({ nation, item: entry.item, day, held }).toEqual({ nation, item: entry.item, day, held: false });
      asked += 1;
    }
  }
  expect(asked).toBeGreaterThan(4_000);
  for (const nation of release.catalogue.nations.keys()) {
    const answers = [...release.catalogue.categories.keys()].map((id) => assessOperation(release.on('2030-01-01'), nation, id).answer);
    expect([nation, [...new Set(answers)]]).toEqual([nation, ['UNKNOWN']]);
  }
});

test('what may be there still is asked for by name', () => {
  const ask = (stands: ('YES' | 'NO' | 'UNKNOWN')[]) => {
    const filter = { nations: ['ROU'], items: ['tr-77-580'], asOf: '2020', stands };
    return holdingsPage(context, { filter, first: 10 }).totalCount;
  };
  expect([ask(['YES']), ask(['UNKNOWN']), ask(['YES', 'UNKNOWN'])]).toEqual([0, 1, 1]);
});
