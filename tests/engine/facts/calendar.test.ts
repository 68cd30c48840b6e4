import { expect, test } from '@jest/globals';
import { Calendar } from '../../../server/engine/facts/calendar.ts';
import { createCatalogue } from '../../../server/engine/facts/catalogue.ts';
import { assertion, equipment, tinyCatalogue } from '../../harness/tiny-catalogue.ts';

const years = ['2011', '2012', '2013', '2014', '2015', '2016'];
const timeless = tinyCatalogue({
  equipment: [equipment('bare')],
  assertions: years.map((validFrom) => assertion(['a', validFrom], 'COMPATIBLE', { validFrom })),
});

test('without dated facts every day has the catalogue itself', () => {
  const plain = tinyCatalogue({ equipment: [equipment('bare')], assertions: [assertion(['a', 'b'], 'COMPATIBLE')] });
  const calendar = new Calendar(plain);
  expect([calendar.on('2020-01-01').catalogue, calendar.on('1900-01-01').catalogue]).toEqual([plain, plain]);
  expect(calendar.on('2020-01-01').catalogue).toBe(plain);
});

test('between two days on which nothing begins or ends the facts are joined once; records without dates are the same', () => {
  const calendar = new Calendar(timeless);
  const { catalogue } = calendar.on('2013-01-01');
  expect(calendar.on('2013-12-30').catalogue).toBe(catalogue);
  expect(calendar.on('2013-12-31').catalogue).not.toBe(catalogue);
  expect(calendar.on('2012-12-31').catalogue).not.toBe(catalogue);
  expect(catalogue.equipment.get('bare')).toBe(timeless.equipment.get('bare'));
  expect(catalogue.assertionsByEnd.get('a')).toHaveLength(2);
});

test('long after the data the facts are those of its day, and what is made of them is made anew', () => {
  const data = { ...timeless.records, dataset: { asOf: '2016-12-31' } };
  const calendar = new Calendar(createCatalogue(data));
  const [then, later] = [calendar.on('2016-12-31'), calendar.on('2018-01-01')];
  expect(later.catalogue).toBe(then.catalogue);
  expect([then, later].map((on) => on.once((day) => day.isBeyondData))).toEqual([false, true]);
});

test('each day knows which it is, though it shares its facts with others', () => {
  const calendar = new Calendar(timeless);
  expect(['2012-01-01', '2012-12-31'].map((day) => calendar.on(day).asOf)).toEqual(['2012-01-01', '2012-12-31']);
});

test('the last four are kept, by use', () => {
  const calendar = new Calendar(timeless);
  const catalogueOn = (year: string) => calendar.on(`${year}-06-01`).catalogue;
  const [first, second] = [catalogueOn('2011'), catalogueOn('2012')];
  for (const year of ['2013', '2014']) catalogueOn(year);
  expect(catalogueOn('2011')).toBe(first);
  catalogueOn('2015');
  expect(catalogueOn('2011')).toBe(first);
  expect(catalogueOn('2012')).not.toBe(second);
});
