import { finish } from '../../engine/facts/steps.ts';
import { rankOfClaim } from '../../engine/facts/evidence.ts';
import type { Day } from '../../engine/facts/day.ts';
import { GRADES } from '../../engine/facts/grade.ts';
import { gradeOfStance, isHeldBy } from '../../engine/facts/holding.ts';
import type { Evidence } from '../../engine/facts/records.ts';
import { indexOn } from '../../engine/index/index-on.ts';
import { assess } from '../../engine/judge/assess.ts';
import type { Use, Verdict } from '../../engine/verdict/verdict.ts';
import { placesOfEvidence } from './places-of-evidence.ts';

/** A place of the seed whose word is nobody's, and what hangs on it. */
export interface WeakPlace {
  /** As an editor finds it: `equipment/g36 ports chamber`. */
  place: string;
  /** Verdicts that rest on it, or holdings' rows in lists of stock. */
  answers: number;
  /** Of them, those that rest on no other such place: a page here turns them at once. */
  alone: number;
  /** Each answer shared out among the places that it waits for: what reading a page here is worth. */
  worth: number;
}

/** What an opened page would be worth where. */
export interface Leverage {
  asOf: string;
  /** Equipment types that an ally or Ukraine operates on the day. */
  operated: number;
  /** Entries that `compatibleWith` lists of them when asked for nothing else, by their bottom line. */
  uses: Record<Use, number>;
  /** Claims behind an ASK among those entries, the worthiest first. */
  claims: WeakPlace[];
  /** Holdings that stand on the day on nobody's word, by the lists of stock in which they are rows. */
  holdings: WeakPlace[];
}

const NOBODY = GRADES.indexOf('UNVERIFIED');

/** Weighs every claim that rests on nobody's word by the answers that wait for it. Judges tens of thousands of pairs: a minute of work. */
export function weighClaims(on: Day): Leverage {
  const places = placesOfEvidence(on.catalogue.records);
  const operated = holdersOn(on);
  const claims = new Scale();
  const uses: Leverage['uses'] = { YES: 0, YES_IF: 0, ASK: 0, NO: 0 };
  const listed = new Map<string, number>();
  for (const [id, holders] of operated) {
    const host = on.subject(id);
    if (host?.kind !== 'EQUIPMENT' || !holders.isOperated) continue;
    for (const { id: other } of finish(indexOn(on).find(id, { levels: ['COMPATIBLE', 'CONDITIONAL'], first: Infinity })).found) {
      const guest = on.subject(other);
      if (guest === undefined) continue;
      const verdict = assess(on, host, guest);
      listed.set(other, (listed.get(other) ?? 0) + 1);
      if (verdict.use !== null) uses[verdict.use] += 1;
      if (verdict.use === 'ASK') claims.add(weakPlaces(verdict, places), 1);
    }
  }
  const holdings = new Scale();
  for (const [id, { weak }] of operated) for (const nation of weak) holdings.add([`holdings/${nation} ${id}`], listed.get(id) ?? 0);
  return {
    asOf: on.asOf,
    operated: [...operated].filter(([id, { isOperated }]) => isOperated && on.catalogue.equipment.has(id)).length,
    uses,
    claims: claims.sorted(),
    holdings: holdings.sorted(),
  };
}

/** Adds up what waits for which place. */
class Scale {
  readonly #weights = new Map<string, WeakPlace>();

  add(places: readonly string[], answers: number): void {
    if (answers === 0) return;
    for (const place of places) {
      const weight = this.#weights.get(place) ?? { place, answers: 0, alone: 0, worth: 0 };
      weight.answers += answers;
      if (places.length === 1) weight.alone += answers;
      weight.worth += answers / places.length;
      this.#weights.set(place, weight);
    }
  }

  sorted(): WeakPlace[] {
    return [...this.#weights.values()].sort((one, other) => other.worth - one.worth || (one.place < other.place ? -1 : 1));
  }
}

/** Items that somebody has in hand on the day, with those whose word on it is nobody's, in small letters. */
function holdersOn(on: Day): Map<string, { isOperated: boolean; weak: string[] }> {
  const held = new Map<string, { isOperated: boolean; weak: string[] }>();
  for (const { nation, holdings } of on.catalogue.records.holdings) {
    for (const entry of holdings) {
      if (!isHeldBy(entry, on, 'IN_HAND')) continue;
      const item = held.get(entry.item) ?? { isOperated: false, weak: [] };
      item.isOperated ||= isHeldBy(entry, on, 'OPERATED');
      if (gradeOfStance(entry, on) === 'UNVERIFIED') item.weak.push(nation.toLowerCase());
      held.set(entry.item, item);
    }
  }
  return held;
}

/** Places whose words are nobody's, among all on which a verdict rests. */
function weakPlaces({ findings }: Verdict, places: ReadonlyMap<Evidence, string>): string[] {
  const live = findings.filter(({ outranked, restricts }) => outranked !== true && restricts !== true);
  const weak = live.flatMap(({ claims }) => claims.filter((claim) => rankOfClaim(claim) === NOBODY));
  return [...new Set(weak.flatMap((claim) => claim.flatMap((word) => places.get(word) ?? [])))];
}
