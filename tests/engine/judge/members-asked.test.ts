import { expect, test } from '@jest/globals';
import { membersAsked } from '../../../server/engine/judge/members-asked.ts';
import type { HoldingEntry } from '../../../server/engine/facts/records.ts';
import { caseIn, equipment, supply, tinyDay } from '../../harness/tiny-catalogue.ts';

const held = (item: string, more: Partial<HoldingEntry> = {}): HoldingEntry => ({ item, status: 'IN_SERVICE', from: '2000', ...more });
const of = (id: string, variantOf = 'family', more = {}) => equipment(id, [], { variantOf, ...more });
const HOLDINGS: Record<string, HoldingEntry[]> = {
  POL: [held('new')],
  USA: [held('family'), held('new'), held('old')],
  GRC: [held('family')],
  DEU: [held('old', { to: '2010' }), held('new', { from: '2012' })],
  NOR: [held('new', { status: 'ON_ORDER', from: '2024' })],
  FRA: [held('old', { to: '2010' })],
  CZE: [held('small')],
  SVK: [held('new-a')],
};
const on = tinyDay({
  equipment: [
    equipment('family', [], { generic: true }),
    of('old'),
    of('new'),
    of('new-a', 'new'),
    of('rare'),
    of('small', 'family', { generic: true }),
    of('small-1', 'small'),
    of('british', 'family', { nation: 'GBR' }),
  ],
  supplies: [supply('shell')],
  holdings: Object.entries(HOLDINGS).map(([nation, holdings]) => ({
    id: nation.toLowerCase(),
    nation,
    holdings,
    evidence: [{ grade: 'UNVERIFIED', on: '2024' }],
  })),
});

test.each<[string, string | undefined, string[], boolean]>([
  ['no nation: all', undefined, ['british', 'new', 'new-a', 'old', 'rare', 'small-1'], true],
  ['what it holds', 'POL', ['new'], true],
  ['the family besides: with those of no recorded holder', 'USA', ['new', 'old', 'rare', 'small-1'], true],
  ['the family alone: those of no recorded holder', 'GRC', ['rare', 'small-1'], true],
  ['what it holds on the day, not what left', 'DEU', ['new'], true],
  ['what it ordered', 'NOR', ['new'], true],
  ['what it once had', 'FRA', ['old'], true],
  ['a smaller family: each of its members', 'CZE', ['small-1'], true],
  ['a variant: it and what it is a variant of', 'SVK', ['new', 'new-a'], true],
  ['named as its own: that, and those of no recorded holder', 'GBR', ['british', 'rare', 'small-1'], true],
  ['none recorded: all', 'ITA', ['british', 'new', 'new-a', 'old', 'rare', 'small-1'], false],
])('members of which a question is: %s', (_, hostNation, ids, isRecorded) => {
  const found = membersAsked({ ...caseIn(on, 'ACCEPTS', 'family', 'shell'), hostNation }, 'a');
  expect([found.members.map(({ id }) => id).sort(), found.isRecorded]).toEqual([ids, isRecorded]);
});
