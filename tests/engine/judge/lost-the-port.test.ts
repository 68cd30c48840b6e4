import { expect, test } from '@jest/globals';
import { lostThePort } from '../../../server/engine/judge/lost-the-port.ts';
import { caseIn, claims, equipment, guest, host, spec, supply, tinyDay, verdictIn } from '../../harness/tiny-catalogue.ts';

const on = tinyDay({
  interfaces: [
    spec('rack', 'rail'),
    spec('other-rack', 'rail'),
    spec('wide-rack', 'rail', { accepts: [{ interface: 'rack', level: 'COMPATIBLE', reason: 'Wider.' }] }),
  ],
  equipment: [
    equipment('fighter', [host('rack', { id: 'stores' })]),
    equipment('with-pod', [], { variantOf: 'fighter', without: ['stores'] }),
    equipment('other-mark', [host('other-rack', { id: 'stores' })], { variantOf: 'fighter' }),
    equipment('wide-mark', [host('wide-rack', { id: 'stores' })], { variantOf: 'fighter' }),
    equipment('second-rack', [host('rack', { id: 'wing' })], { variantOf: 'fighter', without: ['stores'] }),
    equipment('late-mark', [], { variantOf: 'fighter' }),
  ],
  supplies: [supply('bomb', [guest('rack', { qualified: claims(['fighter']) })])],
});

test.each([
  ['a variant without the port', 'with-pod', true],
  ['one whose port is of another interface', 'other-mark', true],
  ['one whose port accepts it', 'wide-mark', false],
  ['one that has another port of it', 'second-rack', false],
  ['one that inherits the port', 'late-mark', false],
  ['the item itself', 'fighter', false],
])('%s', (_, id, expected) => {
  const asked = caseIn(on, 'ACCEPTS', id, 'bomb');
  expect(lostThePort(asked, asked.a, 'fighter', asked.b.ends.GUEST)).toBe(expected);
  expect(lostThePort(asked, asked.a, 'nothing', asked.b.ends.GUEST)).toBe(false);
});

test('what the bomb’s own port says of the fighter is not said of the one without racks', () => {
  const codesOf = (id: string) => verdictIn(on, id, 'bomb', 'ACCEPTS').findings.map(({ code }) => code);
  expect(codesOf('late-mark')).toContain('LISTED');
  expect(codesOf('with-pod')).not.toContain('LISTED');
});
