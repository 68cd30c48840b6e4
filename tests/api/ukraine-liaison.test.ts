import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApi, type TestApi } from '../harness/start-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

interface Entry {
  holding: { nation: { code: string }; item: { slug: string }; reportedOn: string | null; evidence: { grade: string }[] };
  verdict: { level: string };
}
const STOCK =
  'nodes { holding { nation { code } item { slug } reportedOn evidence { grade } } verdict { level } } totalCount coverage { considered decided unknown truncated }';

test('what Ukraine operates, since when, from whom', async () => {
  const { data } = await api.ask(`{ nation(by: { name: "Ukraine" }) { holdings(filter: { statuses: [IN_SERVICE], asOf: "2024" }) {
    nodes { item { slug name } from counterpart { code } } } } }`);
  expect(data.nation.holdings.nodes).toEqual([{ item: { slug: 'marten', name: 'Marten' }, from: '2022-03', counterpart: { code: 'NOR' } }]);
});

test('who holds something that fits it: sourced, best level first, never what was given away or is only on order', async () => {
  const { data } = await api.ask(`{ compatibleStock(forItem: "calibre-90-bag", first: 100) { ${STOCK} } }`);
  const entries = data.compatibleStock.nodes as Entry[];
  expect(entries.map(({ holding }) => `${holding.nation.code} ${holding.item.slug}`)).toEqual(
    expect.arrayContaining(['TUR shell-plain', 'NOR badger']),
  );
  const levels = entries.map(({ verdict }) => ['COMPATIBLE', 'CONDITIONAL'].indexOf(verdict.level));
  expect(levels).toEqual([...levels].sort());
  expect(levels).not.toContain(-1);
  for (const { holding } of entries) expect(holding.evidence.length).toBeGreaterThan(0);
});

test('the day counts: before the gift the giver held it, after it the taker', async () => {
  const holders = async (asOf: string) => {
    const { data } = await api.ask(
      `query($asOf: PartialDate) { compatibleStock(forItem: "round-50", levels: [COMPATIBLE], asOf: $asOf) { ${STOCK} } }`,
      { asOf },
    );
    return (data.compatibleStock.nodes as Entry[])
      .filter(({ holding }) => holding.item.slug === 'marten')
      .map(({ holding }) => holding.nation.code);
  };
  expect(await holders('2021-12')).toEqual(['NOR']);
  expect(await holders('2022-02')).toEqual([]);
  expect(await holders('2022-03')).toEqual(['UKR']);
});

test('for a user each holder is asked whether it may pass the thing on: without a consent that is to be asked for', async () => {
  const query = (forNation: string) =>
    `{ compatibleStock(forItem: "calibre-90-bag", first: 100${forNation}) { nodes { holding { nation { code } } verdict { level use conditionDetails { type state } } } } }`;
  const [free, passed] = [await api.ask(query('')), await api.ask(query(', forNation: "Ukraine"'))].map(
    ({ data }) =>
      data.compatibleStock.nodes as {
        holding: { nation: { code: string } };
        verdict: { level: string; use: string; conditionDetails: { type: string; state: string }[] };
      }[],
  );
  const foreign = passed?.filter(({ holding }) => holding.nation.code !== 'UKR') ?? [];
  expect(foreign.length).toBeGreaterThan(0);
  for (const { verdict } of foreign) {
    expect(['ASK', 'NO']).toContain(verdict.use);
    expect(verdict.conditionDetails).toContainEqual({ type: 'RELEASE', state: 'OPEN' });
  }
  const levels = (entries: typeof free) => entries?.map(({ verdict }) => verdict.level);
  expect(levels(passed)).toEqual(levels(free));
  for (const { verdict } of free ?? []) expect(verdict.conditionDetails.map(({ type }) => type)).not.toContain('RELEASE');
});

test('near misses are to be had by asking for their level, and what is unknown is counted as unknown', async () => {
  const { data } = await api.ask(`{ compatibleStock(forItem: "round-50-short", levels: [INCOMPATIBLE]) { ${STOCK} } }`);
  expect((data.compatibleStock.nodes as Entry[]).map(({ holding }) => holding.item.slug)).toContain('marten');
  const { considered, decided, unknown } = data.compatibleStock.coverage;
  expect(unknown).toBeGreaterThan(0);
  expect(decided + unknown).toBeLessThanOrEqual(considered);
});

test('only some holders, by name in any script; a stranger is named as such', async () => {
  const { data } = await api.ask(`{ compatibleStock(forItem: "calibre-90-bag", holders: ["Туреччина", "nor"], first: 100) { ${STOCK} } }`);
  expect([...new Set((data.compatibleStock.nodes as Entry[]).map(({ holding }) => holding.nation.code))].sort()).toEqual(['NOR', 'TUR']);
  const { errors } = await api.ask(`{ compatibleStock(forItem: "badger", holders: ["Atlantis"]) { totalCount } }`);
  expect(errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
});

test('pages of stock put together are the whole', async () => {
  const all = (await api.ask(`{ compatibleStock(forItem: "calibre-90-bag", first: 100) { nodes { holding { id } } totalCount } }`)).data
    .compatibleStock;
  const seen: unknown[] = [];
  for (let after: string | null = null, more = true; more;) {
    const page: { nodes: unknown[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } = (
      await api.ask(
        `query($after: String) { compatibleStock(forItem: "calibre-90-bag", first: 1, after: $after) { nodes { holding { id } } pageInfo { hasNextPage endCursor } } }`,
        { after },
      )
    ).data.compatibleStock;
    seen.push(...page.nodes);
    ({ hasNextPage: more, endCursor: after } = page.pageInfo);
  }
  expect(seen).toEqual(all.nodes);
  expect(seen).toHaveLength(all.totalCount);
});
