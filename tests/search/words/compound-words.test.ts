import { expect, test } from '@jest/globals';
import { kindsOfCompound } from '../../../server/search/words/compound-words.ts';

test.each<[string, string | undefined]>([
  ['fliegerabwehrraketen', 'missile'],
  ['panzerabwehrgranatwerfer', 'anti-armour-weapon'],
  ['bergungspanzer', 'armoured-vehicle'],
  ['artillerigranater', 'ammunition'],
  ['aufklarungsdrohne', 'unmanned-aircraft'],
  ['panzer', undefined],
  ['leopard', undefined],
  ['himars', undefined],
])('%s ends with the word for a kind: %s', (word, kind) => {
  expect(kindsOfCompound(word)?.kinds?.[0]).toBe(kind);
});

test('the end counts, not what stands in front of it', () => {
  expect(kindsOfCompound('sturmgewehr')?.kinds).toContain('rifle');
  expect(kindsOfCompound('raketenmunition')).toEqual(
    expect.objectContaining({ isPart: true, kinds: expect.arrayContaining(['ammunition']) }),
  );
});
