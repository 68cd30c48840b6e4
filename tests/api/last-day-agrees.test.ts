import { expect, test } from '@jest/globals';
import { isHeldBy, isOfStatus } from '../../server/engine/facts/holding.ts';
import { endOf } from '../../server/engine/facts/partial-date.ts';
import { assessNations } from '../../server/engine/questions/nation-interoperability.ts';
import { assessOperation } from '../../server/engine/questions/operates.ts';
import { readItemSet } from '../../server/graphql/arguments/read-item-set.ts';
import { holdingsPage } from '../../server/graphql/pages/holdings-page.ts';
import { createRequestContext } from '../../server/http/request-context.ts';
import { openSeed } from '../../server/curation/open-seed.ts';
import { SEED, TODAY } from '../harness/fixture.ts';

/** A nation without equipment of its own in the seed: what the other one holds is all that is compared. */
const NONE = 'ISL';

/** What every question that asks for holdings says of one entry on one day. */
type Said = { entry: boolean; operates: boolean; holdings: boolean; matrix: boolean; nations: boolean };

test('on the last day of every holding of the seed that ended, each question still sees it', async () => {
  const release = await openSeed(SEED, 'files');
  const context = createRequestContext(release, TODAY);
  const say = (nation: string, item: string, to: string): Said => {
    const asOf = endOf(to);
    const on = release.on(asOf);
    const filter = { nations: [nation], items: [item], asOf };
    const page = holdingsPage(context, { filter, first: 100 });
    const { category } = release.catalogue.equipment.get(item) ?? release.catalogue.supplies.get(item) ?? { category: '' };
    const rows = readItemSet(context, { filter: { holder: nation, category } }, 'rows', on);
    const { domains } = assessNations(on, nation, NONE);
    const ends = on.subject(item)?.ends;
    const isCompared = release.catalogue.equipment.has(item) && (ends?.HOST.length ?? 0) + (ends?.PEER.length ?? 0) > 0;
    return {
      entry: (release.catalogue.holdings.get(nation)?.holdings ?? []).some((one) => one.item === item && isHeldBy(one, asOf, 'OPERATED')),
      operates: assessOperation(on, nation, item).answer === 'YES',
      holdings: page.nodes.some(({ found }) => found.entry.item === item && isOfStatus(found.entry, 'OPERATED')),
      matrix: rows.includes(item),
      nations: !isCompared || domains.some(({ itemsA }) => itemsA.includes(item)),
    };
  };
  const ended = [...release.catalogue.holdings.values()].flatMap(({ nation, holdings }) =>
    holdings.flatMap((entry) => (isOfStatus(entry, 'OPERATED') && entry.to !== undefined ? [[nation, entry.item, entry.to] as const] : [])),
  );
  expect(ended.length).toBeGreaterThan(300);
  const yes: Said = { entry: true, operates: true, holdings: true, matrix: true, nations: true };
  for (const [nation, item, to] of ended) expect({ nation, item, to, ...say(nation, item, to) }).toEqual({ nation, item, to, ...yes });
}, 60_000);
