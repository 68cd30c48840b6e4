import { expect, test } from '@jest/globals';
import type { EquipmentTypeRecord } from '../../server/engine/facts/records.ts';
import { createLoaders, type RecordHistory } from '../../server/release/create-loaders.ts';

const record = (id: string): EquipmentTypeRecord => ({ id, name: id, category: 'gun', evidence: [{ grade: 'UNVERIFIED' }] });

/** History in which `marten` and `badger` stood, in no order that was asked for; `asked` notes each look-up. */
function historyOf(records: EquipmentTypeRecord[] | null): { history: RecordHistory; asked: string[] } {
  const asked: string[] = [];
  const look = async (ids: readonly string[]) => {
    asked.push(ids.join());
    return records?.filter(({ id }) => ids.includes(id)) ?? null;
  };
  return { history: { equipmentBefore: look, suppliesBefore: look as RecordHistory['suppliesBefore'] }, asked };
}

test('many keys are one look-up, each answered in its place', async () => {
  const { history, asked } = historyOf([record('badger'), record('marten')]);
  const { equipmentBefore } = createLoaders(history);
  const answers = await Promise.all(['marten', 'otter', 'badger', 'marten'].map((id) => equipmentBefore.load(id)));
  expect(answers).toEqual([record('marten'), 'NONE', record('badger'), record('marten')]);
  expect(asked).toEqual(['marten,otter,badger']);
});

test('without a release before, nothing is known', async () => {
  const { supplyBefore } = createLoaders(historyOf(null).history);
  expect(await supplyBefore.load('dart')).toBe('NOT_KNOWN');
});

test('two requests share nothing', async () => {
  const { history, asked } = historyOf([record('marten')]);
  await createLoaders(history).equipmentBefore.load('marten');
  await createLoaders(history).equipmentBefore.load('marten');
  expect(asked).toEqual(['marten', 'marten']);
});
