import { ancestryOf } from '../../facts/catalogue.ts';
import type { Claim } from '../../facts/evidence.ts';
import { NOTHING, type End, type PortPair, type Rule } from '../rule.ts';
import type { Code } from '../../verdict/code.ts';
import type { Found, Phrase } from '../../verdict/verdict.ts';

/**
 * Launchers, racks and cells share a stock where the same munition is qualified for both.
 * Rests on: `qualified` lists of both ports; for these kinds the connector alone proves nothing (kind: sharesBy QUALIFIED_LIST).
 * Example: NASAMS and the F-35A both fire the AIM-120C-8.
 */
export const hostsAreQualifiedForACommonSupply: Rule = {
  name: 'hosts-are-qualified-for-a-common-supply',
  relations: ['SHARES_SUPPLY'],
  check(pair) {
    const { a, b } = pair;
    if (a.kind.sharesBy !== 'QUALIFIED_LIST') return NOTHING;
    if (a.spec.id === b.spec.id && a.spec.fixesWholeInterface)
      return [{ ...foundOf(pair, 'HOSTS_SHARE_THE_INTERFACE', a.spec.name), level: 'COMPATIBLE' }];
    const listA = suppliesOf(pair, a);
    const listB = suppliesOf(pair, b);
    const common = listA.named.filter((id) => listB.above.has(id) || listA.lines.get(id)?.some((above) => listB.direct.has(above)));
    const names = common.map((id) => pair.catalogue.supplies.get(id)?.name ?? id).join(', ');
    if (common.length > 0) {
      const claims = [wordOn(common, listA, a), wordOn(common, listB, b)];
      return [{ ...foundOf(pair, 'COMMON_SUPPLY_IS_QUALIFIED', names), claims, level: 'COMPATIBLE' }];
    }
    if (a.spec.id !== b.spec.id && (listA.named.length === 0 || listB.named.length === 0)) return NOTHING;
    const closed = a.port.closed !== undefined && b.port.closed !== undefined;
    if (closed) return [{ ...foundOf(pair, 'NO_COMMON_SUPPLY', ''), level: 'INCOMPATIBLE' }];
    const fact: Phrase = { code: 'SUPPLY_QUALIFIED_FOR_BOTH', facts: { a: a.subject.name, b: b.subject.name } };
    const missing = { of: listA.named.length === 0 ? a.subject.id : b.subject.id, fact };
    return [{ ...foundOf(pair, 'COMMON_SUPPLY_NOT_RECORDED', ''), level: 'UNKNOWN', missing }];
  },
};

/** What an end is qualified for: its own list, and the supplies whose list names it. */
interface Supplies {
  named: readonly string[];
  direct: ReadonlySet<string>;
  /** Words that the own list gives for one of them. */
  words: ReadonlyMap<string, Claim>;
  /** Each named supply with the families above it. */
  lines: ReadonlyMap<string, readonly string[]>;
  /** The named supplies and every family above one of them. */
  above: ReadonlySet<string>;
}

const suppliesByEnd = () => new Map<End, Supplies>();

function suppliesOf({ case: { on }, catalogue }: PortPair, end: End): Supplies {
  const known = on.once(suppliesByEnd);
  let supplies = known.get(end);
  if (supplies === undefined) {
    const naming = end.subject.line.flatMap((id) => catalogue.qualifiedFor.get(id) ?? []).filter((one) => one.interface === end.spec.id);
    const named = [...new Set([...(end.port.qualified ?? []).flatMap(({ item }) => item ?? []), ...naming.map((one) => one.supply)])];
    const lines = new Map(named.map((id) => [id, ancestryOf(catalogue, id)]));
    const given = (end.port.qualified ?? []).flatMap(({ item, evidence }) => (item && evidence ? [[item, evidence] as const] : []));
    supplies = { named, words: new Map(given), direct: new Set(named), lines, above: new Set([...lines.values()].flat()) };
    known.set(end, supplies);
  }
  return supplies;
}

/** What is said of the supplies that two ends have in common; the word on the port where nothing is said of them. */
function wordOn(common: readonly string[], list: Supplies, end: End): Claim {
  const said = common.flatMap((id) => list.words.get(id) ?? []);
  return said.length > 0 ? said : end.port.evidence;
}

function foundOf(pair: PortPair, code: Code, supply: string): Found {
  const { a, b } = pair;
  return {
    rule: hostsAreQualifiedForACommonSupply.name,
    code,
    facts: { a: a.subject.name, b: b.subject.name, aInterface: a.spec.name, supply },
    claims: [a, b].map(({ port }) => port.evidence),
    ends: pair.ends,
  };
}
