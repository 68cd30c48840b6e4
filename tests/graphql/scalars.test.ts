import { Kind, parseValue } from 'graphql';
import { expect, test } from '@jest/globals';
import { DateTime, PartialDate } from '../../server/graphql/scalars.ts';

test.each(['2024', '2024-02', '2024-02-29'])('%s is a date, as a literal and as a variable', (date) => {
  expect(PartialDate.parseValue(date)).toBe(date);
  expect(PartialDate.parseLiteral({ kind: Kind.STRING, value: date })).toBe(date);
  expect(PartialDate.serialize(date)).toBe(date);
});

test('a year may be written as a number in a document', () => {
  expect(PartialDate.parseLiteral({ kind: Kind.INT, value: '2024' })).toBe('2024');
});

test.each(['2024-13', 'today', ''])('the text %j passes, for the field to refuse it: the others stand', (text) => {
  expect(PartialDate.parseValue(text)).toBe(text);
});

test.each([2024, null, {}, ['2024'], true])('%j is none', (value) => {
  expect(() => PartialDate.parseValue(value)).toThrow(/Expected a date such as "2024", "2024-09" or "2024-09-30", but got: /);
});

test.each(['{a: 1}', '[1]', 'true', 'ENUM', '20.5'])('the literal %s is none, and is quoted', (literal) => {
  expect(() => PartialDate.parseLiteral(parseValue(literal))).toThrow(`or "2024-09-30", but got: ${literal}.`);
});

test('a point in time is given as it was stored', () => {
  expect(DateTime.serialize('2026-11-20T10:00:00.000Z')).toBe('2026-11-20T10:00:00.000Z');
});
