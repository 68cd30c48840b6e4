import { expect, test } from '@jest/globals';
import { globalIdOf } from '../../server/graphql/global-id.ts';
import { keyOfHolding } from '../../server/graphql/holding-key.ts';
import type { HoldingEntry } from '../../server/engine/facts/records.ts';
import { holdingsOf } from '../../server/release/found-holding.ts';
import { openFixture, SEED } from '../harness/fixture.ts';
import { openSeed } from '../../server/curation/open-seed.ts';

test.each<[HoldingEntry, string]>([
  [{ item: 'badger', status: 'IN_SERVICE' }, 'NOR:badger:IN_SERVICE::'],
  [{ item: 'badger', status: 'IN_SERVICE', from: '2000-01' }, 'NOR:badger:IN_SERVICE:2000-01:'],
  [{ item: 'badger', status: 'DONATED', counterpart: 'UKR' }, 'NOR:badger:DONATED::UKR'],
  [{ item: 'badger', status: 'DONATED', from: '2022', counterpart: 'UKR' }, 'NOR:badger:DONATED:2022:UKR'],
])('%j has the key %s', (entry, key) => {
  expect(keyOfHolding({ nation: 'NOR', at: 7, entry, evidence: [] })).toBe(key);
});

test('an entry put in the middle of a list changes no other identifier', async () => {
  const list = (await openFixture()).catalogue.holdings.get('NOR');
  if (list === undefined) throw new Error('NOR');
  const ids = (holdings: HoldingEntry[]) => holdingsOf({ ...list, holdings }).map((one) => globalIdOf('Holding', keyOfHolding(one)));
  const before = ids(list.holdings);
  const after = ids([...list.holdings.slice(0, 2), { item: 'weasel', status: 'IN_STORE' }, ...list.holdings.slice(2)]);
  expect(after.filter((_, at) => at !== 2)).toEqual(before);
});

test('no two holdings of the facts have one key', async () => {
  const { holdings } = (await openSeed(SEED, 'test')).catalogue;
  const keys = [...holdings.values()].flatMap((list) => holdingsOf(list).map(keyOfHolding));
  expect(keys.length).toBeGreaterThan(5_000);
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});
