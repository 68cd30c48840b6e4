import { expect, test } from '@jest/globals';
import { parameterList } from '../../server/graphql/parameters.ts';

test.each([
  [undefined, []],
  [{}, []],
  [
    { boreDiameterMm: 155, rim: 'RIMLESS', feed: ['BELT', 'MAGAZINE'], primed: false },
    [
      { name: 'boreDiameterMm', value: '155' },
      { name: 'rim', value: 'RIMLESS' },
      { name: 'feed', value: 'BELT, MAGAZINE' },
      { name: 'primed', value: 'false' },
    ],
  ],
])('%j', (parameters, list) => {
  expect(parameterList(parameters as Parameters<typeof parameterList>[0])).toEqual(list);
});
