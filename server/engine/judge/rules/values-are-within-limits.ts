import { rankOfClaim, type Claim } from '../../facts/evidence.ts';
import { rankOfGrade } from '../../facts/grade.ts';
import type { Limit, Parameters } from '../../facts/records.ts';
import { parameterName, parameterValue } from '../parameter-words.ts';
import { NOTHING, type End, type PortPair, type Rule } from '../rule.ts';
import type { Finding, MissingFact } from '../../verdict/verdict.ts';

/**
 * What the guest brings (mass, load class, modules, pressure) stays within what the host bears.
 * Rests on: `limits` of the interface kind (vocabulary/interface-kinds.yaml); a bridge of load class 60 does not bear a tank of class 70.
 * Example: five modules in a chamber for six are within the limit; six in a chamber for five are not.
 * Limits that a value of general knowledge passes by no more than it may be off (`roughly`) are unknown: a page has to say.
 */
export const valuesAreWithinLimits: Rule = {
  name: 'values-are-within-limits',
  relations: ['ACCEPTS'],
  check(pair) {
    const { limits } = pair.a.kind;
    return limits === undefined ? NOTHING : limits.flatMap((limit) => judge(pair, limit));
  },
};

function judge(pair: PortPair, limit: Limit): Finding[] {
  const value = numberOf(pair.b, limit.guest);
  const bound = numberOf(pair.a, limit.host);
  if (value === undefined && bound === undefined) return [];
  const facts = {
    host: pair.a.subject.name,
    guest: pair.b.subject.name,
    value: value === undefined ? '' : parameterValue(limit.guest, value),
    bound: bound === undefined ? '' : parameterValue(limit.host, bound),
    what: parameterName(limit.guest),
  };
  const base = { rule: valuesAreWithinLimits.name, ends: pair.ends, claims: [pair.a.port.evidence, pair.b.port.evidence] };
  if (value === undefined || bound === undefined) {
    if (limit.decisive !== true) return [];
    const [end, name] = value === undefined ? [pair.b, limit.guest] : [pair.a, limit.host];
    const missing: MissingFact = {
      of: end.subject.id,
      fact: { code: 'VALUE_OF', facts: { what: parameterName(name), of: end.subject.name } },
    };
    return [
      {
        ...base,
        code: 'LIMIT_NOT_RECORDED',
        level: 'UNKNOWN',
        facts: { ...facts, of: end.subject.name, what: parameterName(name) },
        missing,
      },
    ];
  }
  if (value <= bound) return [{ ...base, code: 'VALUE_IS_WITHIN_LIMIT', level: 'COMPATIBLE', facts }];
  const rough = value <= bound * (1 + (limit.roughly ?? 0)) ? [pair.b, pair.a].find(({ port }) => isGuessed(port.evidence)) : undefined;
  if (rough !== undefined) {
    const what = parameterName(rough === pair.b ? limit.guest : limit.host);
    const missing: MissingFact = { of: rough.subject.id, fact: { code: 'EXACT_VALUE_OF', facts: { what, of: rough.subject.name } } };
    return [{ ...base, code: 'VALUE_IS_CLOSE_TO_LIMIT', level: 'UNKNOWN', facts, missing }];
  }
  if (limit.reducible !== true) return [{ ...base, code: 'VALUE_EXCEEDS_LIMIT', level: 'INCOMPATIBLE', facts, isMismatch: true }];
  return [{ ...base, code: 'VALUE_EXCEEDS_LIMIT', level: 'INCOMPATIBLE', facts, condition: { code: 'VALUE_IS_REDUCED', facts } }];
}

/** True of what rests on general knowledge alone. */
function isGuessed(claim: Claim): boolean {
  return rankOfClaim(claim) === rankOfGrade('UNVERIFIED');
}

/** A number of an end, or of its interface where the end itself names none. */
function numberOf(end: End, name: string): number | undefined {
  const value = end.port.parameters?.[name as keyof Parameters] ?? end.spec.parameters?.[name as keyof Parameters];
  return typeof value === 'number' ? value : undefined;
}
