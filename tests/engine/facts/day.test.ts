import { expect, test } from '@jest/globals';
import { Calendar } from '../../../server/engine/facts/calendar.ts';
import type { Day } from '../../../server/engine/facts/day.ts';
import { equipment, host, spec, tinyCatalogue } from '../../harness/tiny-catalogue.ts';

const calendar = new Calendar(
  tinyCatalogue({ interfaces: [spec('x')], equipment: [equipment('gun', [host('x', { validFrom: '2020' })]), equipment('bare')] }),
);

test('a subject has what is in force on the day', () => {
  const portsOn = (day: string) => calendar.on(day).subject('gun')?.ports.length;
  expect(['2020-12-30', '2020-12-31'].map(portsOn)).toEqual([0, 1]);
});

test('a subject is joined once for all days that share the facts; what is not in the catalogue is nothing, however often it is asked for', () => {
  expect(calendar.on('2021-01-01').subject('gun')).toBe(calendar.on('2022-01-01').subject('gun'));
  expect(calendar.on('2019-01-01').subject('bare')).not.toBe(calendar.on('2022-01-01').subject('bare'));
  const on = calendar.on('2021-01-01');
  expect([on.subject('ghost'), on.subject('ghost')]).toEqual([undefined, undefined]);
});

test('what is made of the facts is made once for all days that share them', () => {
  const asked: string[] = [];
  const idsOf = (on: Day) => {
    asked.push(on.asOf);
    return [...on.catalogue.equipment.keys()];
  };
  const [one, other, before] = ['2021-01-01', '2022-01-01', '2019-01-01'].map((day) => calendar.on(day).once(idsOf));
  expect([one, other === one, before === one]).toEqual([['bare', 'gun'], true, false]);
  expect(asked).toEqual(['2021-01-01', '2019-01-01']);
});
