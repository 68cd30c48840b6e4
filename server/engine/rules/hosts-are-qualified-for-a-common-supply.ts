import { ancestryOf } from '../catalogue.ts';
import { endsOf, supportOf, type PortPair, type Rule } from '../rule.ts';
import type { Finding } from '../verdict.ts';

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
    if (a.kind.sharesBy !== 'QUALIFIED_LIST') return [];
    if (a.spec.id === b.spec.id && a.spec.fixesWholeInterface)
      return [finding(pair, 'HOSTS_SHARE_THE_INTERFACE', 'COMPATIBLE', a.spec.name)];
    const listA = supplyOf(pair, 'a');
    const listB = supplyOf(pair, 'b');
    const common = listA.filter((id) => listB.some((other) => related(pair, id, other)));
    const names = common.map((id) => pair.catalogue.supplies.get(id)?.name ?? id).join(', ');
    if (common.length > 0) return [finding(pair, 'COMMON_SUPPLY_IS_QUALIFIED', 'COMPATIBLE', names)];
    if (a.spec.id !== b.spec.id && (listA.length === 0 || listB.length === 0)) return [];
    const closed = a.port.qualified?.complete === true && b.port.qualified?.complete === true;
    if (closed) return [finding(pair, 'NO_COMMON_SUPPLY', 'INCOMPATIBLE', '')];
    const missing = {
      of: listA.length === 0 ? a.subject.id : b.subject.id,
      fact: `a munition qualified for both ${a.subject.name} and ${b.subject.name}`,
    };
    return [{ ...finding(pair, 'COMMON_SUPPLY_NOT_RECORDED', 'UNKNOWN', ''), missing }];
  },
};

/** What an end is qualified for: its own list, and the supplies whose list names it. */
function supplyOf({ catalogue, ...pair }: PortPair, side: 'a' | 'b'): string[] {
  const end = pair[side];
  const named = end.subject.line.flatMap((id) => catalogue.qualifiedFor.get(id) ?? []).filter((one) => one.interface === end.spec.id);
  return [...new Set([...(end.port.qualified?.with ?? []), ...named.map((one) => one.supply)])];
}

/** True where the two name the same munition, or one names the family of the other. */
function related({ catalogue }: PortPair, one: string, other: string): boolean {
  return ancestryOf(catalogue, one).includes(other) || ancestryOf(catalogue, other).includes(one);
}

function finding(pair: PortPair, code: string, level: Finding['level'], supply: string): Finding {
  return {
    rule: hostsAreQualifiedForACommonSupply.name,
    code,
    level,
    facts: { a: pair.a.subject.name, b: pair.b.subject.name, aInterface: pair.a.spec.name, supply },
    ...supportOf(pair.a.port.qualified?.evidence ?? pair.a.port.evidence, pair.b.port.qualified?.evidence ?? pair.b.port.evidence),
    ends: endsOf(pair),
  };
}
