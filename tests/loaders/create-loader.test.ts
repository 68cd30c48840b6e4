import { describe, expect, test } from '@jest/globals';
import { createListLoader, createLoader } from '../../server/loaders/create-loader.ts';

interface Thing {
  id: string;
  tags: string[];
}
const THINGS: Thing[] = [
  { id: 'b', tags: ['x', 'y'] },
  { id: 'a', tags: ['x', 'x'] },
];

/** A look-up that notes what it was asked for. */
function finder(asked: string[][]) {
  return async (keys: readonly string[]) => {
    asked.push([...keys]);
    return THINGS;
  };
}

describe('one record a key', () => {
  const keyOf = ({ id }: Thing) => id;

  test('asks once for all keys, and answers in their order: found, missing, repeated', async () => {
    const asked: string[][] = [];
    const loader = createLoader(finder(asked), keyOf);
    const found = await Promise.all(['a', 'none', 'b', 'a'].map((key) => loader.load(key)));
    expect(found.map((one) => one?.id ?? null)).toEqual(['a', null, 'b', 'a']);
    expect(asked).toEqual([['a', 'none', 'b']]);
  });

  test('a look-up that fails fails every key, and names the cause', async () => {
    const loader = createLoader<Thing>(() => Promise.reject(new Error('away')), keyOf);
    const outcomes = await Promise.allSettled([loader.load('a'), loader.load('b')]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(loader.load('a')).rejects.toThrow('away');
  });
});

describe('a list a key', () => {
  test('a thing stands once under each of its keys; a key of nothing has an empty list', async () => {
    const asked: string[][] = [];
    const loader = createListLoader(finder(asked), ({ tags }: Thing) => tags);
    const lists = await Promise.all(['x', 'none', 'y'].map((key) => loader.load(key)));
    expect(lists.map((list) => list.map(({ id }) => id))).toEqual([['b', 'a'], [], ['b']]);
    expect(asked).toEqual([['x', 'none', 'y']]);
  });
});
