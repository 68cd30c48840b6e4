import { finish } from '../../../server/engine/facts/steps.ts';
import { beforeAll, expect, test } from '@jest/globals';
import { codeOf, rankOfCode } from '../../../server/engine/verdict/level-and-grade.ts';
import type { RequestContext } from '../../../server/graphql/context.ts';
import { stockPage } from '../../../server/graphql/pages/stock-page.ts';
import { createRequestContext } from '../../../server/http/request-context.ts';
import { TODAY } from '../../harness/fixture.ts';
import { MORE_RECORDS } from '../../harness/more-records.ts';
import { openApi, openRelease } from '../../harness/open-api.ts';
import { subjectIn } from '../../harness/tiny-catalogue.ts';

let context: RequestContext;
beforeAll(async () => {
  context = createRequestContext(await openRelease(MORE_RECORDS), TODAY);
});

const LEVELS = ['COMPATIBLE', 'CONDITIONAL'] as const;
function stock(id: string, more: { user?: string; holders?: string[]; uses?: ('YES' | 'YES_IF' | 'ASK' | 'NO')[]; first?: number } = {}) {
  const on = context.read.release.on(TODAY);
  const { user, holders, uses, first = 100 } = more;
  const wanted = { levels: LEVELS, uses };
  return finish(
    stockPage(context, {
      on,
      subject: subjectIn(on, id),
      wanted,
      holders: holders && new Set(holders),
      user,
      page: { first },
    }),
  );
}
const ranks = ({ nodes }: ReturnType<typeof stock>) => nodes.map(({ verdict }) => rankOfCode(codeOf(verdict)));

test.each(['round-50', 'calibre-90-bag', 'badger'])('what fits %s comes in the order of its bottom line, whoever would use it', (id) => {
  for (const page of [stock(id), stock(id, { user: 'UKR' })]) {
    expect(page.nodes.length).toBeGreaterThan(0);
    expect(ranks(page)).toEqual([...ranks(page)].sort((one, other) => one - other));
  }
});

test('holders narrow, and pages follow one another', () => {
  const all = stock('round-50');
  expect(stock('round-50', { holders: [] }).totalCount).toBe(0);
  expect(stock('round-50', { first: 1 }).edges[0]?.cursor).toBe(all.edges[0]?.cursor);
  for (const { holding } of stock('round-50', { holders: ['UKR'] }).nodes) expect(holding.found.nation).toBe('UKR');
});

test('where a transfer is asked, a bottom line is that of the entry', () => {
  const uses = [...new Set(stock('calibre-90-bag', { user: 'UKR' }).nodes.map(({ verdict }) => verdict.use))];
  expect(uses.length).toBeGreaterThan(0);
  for (const use of uses) {
    if (use === null) throw new Error('use');
    const { nodes, totalCount } = stock('calibre-90-bag', { user: 'UKR', uses: [use] });
    for (const { verdict } of nodes) expect(verdict.use).toBe(use);
    expect(totalCount).toBe(nodes.length);
  }
});

test.each(['round-50', 'calibre-90-bag', 'badger'])('what a user may have of %s falls into its bottom lines, none left out', (id) => {
  const count = (uses?: ('YES' | 'YES_IF' | 'ASK' | 'NO')[]) => stock(id, { user: 'UKR', ...(uses && { uses }) }).totalCount;
  expect(count(['YES']) + count(['YES_IF']) + count(['ASK']) + count(['NO'])).toBe(count());
});

test('of the holders of one item the newest report comes first, none last', async () => {
  const held = (nation: string, reportedOn?: string) => ({
    id: nation.toLowerCase(),
    nation,
    holdings: [
      {
        item: 'marten',
        status: 'IN_SERVICE' as const,
        ...(reportedOn && { reportedOn }),
        evidence: [{ grade: 'UNVERIFIED' as const, on: '2024' }],
      },
    ],
    evidence: [{ grade: 'UNVERIFIED' as const }],
  });
  const stocked = await openApi(await openRelease({ holdings: [held('NOR', '2020'), held('TUR'), held('UKR', '2024-05')] }));
  const { data } = await stocked.ask('{ compatibleStock(forItem: "round-50") { nodes { holding { nation { code } } } } }');
  expect(data.compatibleStock.nodes.map((node: { holding: { nation: { code: string } } }) => node.holding.nation.code)).toEqual([
    'UKR',
    'NOR',
    'TUR',
  ]);
});
