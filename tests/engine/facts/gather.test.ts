import { expect, test } from '@jest/globals';
import { gather } from '../../../server/engine/facts/gather.ts';

test.each<[string, number[]]>([
  ['nothing of nothing', []],
  ['several of one, none of another', [2, 0, 1]],
])('%s, as flatMap gives it', (_, list) => {
  const of = (one: number) => Array.from({ length: one }, (_each, at) => `${one}-${at}`);
  expect(gather(list, of)).toEqual(list.flatMap(of));
});
