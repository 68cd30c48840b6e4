import { expect, test } from '@jest/globals';
import { namedPurposes } from '../../../server/engine/judge/purpose-scope.ts';
import { refuseSwapped } from '../../../server/graphql/arguments/refuse-swapped.ts';
import { equipment, guest, host, peer, spec, subjectIn, tinyDay } from '../../harness/tiny-catalogue.ts';

const on = tinyDay({
  interfaces: [spec('boom', 'probe'), spec('n', 'net')],
  equipment: [
    equipment('fighter', [guest('boom', { purpose: 'FUEL' }), peer('n', { purpose: 'DATA' })]),
    equipment('tanker', [host('boom', { purpose: 'FUEL' }), peer('n', { purpose: 'DATA' })]),
  ],
});
const pair = (one: string, other: string) => ({
  host: { argument: 'first', subject: subjectIn(on, one) },
  guest: { argument: 'second', subject: subjectIn(on, other) },
  instead: (taker: string, taken: string) => `ask(${taker}, ${taken})`,
});

test('the wrong order is refused, with who was understood as what', () => {
  expect(() => refuseSwapped(on, pair('fighter', 'tanker'))).toThrow(
    expect.objectContaining({
      message: expect.stringMatching(
        /^Expected first to be what takes.* that is "tanker" .* "fighter" .* Ask ask\(tanker, fighter\) instead/,
      ),
      extensions: {
        code: 'HOST_AND_GUEST_SWAPPED',
        argument: 'first',
        understood: {
          host: { slug: 'tanker', name: 'tanker', kind: 'EQUIPMENT' },
          guest: { slug: 'fighter', name: 'fighter', kind: 'EQUIPMENT' },
        },
        instead: 'ask(tanker, fighter)',
      },
    }),
  );
});

test('the right order, and purposes on which there is no order, pass', () => {
  expect(() => refuseSwapped(on, pair('tanker', 'fighter'))).not.toThrow();
  expect(() => refuseSwapped(on, { ...pair('fighter', 'tanker'), scope: namedPurposes(['DATA']) })).not.toThrow();
  expect(() => refuseSwapped(on, { ...pair('fighter', 'tanker'), scope: namedPurposes(['FUEL']) })).toThrow(/Ask ask/);
});
