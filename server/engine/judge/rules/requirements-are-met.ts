import { listedUnder } from '../../facts/listed-under.ts';
import type { Requirement } from '../../facts/records.ts';
import { nationsAsked } from '../case.ts';
import { conditionOf } from '../condition-of.ts';
import { parameterName, parameterValue } from '../parameter-words.ts';
import { NOTHING, type End, type PortPair, type Rule } from '../rule.ts';
import type { Fact, Finding } from '../../verdict/verdict.ts';

/**
 * What one end requires beyond the shared interface, the other end has.
 * Rests on: `requires` of either port; configuration is part of the item (mark, tube, fire-control version, setter fitted).
 * Example: M829A4 asks for the ammunition data link, which a Leopard 2A6 lacks.
 */
export const requirementsAreMet: Rule = {
  name: 'requirements-are-met',
  relations: ['ACCEPTS'],
  check(pair) {
    const { a, b } = pair;
    if (a.port.requires === undefined && b.port.requires === undefined) return NOTHING;
    return [
      ...(b.port.requires ?? []).map((one) => judge(pair, one, b, a)),
      ...(a.port.requires ?? []).map((one) => judge(pair, one, a, b)),
    ];
  },
};

function judge(pair: PortPair, requirement: Requirement, asking: End, asked: End): Finding {
  const { feature = '', parameter = feature, otherwise } = requirement;
  const { condition, caution } = conditionOf(pair.case, requirement.condition);
  const what = pair.catalogue.features.get(feature) ?? (requirement.parameter === undefined ? parameter : parameterName(parameter));
  const met = requirement.feature === undefined ? parameterMet(requirement, asked) : featureMet(pair, feature, asked);
  const found = {
    rule: requirementsAreMet.name,
    facts: { asking: asking.subject.name, asked: asked.subject.name, what, bound: boundOf(requirement) },
    claims: [requirement.evidence ?? asking.port.evidence, asked.port.evidence],
    restricts: true,
    unrecorded: met === undefined,
    ends: pair.ends,
    outranked: false,
  };
  const weighed = caution ? undefined : condition;
  if (met === true) return { ...found, code: 'REQUIREMENT_IS_MET', level: 'COMPATIBLE', condition: weighed };
  const code = met === undefined ? 'REQUIREMENT_NOT_RECORDED' : 'REQUIREMENT_IS_NOT_MET';
  if (otherwise === 'CONDITIONAL') return { ...found, code, level: otherwise, condition };
  if (met === false) return { ...found, code, level: otherwise, condition: weighed };
  const fact = { code: feature === '' ? 'VALUE_OF' : 'WHETHER_IT_HAS', facts: { what, of: asked.subject.name } } as const;
  return { ...found, code, level: 'UNKNOWN', condition: weighed, missing: { of: asked.subject.id, fact } };
}

/** True, false, or undefined where nothing is recorded. */
function featureMet(pair: PortPair, feature: string, asked: End): boolean | undefined {
  const fitted = fittedByNation(pair, feature, asked);
  if (fitted !== undefined) return fitted;
  if (asked.subject.features.has(feature)) return true;
  return asked.subject.featuresAbsent.has(feature) ? false : undefined;
}

function parameterMet({ parameter, equals, atLeast, atMost }: Requirement, asked: End): boolean | undefined {
  const name = parameter as keyof NonNullable<typeof asked.port.parameters>;
  const value = asked.port.parameters?.[name] ?? asked.spec.parameters?.[name];
  if (value === undefined) return undefined;
  if (equals !== undefined) return value === equals;
  if (typeof value !== 'number') return undefined;
  return value >= (atLeast ?? -Infinity) && value <= (atMost ?? Infinity);
}

function boundOf({ parameter = '', atLeast, atMost, equals }: Requirement): Fact {
  if (equals !== undefined) return parameterValue(parameter, equals);
  const bounds = { least: parameterValue(parameter, atLeast ?? 0), most: parameterValue(parameter, atMost ?? 0) };
  if (atLeast === undefined) return atMost === undefined ? '' : { code: 'AT_MOST', facts: bounds };
  return { code: atMost === undefined ? 'AT_LEAST' : 'BETWEEN', facts: bounds };
}

/** What the fleet of the nation asked about has, or has not, fitted; undefined where nothing is recorded of it. */
function fittedByNation({ case: asked, catalogue }: PortPair, feature: string, { subject }: End): boolean | undefined {
  // By identifier: where purposes are named, the two are copies with fewer ends.
  const nation = nationsAsked(asked)[subject.id === asked.a.id ? 'host' : 'guest'];
  const own = listedUnder(catalogue.configurationsByItem, subject.line).find((one) => one.nation === nation && one.feature === feature);
  return own && own.state === 'FITTED';
}
