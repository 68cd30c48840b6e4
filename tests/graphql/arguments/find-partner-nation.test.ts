import { expect, test } from '@jest/globals';
import { findPartnerNation } from '../../../server/graphql/arguments/find-partner-nation.ts';

const jpn = { id: 'jpn', name: 'Japan', fr: 'Japon', uk: 'Японія', aliases: ['Nippon'] };
const partnerNations = new Map([['jpn', jpn]]);

test.each(['jpn', 'JPN', 'Japan', 'japon', 'Японія', 'NIPPON'])('%s is one', (reference) => {
  expect(findPartnerNation({ partnerNations }, reference)).toBe('JPN');
});

test.each(['', ' ', 'Norway', 'Jap'])('%j is none', (reference) => {
  expect(findPartnerNation({ partnerNations }, reference)).toBeUndefined();
});
