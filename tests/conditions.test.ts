import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import type { Term } from '../server/engine/facts/records.ts';
import { conditionText } from '../server/engine/words/phrase.ts';

const conditions = parse(readFileSync(new URL('../seed/vocabulary/conditions.yaml', import.meta.url), 'utf8')) as Term[];

test('every condition has its sort', () => {
  expect(conditions.length).toBeGreaterThan(300);
  expect(conditions.filter(({ type }) => type === undefined).map(({ id }) => id)).toEqual([]);
});

test.each(['en', 'fr', 'uk'] as const)('a condition is read in %s', (locale) => {
  const term = { id: 'kit', name: 'The kit is fitted.', fr: 'Le kit est monté.', uk: 'Комплект встановлено.', type: 'FITTING' as const };
  expect(conditionText(term, locale)).toBe({ en: term.name, fr: term.fr, uk: term.uk }[locale]);
  expect(conditionText({ id: 'kit', name: 'The kit is fitted.' }, locale)).toBe('The kit is fitted.');
});
