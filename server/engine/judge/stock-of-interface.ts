import { descendantsOf } from '../facts/catalogue.ts';
import type { Day } from '../facts/day.ts';
import { rankOfGrade, strongestGrade } from '../facts/grade.ts';
import type { End } from '../facts/subject.ts';
import type { Case } from './case.ts';
import { conditionsOf } from './condition-of.ts';
import { judgedWithBoth, type CommonSupply } from './common-supplies.ts';
import { caseOf, type PortPair } from './rule.ts';
import { isSameCondition } from '../verdict/verdict.ts';

/** How far two hosts of one interface that is fixed as a whole draw on one stock. */
export interface StockOfInterface {
  /** `PLAIN`: either takes what is made to it. `NARROWED`: not each nature, or none without a condition. `OPEN`: of none is known that both take it. */
  is: 'PLAIN' | 'NARROWED' | 'OPEN';
  /** What both take, those without a condition first. Found where it is narrowed alone. */
  natures: readonly string[];
}

/**
 * Weighs what is recorded of the supplies of an interface for both of two hosts. It is plain where neither port narrows what it takes and at least
 * one supply is a plain yes for both, or none is recorded.
 */
export function stockOfInterface(pair: PortPair): StockOfInterface {
  const judged = suppliesMadeTo(pair.case.on, pair.a.spec.id).flatMap((id) => judgedWithBoth(pair, id) ?? []);
  const isNarrowed = [pair.a, pair.b].some((end) => narrows(pair, end, caseOf(pair, end)));
  if (!isNarrowed && (judged.length === 0 || judged.some(({ use }) => use === 'YES'))) return { is: 'PLAIN', natures: [] };
  const fitting = judged.filter(({ fitsBoth }) => fitsBoth);
  const of = (wanted: CommonSupply['use']) => fitting.filter(({ use }) => use === wanted);
  const natures = [...of('YES'), ...of('YES_IF')].map(({ name }) => name);
  if (!isNarrowed && natures.length === 0) return { is: 'OPEN', natures };
  // A pair of which a port rests on a weaker word is no plain yes by itself: nothing is left to lower.
  const isLowered = [pair.a, pair.b].some(({ port }) => rankOfGrade(strongestGrade(port.evidence)) >= rankOfGrade('INFERRED'));
  return isLowered && !isNarrowed ? { is: 'PLAIN', natures: [] } : { is: 'NARROWED', natures };
}

/**
 * True where the list of a port rules a supply out, or asks for more than the port does of every supply. What a supply asks of whatever takes it
 * (a blank its adaptor) narrows no port.
 */
function narrows(pair: PortPair, { port }: End, asked: Case): boolean {
  if ((port.notQualified ?? []).length > 0) return true;
  const standing = conditionsOf(asked, port.conditions ?? []);
  return (port.qualified ?? []).some(({ item, conditions = [] }) => {
    const guest = item === undefined ? undefined : pair.case.on.subject(item);
    const open = guest === undefined ? [] : conditionsOf({ ...asked, b: guest }, conditions);
    return open.some((one) => !standing.some((its) => isSameCondition(one, its)));
  });
}

const suppliesByInterface = () => new Map<string, readonly string[]>();

/** Supplies, families left out, with a port made to an interface, their own or one of their family, in the order of their identifiers. */
function suppliesMadeTo(on: Day, id: string): readonly string[] {
  const known = on.once(suppliesByInterface);
  let made = known.get(id);
  if (made === undefined) {
    const { catalogue } = on;
    const stating = [...catalogue.supplies.values()].filter(({ ports = [] }) => ports.some((port) => port.interface === id));
    const all = new Set(stating.flatMap((one) => [one.id, ...descendantsOf(catalogue, one.id)]));
    made = [...all].sort().filter((one) => {
      const supply = on.subject(one);
      return supply?.generic === false && supply.ends.GUEST.some(({ spec }) => spec.id === id);
    });
    known.set(id, made);
  }
  return made;
}
