import { seenFromTo } from '../../engine/facts/holding.ts';
import { startOf, yearsAfter } from '../../engine/facts/partial-date.ts';
import type { Evidence, HoldingEntry, Records } from '../../engine/facts/records.ts';
import { categoriesAbove } from './categories-above.ts';

/** One fact of which the seed can tell whether it has what it should have. */
export interface RatedFact {
  has: boolean;
  /** Nation of the holding (alpha-3). */
  nation?: string;
  /** The item of the fact; its category at the top is the line on which it counts. */
  item?: string;
}

/** A share that the seed can tell of itself. What it can't tell (whether a page says so, whether a list is whole) is measured by hand. */
export interface Rate {
  name: string;
  facts: (records: Records) => RatedFact[];
}

/** Years after which a sight of equipment in service proves nothing of today. */
const SIGHT_HOLDS_YEARS = 10;

/** The eight largest kinds of weapon system, of which public lists count how many a nation has: these categories and what stands below them. */
const COUNTED = [
  'main-battle-tank',
  'infantry-fighting-vehicle',
  'armoured-personnel-carrier',
  'tube-artillery',
  'rocket-artillery',
  'air-defence',
  'combat-aircraft',
  'helicopter',
];

const NATO_KINDS: ReadonlySet<string> = new Set(['STANAG', 'STANREC', 'ALLIED_PUBLICATION']);

/** The rates. A line here is all that a new one takes. */
export const RATES: readonly Rate[] = [
  { name: 'claims on a pair whose page names both ends', facts: claims },
  { name: 'holdings in service, seen on a page within ten years', facts: sightedHoldings },
  { name: 'holdings of the eight largest kinds of weapon system with a quantity', facts: quantities },
  {
    name: 'supplies with a NATO stock number',
    facts: ({ supplies }) =>
      supplies.filter(({ generic }) => generic !== true).map(({ id, nsn }) => ({ item: id, has: nsn !== undefined })),
  },
  {
    name: 'equipment with a conformance claim on a page',
    facts: ({ equipment }) =>
      equipment
        .filter(({ generic }) => generic !== true)
        .map(({ id, conformsTo = [], evidence }) => ({
          item: id,
          has: conformsTo.some((claim) => isOnAPage(claim.evidence ?? evidence)),
        })),
  },
  {
    name: 'NATO standards (STANAG, STANREC, AP) with an edition',
    facts: ({ standards }) =>
      standards.filter(({ kind }) => NATO_KINDS.has(kind)).map(({ editions = [] }) => ({ has: editions.length > 0 })),
  },
];

/** The linter holds such a grade against the words of the page, so that the grade tells. */
function claims({ equipment, supplies, assertions, clearances }: Records): RatedFact[] {
  const entries = [...equipment, ...supplies].flatMap((record) =>
    (record.ports ?? []).flatMap((port) =>
      [...(port.qualified ?? []), ...(port.notQualified ?? [])].map((claim) => ({
        item: record.id,
        has: namesBoth(claim.evidence ?? port.evidence ?? record.evidence),
      })),
    ),
  );
  const between = [...assertions, ...clearances].flatMap(({ between: ends, evidence }) =>
    ends === undefined ? [] : [{ item: ends[0], has: namesBoth(evidence) }],
  );
  return [...entries, ...between];
}

function namesBoth(evidence: readonly Evidence[] = []): boolean {
  return evidence.some(({ source, grade }) => source !== undefined && (grade === 'DECLARED' || grade === 'DEMONSTRATED'));
}

function isOnAPage(evidence: readonly Evidence[] = []): boolean {
  return evidence.some(({ source }) => source !== undefined);
}

function sightedHoldings({ holdings, dataset }: Records): RatedFact[] {
  const since = yearsAfter(dataset.asOf, -SIGHT_HOLDS_YEARS);
  const hasSight = (entry: HoldingEntry) => {
    const evidence = (entry.evidence ?? []).filter(({ source }) => source !== undefined);
    const last = seenFromTo({ ...entry, evidence })?.last;
    return last !== undefined && startOf(last) >= since;
  };
  return holdings.flatMap(({ nation, holdings: entries }) =>
    entries
      .filter(({ status, to }) => status === 'IN_SERVICE' && to === undefined)
      .map((entry) => ({ nation, item: entry.item, has: hasSight(entry) })),
  );
}

function quantities({ holdings, equipment, vocabulary }: Records): RatedFact[] {
  const above = categoriesAbove(vocabulary.categories);
  const counted = new Set(equipment.filter(({ category }) => above(category).some((one) => COUNTED.includes(one))).map(({ id }) => id));
  return holdings.flatMap(({ nation, holdings: entries }) =>
    entries
      .filter(({ status, to, item }) => status === 'IN_SERVICE' && to === undefined && counted.has(item))
      .map(({ item, quantity }) => ({ nation, item, has: quantity !== undefined })),
  );
}
