import { endsOf, supportOf, type End, type PortPair, type Rule } from '../rule.ts';
import type { Requirement } from '../records.ts';
import type { Finding, Level } from '../verdict.ts';

/**
 * What one end requires beyond the shared interface, the other end has.
 * Rests on: `requires` of either port; configuration is part of the item (mark, tube, fire-control version, setter fitted).
 * Example: M829A4 asks for the ammunition data link, which a Leopard 2A6 lacks.
 */
export const requirementsAreMet: Rule = {
  name: 'requirements-are-met',
  relations: ['ACCEPTS'],
  check(pair) {
    return [...unmet(pair, pair.b, pair.a), ...unmet(pair, pair.a, pair.b)];
  },
};

function unmet(pair: PortPair, asking: End, asked: End): Finding[] {
  return (asking.port.requires ?? []).map((requirement) => judge(pair, requirement, asking, asked));
}

function judge(pair: PortPair, requirement: Requirement, asking: End, asked: End): Finding {
  const what = requirement.feature ?? requirement.parameter ?? '';
  const label = pair.catalogue.features.get(what)?.name ?? what;
  const base = {
    rule: requirementsAreMet.name,
    ends: endsOf(pair),
    ...supportOf(requirement.evidence ?? asking.port.evidence, asked.port.evidence),
  };
  const facts = { asking: asking.subject.name, asked: asked.subject.name, what: label, bound: boundOf(requirement) };
  const met = requirement.feature === undefined ? parameterMet(requirement, asked) : featureMet(requirement.feature, asked);
  if (met === true) return { ...base, facts, code: 'REQUIREMENT_IS_MET', level: 'COMPATIBLE' };
  if (met === false)
    return { ...base, facts, code: 'REQUIREMENT_IS_NOT_MET', level: requirement.otherwise, condition: requirement.condition };
  const level: Level = requirement.otherwise === 'CONDITIONAL' ? 'CONDITIONAL' : 'UNKNOWN';
  const missing = { of: asked.subject.id, fact: `${label} of ${asked.subject.name}` };
  return {
    ...base,
    facts,
    code: 'REQUIREMENT_NOT_RECORDED',
    level,
    condition: requirement.condition,
    ...(level === 'UNKNOWN' && { missing }),
  };
}

/** True, false, or undefined where nothing is recorded. */
function featureMet(feature: string, asked: End): boolean | undefined {
  if (asked.subject.features.has(feature)) return true;
  return asked.subject.featuresAbsent.has(feature) ? false : undefined;
}

function parameterMet(requirement: Requirement, asked: End): boolean | undefined {
  const name = requirement.parameter as keyof NonNullable<typeof asked.port.parameters>;
  const value = asked.port.parameters?.[name] ?? asked.spec.parameters?.[name];
  if (value === undefined) return undefined;
  if (requirement.equals !== undefined) return value === requirement.equals;
  if (typeof value !== 'number') return undefined;
  return value >= (requirement.atLeast ?? -Infinity) && value <= (requirement.atMost ?? Infinity);
}

function boundOf({ atLeast, atMost, equals }: Requirement): string {
  const bounds = [
    atLeast !== undefined && `at least ${atLeast}`,
    atMost !== undefined && `at most ${atMost}`,
    equals !== undefined && String(equals),
  ];
  return bounds.filter(Boolean).join(', ');
}
