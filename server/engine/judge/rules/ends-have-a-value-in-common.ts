import type { Parameters } from '../../facts/records.ts';
import { parameterName, parameterValue } from '../parameter-words.ts';
import { NOTHING, type End, type PortPair, type Rule } from '../rule.ts';
import type { Finding } from '../../verdict/verdict.ts';

/**
 * Two ends that each know a list of bands, modes, editions or levels have one of them in common.
 * Rests on: `common` of the interface kind (vocabulary/interface-kinds.yaml); interoperability is per level (STANAG 4586), per mode (IFF), per band.
 * Example: a transponder with modes 4 and S and an interrogator with modes 5 and S meet in mode S only.
 */
export const endsHaveAValueInCommon: Rule = {
  name: 'ends-have-a-value-in-common',
  relations: ['ACCEPTS', 'CONNECTS'],
  check(pair) {
    const names = pair.a.kind.common;
    return names === undefined || pair.a.spec.id !== pair.b.spec.id ? NOTHING : names.flatMap((name) => judge(pair, name));
  },
};

function judge(pair: PortPair, name: string): Finding[] {
  const valuesA = listOf(pair.a, name);
  const valuesB = listOf(pair.b, name);
  if (valuesA === undefined || valuesB === undefined) return [];
  const shared = valuesA.filter((value) => valuesB.includes(value));
  const facts = {
    a: pair.a.subject.name,
    b: pair.b.subject.name,
    what: parameterName(name),
    aValues: parameterValue(name, valuesA),
    bValues: parameterValue(name, valuesB),
    shared: parameterValue(name, shared),
  };
  const base = { rule: endsHaveAValueInCommon.name, ends: pair.ends, facts, claims: [pair.a.port.evidence, pair.b.port.evidence] };
  if (shared.length === 0) return [{ ...base, code: 'NO_VALUE_IN_COMMON', level: 'INCOMPATIBLE' }];
  if (shared.length === valuesA.length && shared.length === valuesB.length)
    return [{ ...base, code: 'VALUES_ARE_THE_SAME', level: 'COMPATIBLE' }];
  return [{ ...base, code: 'SOME_VALUES_IN_COMMON', level: 'CONDITIONAL', condition: { code: 'ONLY_WITH_SHARED_VALUES', facts } }];
}

function listOf(end: End, name: string): readonly string[] | undefined {
  const value: unknown = end.port.parameters?.[name as keyof Parameters] ?? end.spec.parameters?.[name as keyof Parameters];
  return Array.isArray(value) ? value.map(String) : undefined;
}
