import { expect, test } from '@jest/globals';
import { meet } from '../../../server/engine/index/meet.ts';
import type { Relation } from '../../../server/engine/facts/records.ts';
import { RELATIONS } from '../../../server/engine/facts/relations.ts';
import { equipment, guest, host, peer, spec, subjectIn, supply, tinyDay } from '../../harness/tiny-catalogue.ts';

const on = tinyDay({
  interfaces: [spec('x'), spec('n', 'net')],
  equipment: [equipment('gun', [host('x')]), equipment('radio', [peer('n')]), equipment('bare')],
  supplies: [supply('shell', [guest('x')])],
});

test.each<[string, string, Relation[]]>([
  ['gun', 'shell', ['ACCEPTS']],
  ['shell', 'gun', ['ACCEPTS']],
  ['gun', 'gun', ['SHARES_SUPPLY']],
  ['shell', 'shell', ['INTERCHANGES']],
  ['radio', 'radio', ['CONNECTS']],
  ['gun', 'radio', []],
  ['bare', 'shell', []],
])('%s and %s meet under %j', (a, b, expected) => {
  expect(RELATIONS.filter((relation) => meet(subjectIn(on, a), subjectIn(on, b), relation))).toEqual(expected);
});
