import { expect, test } from '@jest/globals';
import type { Parameters } from '../../../../server/engine/facts/records.ts';
import { tubesAndChambersAgree } from '../../../../server/engine/judge/rules/tubes-and-chambers-agree.ts';
import { findingsOfRule, host, spec } from '../../../harness/tiny-catalogue.ts';

const found = (one?: Parameters, other?: Parameters, second = 'x') =>
  findingsOfRule(tubesAndChambersAgree, 'SHARES_SUPPLY', {
    parts: { interfaces: [spec('x'), spec('y')] },
    a: host('x', { parameters: one }),
    b: host(second, { parameters: other }),
  });

test.each<[keyof Parameters, string, string]>([
  ['chamberVolumeLitres', 'chamber volume', 'litres'],
  ['tubeLengthCalibres', 'tube length', 'calibres'],
  ['pressureLimitMpa', 'pressure limit', 'MPa'],
  ['bombLengthLimitMm', 'bomb length limit', 'mm'],
])('%s', (parameter, name, unit) => {
  expect(found({ [parameter]: 39 }, { [parameter]: 39 })).toEqual([]);
  const facts = { a: 'a', b: 'b', parameter: name, aValue: `39 ${unit}`, bValue: `52 ${unit}` };
  expect(found({ [parameter]: 39 }, { [parameter]: 52 })).toEqual([
    {
      code: 'TUBES_OR_CHAMBERS_DIFFER',
      level: 'CONDITIONAL',
      facts,
      claims: ['a', 'b'],
      condition: { code: 'CERTIFIED_FOR_EACH_TUBE', facts },
      ends: ['a:host-x', 'b:host-x'],
    },
  ]);
});

test.each<[string, Parameters | undefined, Parameters | undefined, string]>([
  ['nothing recorded', undefined, undefined, 'x'],
  ['one side recorded', { chamberVolumeLitres: 18 }, { tubeLengthCalibres: 52 }, 'x'],
  ['no parameters on one side', { chamberVolumeLitres: 18 }, undefined, 'x'],
  ['no parameters on the other', undefined, { chamberVolumeLitres: 18 }, 'x'],
  ['two interfaces', { chamberVolumeLitres: 18 }, { chamberVolumeLitres: 23 }, 'y'],
  ['another parameter', { voltage: 12 }, { voltage: 24 }, 'x'],
])('does not concern: %s', (_, one, other, second) => {
  expect(found(one, other, second)).toEqual([]);
});

test('each difference is a finding of its own', () => {
  expect(found({ chamberVolumeLitres: 18, tubeLengthCalibres: 39 }, { chamberVolumeLitres: 23, tubeLengthCalibres: 52 })).toHaveLength(2);
  expect(tubesAndChambersAgree.relations).toEqual(['SHARES_SUPPLY']);
});
