import { expect, test } from '@jest/globals';
import { Calendar } from '../../../server/engine/facts/calendar.ts';
import { indexOn } from '../../../server/engine/index/index-on.ts';
import { levelOfCode } from '../../../server/engine/verdict/level-and-grade.ts';
import { assertion, equipment, guest, host, spec, supply, tinyCatalogue, type Parts } from '../../harness/tiny-catalogue.ts';

test('one index for each stretch of days on which the same facts hold', () => {
  const parts: Parts = {
    interfaces: [spec('x')],
    equipment: [equipment('gun', [host('x')])],
    supplies: [supply('shell', [guest('x')])],
    assertions: [assertion(['gun', 'shell'], 'INCOMPATIBLE', { validFrom: '2020' })],
  };
  const calendar = new Calendar(tinyCatalogue(parts));
  const before = indexOn(calendar.on('2019-06-01'));
  expect(indexOn(calendar.on('2019-12-31'))).toBe(before);
  const after = indexOn(calendar.on('2020-01-01'));
  expect(after).not.toBe(before);
  expect([before, after].map((index) => levelOfCode(index.code('gun', 'shell')))).toEqual(['COMPATIBLE', 'INCOMPATIBLE']);
});
