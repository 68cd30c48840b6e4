import { expect, test } from '@jest/globals';
import { mayHaveKind } from '../../../server/engine/judge/may-have-kind.ts';
import { equipment, subjectIn, tinyDay } from '../../harness/tiny-catalogue.ts';

const on = tinyDay({
  equipment: [equipment('one')],
  vocabulary: {
    categories: [
      { id: 'ship', name: 'Ship', mayHave: ['link'] },
      { id: 'gun', name: 'Gun', parent: 'ship', mayHave: ['calibre'] },
    ],
  },
});

test.each([
  ['its own category', 'calibre', true],
  ['a category above', 'link', true],
  ['none of them', 'rail', false],
])('%s', (_, kind, expected) => {
  expect(mayHaveKind(on.catalogue, subjectIn(on, 'one'), kind)).toBe(expected);
});
