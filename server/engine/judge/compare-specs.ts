import { interfaceText } from '../facts/text.ts';
import type { Claim } from '../facts/evidence.ts';
import type { InterfaceSpecRecord, Parameters, Term } from '../facts/records.ts';
import { parameterName, parameterValue } from './parameter-words.ts';
import type { PortPair } from './rule.ts';
import type { Phrase, Words } from '../verdict/verdict.ts';

/** How two interface specifications of one kind stand to each other. */
export type Comparison =
  | { is: 'SAME' }
  /** One is a label that several specifications share; nothing known tells them apart or together. */
  | { is: 'LABEL'; missing: Phrase; of: string }
  | { is: 'DIFFERENT'; reason: Words; claims: readonly Claim[]; proof: 'RECORDED' | 'PARAMETER' | 'ASSUMED' };

const SAME: Comparison = { is: 'SAME' };
const ASSUMED: readonly Claim[] = [[{ grade: 'INFERRED' }]];

/**
 * Compares the specifications of two ends, of one kind. A recorded near miss gives its reason; otherwise the first deciding parameter that
 * differs does. Equal labels prove nothing: a shared label is only 'LABEL'. Two records are compared once for all days that share their facts.
 *
 * Under ACCEPTS a near miss of one direction (diesel is never put into an aircraft) says nothing of the other: there the first is the host.
 */
export function compareSpecs({ case: { on }, relation, a: { spec: a, kind }, b: { spec: b } }: PortPair): Comparison {
  if (a === b || a.id === b.id) return SAME;
  const isDirected = relation === 'ACCEPTS';
  const compared = on.once(isDirected ? directedComparisons : comparisons);
  let ofA = compared.get(a);
  if (ofA === undefined) compared.set(a, (ofA = new Map()));
  let known = ofA.get(b);
  if (known === undefined) ofA.set(b, (known = compare(a, b, kind, isDirected)));
  return known;
}

type Comparisons = Map<InterfaceSpecRecord, Map<InterfaceSpecRecord, Comparison>>;
const comparisons = (): Comparisons => new Map();
const directedComparisons = (): Comparisons => new Map();

function compare(a: InterfaceSpecRecord, b: InterfaceSpecRecord, kind: Term, isDirected: boolean): Comparison {
  const missOf = (one: InterfaceSpecRecord, other: InterfaceSpecRecord, role: 'HOST' | 'GUEST') =>
    one.distinctFrom?.find((miss) => miss.interface === other.id && (!isDirected || miss.as === undefined || miss.as === role));
  const miss = missOf(a, b, 'HOST') ?? missOf(b, a, 'GUEST');
  if (miss !== undefined) {
    const claims = miss.evidence === undefined ? [[...a.evidence, ...b.evidence]] : [miss.evidence];
    return { is: 'DIFFERENT', reason: miss.reason, claims, proof: 'RECORDED' };
  }
  const parameter = (kind.decides ?? []).find((name) => differ(valueOf(a, name), valueOf(b, name)));
  if (parameter !== undefined) {
    const shown = (spec: InterfaceSpecRecord) => parameterValue(parameter, valueOf(spec, parameter));
    const facts = { parameter: parameterName(parameter), aValue: shown(a), bValue: shown(b) };
    return { is: 'DIFFERENT', reason: { code: 'PARAMETER_DIFFERS', facts }, claims: [[...a.evidence, ...b.evidence]], proof: 'PARAMETER' };
  }
  if (a.generic === true || b.generic === true) {
    const label = a.generic === true ? a : b;
    return { is: 'LABEL', missing: { code: 'WHICH_SPECIFICATION_OF_THE_LABEL', facts: { label: interfaceText(label) } }, of: label.id };
  }
  const reason: Phrase = { code: 'NOTHING_SAYS_THAT_THEY_MEET', facts: { a: interfaceText(a), b: interfaceText(b) } };
  return { is: 'DIFFERENT', reason, claims: ASSUMED, proof: 'ASSUMED' };
}

/** Value of a named parameter of a specification; undefined where it is not recorded. */
function valueOf(spec: InterfaceSpecRecord, name: string): Parameters[keyof Parameters] {
  return spec.parameters?.[name as keyof Parameters];
}

function differ(one: unknown, other: unknown): boolean {
  return one !== undefined && other !== undefined && JSON.stringify(one) !== JSON.stringify(other);
}
