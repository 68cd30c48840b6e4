import { GRADES, strongestGrade } from '../../engine/facts/grade.ts';
import type { Evidence, EvidenceGrade, Records } from '../../engine/facts/records.ts';
import { categoriesAbove } from './categories-above.ts';
import { countRates, type CountedRate } from './count-rates.ts';
import { GOALS, type Goal } from './goals.ts';
import { serviceOf, type Service } from './service-of.ts';

/** Facts of one kind, by the strongest grade of each. */
export interface Tally {
  total: number;
  byGrade: Record<EvidenceGrade, number>;
  /** Facts of which some word names a page that was opened. */
  onAPage: number;
}

export interface NationCoverage {
  nation: string;
  holdings: Tally;
  byService: Record<Service, number>;
  responses: number;
  /** Services that the nation has and for which nothing is held. */
  servicesWithoutHoldings: string[];
}

/** How much the seed says, and on whose word. */
export interface Coverage {
  kinds: Record<string, Tally>;
  /** Equipment, supplies and holdings by the category at the top. */
  domains: Record<string, { items: Tally; holdings: Tally }>;
  nations: NationCoverage[];
  /** What the seed can tell of its own depth. */
  rates: CountedRate[];
  goals: (Goal & { reached: boolean; is: number })[];
}

/** Counts a release. An entry without evidence of its own rests on that of its record. */
export function countCoverage(records: Records): Coverage {
  const above = categoriesAbove(records.vocabulary.categories);
  const topOf = (category: string) => above(category).at(-1) ?? category;
  const items = [...records.equipment, ...records.supplies];
  const categoryOf = new Map(items.map((item) => [item.id, item.category]));
  const domains: Coverage['domains'] = {};
  const domainOf = (category: string) => (domains[topOf(category)] ??= { items: newTally(), holdings: newTally() });
  for (const item of items) if (item.generic !== true) add(domainOf(item.category).items, item.evidence);
  const nations = records.nations.map(({ code, services }): NationCoverage => {
    const list = records.holdings.find(({ nation }) => nation === code);
    const holdings = newTally();
    const byService: NationCoverage['byService'] = { ARMY: 0, NAVY: 0, AIR_FORCE: 0 };
    for (const { item, evidence = list?.evidence ?? [] } of list?.holdings ?? []) {
      const category = categoryOf.get(item);
      add(holdings, evidence);
      if (category === undefined) continue;
      add(domainOf(category).holdings, evidence);
      byService[serviceOf(category, topOf(category))] += 1;
    }
    const responses = records.responses.find(({ nation }) => nation === code)?.responses.length ?? 0;
    const servicesWithoutHoldings = services.filter((service) => Object.hasOwn(byService, service) && byService[service as Service] === 0);
    return { nation: code, holdings, byService, responses, servicesWithoutHoldings };
  });
  const kinds = countKinds(records);
  return { kinds, domains, nations, rates: countRates(records), goals: GOALS.map((goal) => ({ ...goal, ...judge(goal, kinds) })) };
}

function countKinds(records: Records): Coverage['kinds'] {
  const { equipment, supplies, interfaces, standards, holdings, responses, assertions, clearances, consents, production, frameworks } =
    records;
  return {
    equipment: tally(equipment.filter(({ generic }) => generic !== true)),
    'equipment families': tally(equipment.filter(({ generic }) => generic === true)),
    supplies: tally(supplies.filter(({ generic }) => generic !== true)),
    'supply families': tally(supplies.filter(({ generic }) => generic === true)),
    interfaces: tally(interfaces),
    standards: tally(standards),
    holdings: tally(holdings.flatMap((list) => list.holdings.map((entry) => inherit(entry, list)))),
    'what is not held': tally(
      holdings.flatMap((list) => [...(list.closed ?? []), ...(list.notHeld ?? [])].map((entry) => inherit(entry, list))),
    ),
    assertions: tally(assertions.filter(({ between }) => between !== undefined)),
    combinations: tally(assertions.filter(({ combination }) => combination !== undefined)),
    clearances: tally(clearances),
    'near misses': tally(interfaces.flatMap((spec) => (spec.distinctFrom ?? []).map((entry) => inherit(entry, spec)))),
    'production lines': tally(production),
    frameworks: tally(frameworks),
    consents: tally(consents),
    responses: tally(responses.flatMap((list) => list.responses.map((entry) => inherit(entry, list)))),
  };
}

type Claim = { evidence?: Evidence[] };

function inherit(entry: Claim, record: Claim): Claim {
  const evidence = entry.evidence ?? record.evidence;
  return evidence === undefined ? {} : { evidence };
}

function tally(claims: readonly Claim[]): Tally {
  const counted = newTally();
  for (const { evidence = [] } of claims) add(counted, evidence);
  return counted;
}

function newTally(): Tally {
  return { total: 0, byGrade: Object.fromEntries(GRADES.map((grade) => [grade, 0])) as Tally['byGrade'], onAPage: 0 };
}

function add(counted: Tally, evidence: readonly Evidence[]): void {
  counted.total += 1;
  counted.byGrade[strongestGrade(evidence)] += 1;
  if (evidence.some(({ source }) => source !== undefined)) counted.onAPage += 1;
}

function judge({ of, measure, atLeast }: Goal, kinds: Coverage['kinds']): { is: number; reached: boolean } {
  const sum = (key: 'total' | 'onAPage') => of.reduce((total, kind) => total + (kinds[kind]?.[key] ?? 0), 0);
  const is = measure === 'COUNT' ? sum('total') : shareOf(sum('onAPage'), sum('total'));
  return { is, reached: is >= atLeast };
}

/** A share in whole per cent, rounded down: 79.9 is not 80. */
export function shareOf(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.floor((100 * part) / whole);
}
