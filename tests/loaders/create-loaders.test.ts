import { expect, test } from '@jest/globals';
import { createLoaders, type Loaders, type RecordFinder } from '../../server/loaders/create-loaders.ts';
import type { Records } from '../../server/engine/records.ts';
import { collectRecords } from '../../server/seeding/collect-records.ts';
import { readSeed } from '../../server/seeding/read-seed.ts';
import { FIXTURE } from '../harness/fixture.ts';

/** Look-ups in the records themselves, as storage gives them: in no order that was asked for, unknown ones left out. */
function finderIn(records: Records): RecordFinder {
  return {
    holdingsOfNations: async (ids) => records.holdings.filter(({ id }) => ids.includes(id)),
    holdingsOfItems: async (items) => records.holdings.filter(({ holdings }) => holdings.some(({ item }) => items.includes(item))),
    responsesOfNations: async (ids) => records.responses.filter(({ id }) => ids.includes(id)),
    responsesToStandards: async (ids) => records.responses.filter(({ responses }) => responses.some((one) => ids.includes(one.standard))),
    sources: async (ids) => records.sources.filter(({ id }) => ids.includes(id)),
  };
}

async function counted(): Promise<{ find: RecordFinder; asked: string[] }> {
  const inner = finderIn(collectRecords(await readSeed(FIXTURE)));
  const asked: string[] = [];
  const find = Object.fromEntries(
    Object.entries(inner).map(([name, look]) => [
      name,
      (keys: readonly string[]) => {
        asked.push(`${name} ${keys.join(',')}`);
        return (look as (keys: readonly string[]) => Promise<unknown>)(keys);
      },
    ]),
  ) as unknown as RecordFinder;
  return { find, asked };
}

test.each<[keyof Loaders, string[], string, unknown[]]>([
  ['holdingsOfNation', ['ukr', 'none', 'nor'], 'holdingsOfNations ukr,none,nor', ['ukr', null, 'nor']],
  ['holdingsOfItem', ['marten', 'bare'], 'holdingsOfItems marten,bare', [['nor', 'ukr'], []]],
  ['responsesOfNation', ['nor', 'ukr'], 'responsesOfNations nor,ukr', ['nor', null]],
  ['responsesToStandard', ['std-50', 'std-cover'], 'responsesToStandards std-50,std-cover', [['nor'], []]],
  ['source', ['gazette-2021', 'none'], 'sources gazette-2021,none', ['gazette-2021', null]],
])('%s of %s is one look-up', async (name, keys, look, ids) => {
  const { find, asked } = await counted();
  const loaders = createLoaders(find);
  const idOf = (found: unknown): unknown => (Array.isArray(found) ? found.map(idOf) : ((found as { id: string } | null)?.id ?? null));
  expect((await Promise.all(keys.map((key) => loaders[name].load(key)))).map(idOf)).toEqual(ids);
  expect(asked).toEqual([look]);
});

test('fresh loaders remember nothing of the ones before', async () => {
  const { find, asked } = await counted();
  await createLoaders(find).source.load('gazette-2021');
  await createLoaders(find).source.load('gazette-2021');
  expect(asked).toHaveLength(2);
});
