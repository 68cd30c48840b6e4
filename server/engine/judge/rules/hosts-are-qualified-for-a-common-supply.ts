import { interfaceText } from '../../facts/text.ts';
import { commonSupplies, namedFor, type CommonSupply } from '../common-supplies.ts';
import { decidingClaims } from '../../verdict/deciding-claims.ts';
import { fixedInterface } from './hosts-take-the-same-interface.ts';
import { NOTHING, type PortPair, type Rule } from '../rule.ts';
import type { Code } from '../../verdict/code.ts';
import { isSameCondition, type Fact, type Finding, type Found, type Phrase, type Use } from '../../verdict/verdict.ts';

/**
 * Launchers, racks and cells share a stock where each of the two takes the same munition: no better than the worse of the two takes it.
 * Rests on: `qualified` lists of both ports, each entry judged with its host; the connector alone proves nothing (kind: sharesBy QUALIFIED_LIST).
 * Example: NASAMS and the F-35A both fire the AIM-120C-8; a Ukrainian F-16 and the B-2 share no B61.
 */
export const hostsAreQualifiedForACommonSupply: Rule = {
  name: 'hosts-are-qualified-for-a-common-supply',
  relations: ['SHARES_SUPPLY'],
  check(pair) {
    const { a, b } = pair;
    if (a.kind.sharesBy !== 'QUALIFIED_LIST') return NOTHING;
    if (a.spec.id === b.spec.id && a.spec.fixesWholeInterface) return fixedInterface(pair, this);
    const common = commonSupplies(pair);
    const shared = bestShared(common);
    if (shared !== undefined) return sharedBy(pair, shared);
    const bare = [a, b].find((end) => namedFor(pair, end).length === 0);
    if (a.spec.id !== b.spec.id && bare !== undefined) return NOTHING;
    const closed = a.port.closed !== undefined && b.port.closed !== undefined;
    if (closed && common.every(({ use }) => use === 'NO')) return [{ ...foundOf(pair, 'NO_COMMON_SUPPLY', ''), level: 'INCOMPATIBLE' }];
    const fact: Phrase = { code: 'SUPPLY_QUALIFIED_FOR_BOTH', facts: { a: a.subject.name, b: b.subject.name } };
    const missing = { of: bare === a ? a.subject.id : b.subject.id, fact };
    return [{ ...foundOf(pair, 'COMMON_SUPPLY_NOT_RECORDED', ''), level: 'UNKNOWN', missing }];
  },
};

const BEST_FIRST: readonly Use[] = ['YES', 'YES_IF', 'ASK'];

/** Those that both take and that are of the best use, the one with the least open first, as far as no more is open with the others than with it. */
function bestShared(common: readonly CommonSupply[]): [CommonSupply, ...CommonSupply[]] | undefined {
  const fitting = common.filter(({ fitsBoth }) => fitsBoth);
  const best = BEST_FIRST.find((use) => fitting.some((one) => one.use === use));
  const [first, ...others] = fitting.filter(({ use }) => use === best).sort((one, other) => one.open.length - other.open.length);
  if (best === undefined || first === undefined) return undefined;
  return [first, ...others.filter(({ open }) => open.every((one) => first.open.some((its) => isSameCondition(one, its))))];
}

function sharedBy(pair: PortPair, shared: [CommonSupply, ...CommonSupply[]]): readonly Finding[] {
  const [{ verdicts, open, use }] = shared;
  const claims = verdicts.flatMap(decidingClaims);
  const useAtMost = use === 'YES' || use === null ? undefined : use;
  const base = {
    ...foundOf(
      pair,
      'COMMON_SUPPLY_IS_QUALIFIED',
      shared.map(({ name }) => name),
    ),
    claims,
    useAtMost,
  };
  if (open.length === 0) return [{ ...base, level: 'COMPATIBLE' }];
  return open.map((condition): Finding => ({ ...base, level: 'CONDITIONAL', condition }));
}

function foundOf(pair: PortPair, code: Code, supply: Fact): Found {
  const { a, b } = pair;
  return {
    rule: hostsAreQualifiedForACommonSupply.name,
    code,
    facts: { a: a.subject.name, b: b.subject.name, aInterface: interfaceText(a.spec), supply },
    claims: [a, b].map(({ port }) => port.evidence),
    ends: pair.ends,
  };
}
