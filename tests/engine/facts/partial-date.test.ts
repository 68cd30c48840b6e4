import { expect, test } from '@jest/globals';
import {
  certainFrom,
  daysAfter,
  endOf,
  isInForce,
  isPartialDate,
  isSurelyInForce,
  mayBeOneDay,
  startOf,
  yearsAfter,
} from '../../../server/engine/facts/partial-date.ts';

test.each([
  ['2022', '2022-12-31'],
  ['2022-04', '2022-04-30'],
  ['2022-04-02', '2022-04-02'],
  ['2026', '2026-11-30'],
  ['2026-11', '2026-11-30'],
  ['2026-12', '2026-12-31'],
  ['2027', '2027-12-31'],
])('what is dated %s has certainly happened by %s, in data of 30 November 2026', (date, day) => {
  expect(certainFrom(date, '2026-11-30')).toBe(day);
});

test.each([
  ['2022-06-01', '2022', undefined, false],
  ['2022-12-31', '2022', undefined, true],
  ['2022-01-01', undefined, '2022', true],
  ['2022-01-02', undefined, '2022', false],
  ['2022-06-15', '2022-06-15', '2022-06-15', true],
  ['2022-06-14', '2022-06-15', undefined, false],
  ['2022-06-16', undefined, '2022-06-15', false],
  ['2026-11-30', '2026', undefined, true],
  ['2026-11-29', '2026', undefined, false],
])('on %s, from %s to %s: surely in force: %s', (day, from, to, expected) => {
  expect(isSurelyInForce(day, from, to, '2026-11-30')).toBe(expected);
});

test.each([
  ['2022', '2022-01-01', '2022-12-31'],
  ['2022-04', '2022-04-01', '2022-04-30'],
  ['2022-12', '2022-12-01', '2022-12-31'],
  ['2023-02', '2023-02-01', '2023-02-28'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['1900-02', '1900-02-01', '1900-02-28'],
  ['2000-02', '2000-02-01', '2000-02-29'],
  ['2024-03', '2024-03-01', '2024-03-31'],
  ['2022-01-06', '2022-01-06', '2022-01-06'],
])('%s lasts from %s to %s', (date, first, last) => {
  expect([startOf(date), endOf(date)]).toEqual([first, last]);
});

test.each([
  ['2022', true],
  ['2022-01', true],
  ['2022-12', true],
  ['2022-01-01', true],
  ['2024-02-29', true],
  ['0001', true],
  ['0000', false],
  ['0000-01-01', false],
  ['2022-00', false],
  ['2022-13', false],
  ['2022-01-00', false],
  ['2023-02-29', false],
  ['2022-01-32', false],
  ['22', false],
  ['2022-1', false],
  ['x2022', false],
  ['2022x', false],
  ['2022-01-06x', false],
])('%s is a date: %s', (text, expected) => {
  expect(isPartialDate(text)).toBe(expected);
});

test.each<[string, string | undefined, string | undefined, boolean]>([
  ['2022-06-15', undefined, undefined, true],
  ['2022-06-15', '2022', undefined, true],
  ['2022-01-01', '2022', undefined, true],
  ['2021-12-31', '2022', undefined, false],
  ['2022-12-31', undefined, '2022', true],
  ['2023-01-01', undefined, '2022', false],
  ['2022-06-30', '2022-06', '2022-06', true],
  ['2022-07-01', '2022-06', '2022-06', false],
  ['2022-05-31', '2022-06', '2022-06', false],
])('on %s, what lasts from %s to %s is in force: %s', (day, from, to, expected) => {
  expect(isInForce(day, from, to)).toBe(expected);
});

test.each([
  ['2026-11-30', 92, '2027-03-02'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2023-12-31', 1, '2024-01-01'],
  ['2023-12-31', 0, '2023-12-31'],
])('%s and %i days: %s', (day, days, later) => {
  expect(daysAfter(day, days)).toBe(later);
});

test.each([
  ['1992-01-01', 10, '2002-01-01'],
  ['2016-02-29', 10, '2026-02-29'],
  ['0001-05-01', 10, '0011-05-01'],
])('%s and %i years: %s', (day, years, later) => {
  expect(yearsAfter(day, years)).toBe(later);
});

test.each([
  ['2022', '2022-04', true],
  ['2022-04-05', '2022', true],
  ['2022-04', '2022-05', false],
  ['2021', '2022-01-01', false],
  ['2022-01-01', '2021', false],
  ['2022', '2022', true],
])('%s and %s may be one day: %s', (one, other, expected) => {
  expect(mayBeOneDay(one, other)).toBe(expected);
});
